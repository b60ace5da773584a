package org.standfirst;

/** How far machines made something, in the terms of IPTC's Digital Source Type NewsCodes. */
public enum DigitalSource {
    /** Taken or recorded from life. */
    DIGITAL_CAPTURE("digitalCapture"),
    /** Recorded on film or paper, then digitised. */
    DIGITISED("digitisedFromAnalog"),
    /** Made by a human with digital tools. */
    HUMAN_CREATED("digitalCreation"),
    /** Changed by a human beyond what corrects it. */
    HUMAN_EDITED("humanEdits"),
    /** Assembled from several works. */
    COMPOSITE("composite"),
    /** Improved by a program that adds nothing of its own, such as sharpening. */
    ALGORITHMICALLY_ENHANCED("algorithmicallyEnhanced"),
    /** Assembled with parts that generative AI made. */
    COMPOSITE_WITH_AI("compositeWithTrainedAlgorithmicMedia"),
    /** Made by generative AI. */
    AI_GENERATED("trainedAlgorithmicMedia");

    private final String code;

    DigitalSource(String code) {
        this.code = code;
    }

    /** Returns the concept's address: {@code http://cv.iptc.org/newscodes/digitalsourcetype/} and its code. */
    public Url uri() {
        return Url.of("http://cv.iptc.org/newscodes/digitalsourcetype/" + code);
    }
}
