package org.standfirst.utf8;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A pool that keeps one buffer for the next {@link Utf8Buffer}, since a new buffer costs as much as rendering a short
 * page. Each renderer has one and shares it with its copies. Thread-safe and reentrant: if the buffer is in use, a new
 * one is allocated.
 */
public final class BufferPool {
    /** The size of a new buffer, and the maximum size of a piece that is written to a stream. */
    static final int SIZE = 32 * 1024;

    /** The maximum size of a buffer that is kept. */
    private static final int MAX_KEPT = 1024 * 1024;

    private final AtomicReference<byte @Nullable []> spare = new AtomicReference<>();

    /** Returns the bytes that {@code writing} writes. */
    public byte[] toBytes(Consumer<Utf8Buffer> writing) {
        Utf8Buffer buffer = new Utf8Buffer(take(), null);
        writing.accept(buffer);
        byte[] written = buffer.bytes();
        giveBack(buffer.end());
        return written;
    }

    /** Returns the text that {@code writing} writes. */
    public String toText(Consumer<Utf8Buffer> writing) {
        Utf8Buffer buffer = new Utf8Buffer(take(), null);
        writing.accept(buffer);
        String written = buffer.text();
        giveBack(buffer.end());
        return written;
    }

    /**
     * Copies the output of {@code writing} to {@code out}, piece by piece, in constant memory. The stream is neither
     * flushed nor closed.
     *
     * @throws IOException the first exception of {@code out} or of an embedded renderer, the same object; later output
     *     is discarded
     */
    public void toStream(OutputStream out, Consumer<Utf8Buffer> writing) throws IOException {
        Utf8Buffer buffer = new Utf8Buffer(take(), requireNonNull(out, "out"));
        writing.accept(buffer);
        buffer.drain();
        giveBack(buffer.end());
        buffer.throwFailure();
    }

    private byte[] take() {
        byte[] kept = spare.getAndSet(null);
        return kept == null ? new byte[SIZE] : kept;
    }

    private void giveBack(byte[] buffer) {
        if (buffer.length <= MAX_KEPT) {
            spare.set(buffer);
        }
    }
}
