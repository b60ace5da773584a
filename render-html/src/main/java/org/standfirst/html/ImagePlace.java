package org.standfirst.html;

import org.standfirst.body.Figure;

/**
 * Where a photo stands, on which it depends how wide it is shown. For {@link HtmlRenderer.Builder#imageSizes(ImagePlace,
 * String)}; each knows how wide {@link Theme#broadsheet} has it.
 */
public enum ImagePlace {
    /** In the text, or on top of it, and as wide. */
    COLUMN("(min-width: 44rem) 42rem, calc(100vw - 2rem)"),
    /** In the text, and wider: {@link Figure.Placement#WIDE}. */
    WIDE("(min-width: 60rem) 56rem, (min-width: 44rem) 42rem, calc(100vw - 2rem)"),
    /** In the text, and as wide as it gets: {@link Figure.Placement#FULL}. */
    FULL(WIDE.sizes),
    /** At the side where lines start: {@link Figure.Placement#START}. */
    START("(min-width: 44rem) 19.32rem, (min-width: 40rem) calc(46vw - .92rem), calc(100vw - 2rem)"),
    /** At the side where lines end: {@link Figure.Placement#END}. */
    END(START.sizes),
    /** In a gallery of several that is as wide as the text. */
    GALLERY("(min-width: 44rem) 20.5rem, (min-width: 35rem) calc(50vw - 1.5rem), calc(100vw - 2rem)"),
    /** In a gallery of several that is wider than the text. */
    WIDE_GALLERY("(min-width: 60rem) 27.5rem, " + GALLERY.sizes),
    /** In a box, whatever its placement. */
    BOX("(min-width: 44rem) 39.75rem, calc(100vw - 4.25rem)"),
    /** In a gallery of several in a box. */
    BOX_GALLERY("(min-width: 44rem) 19.375rem, (min-width: 37.25rem) calc(50vw - 2.625rem), calc(100vw - 4.25rem)"),
    /** On the card of an author or a publication. */
    CARD("8rem");

    private final String sizes;

    ImagePlace(String sizes) {
        this.sizes = sizes;
    }

    /** Returns how wide {@link Theme#broadsheet} shows photos there, as a value of the attribute {@code sizes}. */
    public String sizes() {
        return sizes;
    }
}
