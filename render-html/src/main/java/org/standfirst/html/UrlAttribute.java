package org.standfirst.html;

import java.util.Locale;
import org.standfirst.Url;
import org.standfirst.html.markup.ElementWriter;

/** An attribute whose value is an address, and so must be safe for what a browser does with it. */
public enum UrlAttribute {
    /** Where a form is sent. */
    ACTION(Use.FOLLOWED),
    /** Where a quotation can be read. */
    CITE(Use.FOLLOWED),
    /** An address among a document's facts. */
    CONTENT(Use.FOLLOWED),
    /** Where a link leads. */
    HREF(Use.FOLLOWED),
    /** The picture before a video plays. */
    POSTER(Use.SHOWN),
    /** A picture, a sound or a film. */
    SRC(Use.SHOWN);

    /** {@code  name="}, as it stands after a tag's last attribute. */
    final byte[] start;

    private final Use use;

    UrlAttribute(Use use) {
        start = ElementWriter.attributeStart(name().toLowerCase(Locale.ROOT));
        this.use = use;
    }

    /** Returns whether {@code url} is safe for what a browser does with it. */
    boolean takes(Url url) {
        return use == Use.SHOWN ? url.displayable() : url.followable();
    }

    /** What a browser does with an address. */
    private enum Use {
        /** Goes there when the reader says so. */
        FOLLOWED,
        /** Fetches it and shows it. */
        SHOWN
    }
}
