package org.standfirst.html;

import java.util.Locale;
import org.standfirst.Url;
import org.standfirst.html.markup.ElementWriter;

/** An attribute whose value is an address, which must be safe for its use by a browser. */
public enum UrlAttribute {
    /** The address that a form is submitted to. */
    ACTION(Use.FOLLOWED),
    /** The source of a quotation. */
    CITE(Use.FOLLOWED),
    /** The value of a {@code meta} element. */
    CONTENT(Use.FOLLOWED),
    /** The target of a link. */
    HREF(Use.FOLLOWED),
    /** The poster of a video. */
    POSTER(Use.SHOWN),
    /** An image, audio or video file. */
    SRC(Use.SHOWN);

    /** {@code  name="} with a leading space, in UTF-8. */
    final byte[] start;

    private final Use use;

    UrlAttribute(Use use) {
        start = ElementWriter.attributeStart(name().toLowerCase(Locale.ROOT));
        this.use = use;
    }

    /** Returns whether {@code url} is safe in this attribute. */
    boolean accepts(Url url) {
        return use == Use.SHOWN ? url.displayable() : url.followable();
    }

    /** The use of an address by a browser. */
    private enum Use {
        /** The browser navigates to it on request of the reader. */
        FOLLOWED,
        /** The browser loads and shows it. */
        SHOWN
    }
}
