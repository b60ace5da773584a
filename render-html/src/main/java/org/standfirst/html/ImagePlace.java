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
    WIDE("(min-width: 72rem) 70rem, calc(100vw - 2rem)"),
    /** In the text, as wide as the window: {@link Figure.Placement#FULL}. */
    FULL("100vw"),
    /** At the start side of the text: {@link Figure.Placement#START}. */
    START("(min-width: 72rem) 20rem, (min-width: 44rem) 15.96rem, (min-width: 40rem) calc(38vw - .76rem), "
            + "calc(100vw - 2rem)"),
    /** At the end side of the text: {@link Figure.Placement#END}. */
    END(START.sizes),
    /** In a gallery of several photos with the width of the text. */
    GALLERY("(min-width: 44rem) 20.5rem, (min-width: 35rem) calc(50vw - 1.5rem), calc(100vw - 2rem)"),
    /** In a gallery of several photos that is wider than the text. */
    WIDE_GALLERY("(min-width: 72rem) 34.5rem, (min-width: 35rem) calc(50vw - 1.5rem), calc(100vw - 2rem)"),
    /** In a box, with any placement. */
    BOX("(min-width: 44rem) 39.75rem, calc(100vw - 4.25rem)"),
    /** In a gallery of several photos in a box. */
    BOX_GALLERY("(min-width: 44rem) 19.375rem, (min-width: 37.25rem) calc(50vw - 2.625rem), calc(100vw - 4.25rem)"),
    /** On the card of an author or a publication. */
    CARD("4.5rem");

    private final String sizes;

    ImagePlace(String sizes) {
        this.sizes = sizes;
    }

    /** Returns the {@code sizes} attribute for {@link Theme#broadsheet}. */
    public String sizes() {
        return sizes;
    }
}
