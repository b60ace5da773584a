package org.standfirst;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Writes content in one format. A renderer is immutable and thread-safe.
 *
 * <p>The same content gives the same bytes on every JVM, whatever its locale, time zone and charset. A renderer does
 * not read the clock or open addresses, and neither validates nor rejects content.
 *
 * @param <C> the type of the content
 */
public interface Renderer<C> {

    /** Returns the media type of the output, such as {@code text/html; charset=utf-8}. */
    String mediaType();

    /**
     * Writes {@code content} as UTF-8. The stream is neither flushed nor closed.
     *
     * @throws IOException the first exception of {@code out}, the same object; later output is discarded
     */
    void render(C content, OutputStream out) throws IOException;

    /** Returns {@code content} as UTF-8. */
    default byte[] toBytes(C content) {
        requireNonNull(content, "content");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            render(content, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a renderer within this one failed", e); // the stream does not fail
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
     * @throws IOException the exception of {@code out}, the same object
     */
    default void render(C content, Writer out) throws IOException {
        requireNonNull(content, "content");
        requireNonNull(out, "out");
        out.write(render(content));
    }
}
