package org.standfirst.html.markup;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import org.standfirst.Url;
import org.standfirst.internal.UrlAccess;
import org.standfirst.utf8.Utf8Buffer;

/**
 * Writes tags and attributes, and tracks open elements. A tag is written completely. A method that adds an attribute
 * replaces the final {@code >} and writes it again, so that no output is pending between two calls.
 */
public final class ElementWriter {
    private static final long NO_TAG = -1;

    private final Utf8Buffer out;

    /** The open elements, outermost first. */
    private Tag[] open = new Tag[16];

    private int depth;
    private long tagEnd = NO_TAG;
    private Guard guard = Guard.OURS;

    /** Creates a writer without open elements. */
    public ElementWriter(Utf8Buffer out) {
        this.out = out;
    }

    /** Returns the markup before the value of an attribute. */
    public static byte[] attributeStart(String name) {
        return (" " + name + "=\"").getBytes(US_ASCII);
    }

    /** Writes the tag of an element that is closed later. */
    public void open(Tag tag) {
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
        }
        open[depth++] = tag;
        empty(tag);
    }

    /** Writes the tag of an element that is not closed. */
    public void empty(Tag tag) {
        out.write(tag.opening());
        tagEnd = out.length();
        if (guard != Guard.OURS) {
            guard.beginTag(tag);
        }
    }

    /** Closes the element that was opened last. */
    public void close() {
        guard.beforeClose(depth);
        out.write(open[--depth].closing());
    }

    /** Writes an attribute of the tag that was written last. */
    public void attribute(byte[] start, String value) {
        start(start);
        out.html(value);
        end();
    }

    /** Writes an attribute of the tag that was written last. */
    public void attribute(byte[] start, Url value) {
        start(start);
        url(value);
        end();
    }

    /** Writes an attribute of the tag that was written last. */
    public ElementWriter attribute(FixedAttribute attribute) {
        check(attribute.start());
        out.replaceLast(attribute.markup());
        tagEnd = out.length();
        return this;
    }

    /** Writes an address, percent-encoded and escaped, into the attribute that was started. */
    public void url(Url url) {
        if (UrlAccess.isPlain(url)) {
            out.ascii(url.encoded());
        } else {
            out.html(url.encoded());
        }
    }

    /** Starts an attribute of the tag that was written last. */
    public void start(byte[] start) {
        check(start);
        out.replaceLast(start);
    }

    /** Throws an {@link IllegalStateException} if an attribute cannot be written here. */
    private void check(byte[] start) {
        if (out.length() != tagEnd) {
            throw guard.lateAttribute(start);
        }
        if (guard != Guard.OURS) {
            guard.beforeAttribute(start);
        }
    }

    /** Ends an attribute. */
    public void end() {
        out.write('"', '>');
        tagEnd = out.length();
    }

    /**
     * Runs a hook, and throws an {@link IllegalStateException} if it does not close exactly the elements that it opens.
     */
    public void runHook(Object name, Runnable hook) {
        Guard outer = guard;
        Guard own = outer.within(name.toString(), depth);
        guard = own;
        tagEnd = NO_TAG; // a hook must not add attributes to an outer element
        try {
            hook.run();
            own.end(depth, open);
        } finally { // an outer hook may catch its exception
            guard = outer;
            tagEnd = NO_TAG;
        }
    }

    /** Throws an {@link IllegalStateException} if an element is open. */
    public void finish() {
        guard.end(depth, open);
    }
}
