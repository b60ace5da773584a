package org.standfirst;

/**
 * How a work was made, from a photograph to a work of generative AI. The constants are concepts of IPTC's Digital
 * Source Type.
 */
public enum DigitalSource {
    /** Photographed or recorded from real life with a digital device. */
    DIGITAL_CAPTURE("digitalCapture"),
    /** Recorded on film or paper, then digitised. */
    DIGITISED("digitisedFromAnalog"),
    /** Made by a human with digital tools. */
    HUMAN_CREATED("digitalCreation"),
    /** Changed by a human, beyond corrections. */
    HUMAN_EDITED("humanEdits"),
    /** Assembled from several works. */
    COMPOSITE("composite"),
    /** Improved by a program that adds no content, such as by sharpening. */
    ALGORITHMICALLY_ENHANCED("algorithmicallyEnhanced"),
    /** Assembled from several works, at least one of them made by generative AI. */
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
