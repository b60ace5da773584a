package org.standfirst.html;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.standfirst.Url;

/** An attribute whose value is an address, and so must be safe for what a browser does with it. */
public enum UrlAttribute {
    /** Where a form is sent. */
    ACTION("action", Use.FOLLOWED),
    /** Where a quotation can be read. */
    CITE("cite", Use.FOLLOWED),
    /** An address among a document's facts. */
    CONTENT("content", Use.FOLLOWED),
    /** Where a link leads. */
    HREF("href", Use.FOLLOWED),
    /** The picture before a video plays. */
    POSTER("poster", Use.SHOWN),
    /** A picture, a sound or a film. */
    SRC("src", Use.SHOWN);

    /** {@code  name="}, as it stands after a tag's last attribute. */
    final byte[] start;

    private final Use use;

    UrlAttribute(String name, Use use) {
        start = (" " + name + "=\"").getBytes(US_ASCII);
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
