package org.standfirst;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Turns content into the bytes of one format. A renderer is immutable and safe to share between threads.
 *
 * <p>The same content gives the same bytes on every JVM, whatever its locale, time zone and charset. A renderer looks at
 * no clock, opens no address, and neither validates nor refuses what it is given.
 *
 * @param <C> what it renders
 */
public interface Renderer<C> {

    /** Returns the media type of what is rendered, such as {@code text/html; charset=utf-8}. */
    String mediaType();

    /**
     * Writes {@code content} as UTF-8. The stream is neither flushed nor closed.
     *
     * @throws IOException what {@code out} threw first, the same object; what came after it was dropped
     */
    void render(C content, OutputStream out) throws IOException;

    /** Returns {@code content} as UTF-8. */
    default byte[] toBytes(C content) {
        requireNonNull(content, "content");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            render(content, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a ByteArrayOutputStream does not fail", e);
        }
        return out.toByteArray();
    }

    /** Returns {@code content} as a string. */
    default String render(C content) {
        return new String(toBytes(content), UTF_8);
    }

    /**
     * Writes {@code content} as characters. The writer is neither flushed nor closed.
     *
     * @throws IOException what {@code out} threw, the same object
     */
    default void render(C content, Writer out) throws IOException {
        requireNonNull(content, "content");
        requireNonNull(out, "out");
        out.write(render(content));
    }
}
