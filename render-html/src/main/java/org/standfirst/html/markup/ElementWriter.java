package org.standfirst.html.markup;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import org.standfirst.Url;
import org.standfirst.internal.UrlAccess;
import org.standfirst.utf8.Utf8Buffer;

/**
 * Writes tags and attributes, and knows what is open. A tag is written whole; an attribute takes its end back, so that
 * nothing is pending between two calls.
 */
public final class ElementWriter {
    private static final long NO_TAG = -1;

    private final Utf8Buffer out;

    /** What is open, outermost first. */
    private Tag[] open = new Tag[16];

    private int depth;
    private long tagEnd = NO_TAG;
    private Guard guard = Guard.OURS;

    /** Starts with no open element. */
    public ElementWriter(Utf8Buffer out) {
        this.out = out;
    }

    /** Returns what stands before the value of an attribute. */
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
        guard.beginTag(tag);
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

    /** Writes an address, percent-encoded and escaped, into the attribute that was started. */
    public void url(Url url) {
        if (UrlAccess.isPlain(url)) {
            out.ascii(url.encoded());
        } else {
            out.html(url.encoded());
        }
    }

    /** Begins an attribute of the tag that was written last. */
    public void start(byte[] start) {
        if (out.length() != tagEnd) {
            throw new IllegalStateException("an attribute must follow its tag");
        }
        guard.beforeAttribute(start);
        out.removeLast();
        out.write(start);
    }

    /** Ends an attribute. */
    public void end() {
        out.write('"', '>');
        tagEnd = out.length();
    }

    /** Runs a hook, and refuses it if it leaves other elements open than before. */
    public void runHook(Object name, Runnable hook) {
        Guard outer = guard;
        Guard own = outer.within(name.toString(), depth);
        guard = own;
        tagEnd = NO_TAG; // its attributes belong on its own elements
        try {
            hook.run();
            own.end(depth, open);
        } finally { // a hook around this one may catch what it throws
            guard = outer;
            tagEnd = NO_TAG;
        }
    }

    /** Refuses an element that was left open. */
    public void finish() {
        guard.end(depth, open);
    }
}
