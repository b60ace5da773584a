package org.standfirst.html;

import org.standfirst.body.Figure;

/**
 * The position of a photo, which determines its width. Used by {@link HtmlRenderer.Builder#imageSizes(ImagePlace,
 * String)}; each has the width in {@link Theme#broadsheet}.
 */
public enum ImagePlace {
    /** In or above the text, with the width of the text. */
    COLUMN("(min-width: 44rem) 42rem, calc(100vw - 2rem)"),
    /** In the text, wider than it: {@link Figure.Placement#WIDE}. */
    WIDE("(min-width: 60rem) 56rem, (min-width: 44rem) 42rem, calc(100vw - 2rem)"),
    /** In the text, with the full width: {@link Figure.Placement#FULL}. */
    FULL(WIDE.sizes),
    /** At the start side of the text: {@link Figure.Placement#START}. */
    START("(min-width: 44rem) 19.32rem, (min-width: 40rem) calc(46vw - .92rem), calc(100vw - 2rem)"),
    /** At the end side of the text: {@link Figure.Placement#END}. */
    END(START.sizes),
    /** In a gallery of several photos with the width of the text. */
    GALLERY("(min-width: 44rem) 20.5rem, (min-width: 35rem) calc(50vw - 1.5rem), calc(100vw - 2rem)"),
    /** In a gallery of several photos that is wider than the text. */
    WIDE_GALLERY("(min-width: 60rem) 27.5rem, " + GALLERY.sizes),
    /** In a box, with any placement. */
    BOX("(min-width: 44rem) 39.75rem, calc(100vw - 4.25rem)"),
    /** In a gallery of several photos in a box. */
    BOX_GALLERY("(min-width: 44rem) 19.375rem, (min-width: 37.25rem) calc(50vw - 2.625rem), calc(100vw - 4.25rem)"),
    /** On the card of an author or a publication. */
    CARD("8rem");

    private final String sizes;

    ImagePlace(String sizes) {
        this.sizes = sizes;
    }

    /** Returns the {@code sizes} attribute for {@link Theme#broadsheet}. */
    public String sizes() {
        return sizes;
    }
}
