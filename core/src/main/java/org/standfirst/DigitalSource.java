package org.standfirst;

import org.jspecify.annotations.Nullable;

/**
 * How a work was made, from a photograph to a work of generative AI. The constants are concepts of IPTC's Digital
 * Source Type, except {@link #DIGITISED}.
 */
public enum DigitalSource {
    /** Photographed or recorded from real life with a digital device. */
    DIGITAL_CAPTURE("digitalCapture"),
    /** Digitised from a negative on film or another transparent medium. */
    NEGATIVE_FILM("negativeFilm"),
    /** Digitised from a positive on film or another transparent medium, such as a slide. */
    POSITIVE_FILM("positiveFilm"),
    /** Digitised from a photographic print or another medium that is not transparent. */
    PRINT("print"),
    /** Digitised from film or paper, if it is not known which. IPTC has no concept for this. */
    DIGITISED(null),
    /** Made by a human with digital tools, without generative AI. */
    HUMAN_CREATED("digitalCreation"),
    /** Changed by a human without generative AI, such as by retouching. */
    HUMAN_EDITED("humanEdits"),
    /** Assembled from several works, of which some may be made by generative AI. */
    COMPOSITE("composite"),
    /** Assembled from several works, at least one of them made by generative AI. */
    COMPOSITE_SYNTHETIC("compositeSynthetic"),
    /** Improved by a program that adds no content, such as by sharpening. */
    ALGORITHMICALLY_ENHANCED("algorithmicallyEnhanced"),
    /** Edited with generative AI, such as by filling in a part of a photo. */
    COMPOSITE_WITH_AI("compositeWithTrainedAlgorithmicMedia"),
    /** Made by generative AI. */
    AI_GENERATED("trainedAlgorithmicMedia");

    private final @Nullable String code;

    DigitalSource(@Nullable String code) {
        this.code = code;
    }

    /**
     * Returns the concept's address: {@code http://cv.iptc.org/newscodes/digitalsourcetype/} and its code, or
     * {@code null} for {@link #DIGITISED}.
     */
    public @Nullable Url uri() {
        return code == null ? null : Url.of("http://cv.iptc.org/newscodes/digitalsourcetype/" + code);
    }
}
