package org.standfirst.utf8;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs what writes to a {@link Utf8Buffer}, and keeps the buffer of one run for the next, since a new one costs as much as a
 * short page. Who writes has one, and shares it with copies. Safe to share between threads, and to use again from
 * within a run: who finds no buffer makes one.
 */
public final class BufferPool {
    /** What a run starts with; a stream gets its bytes in pieces of at most this size. */
    static final int SIZE = 32 * 1024;

    /** A buffer that has grown larger is left to the garbage collector. */
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
     * Hands what {@code writing} writes to {@code out}, piece by piece, without growing with its length. The stream is
     * neither flushed nor closed.
     *
     * @throws IOException what {@code out} or an embedded renderer threw first, the same object; what came after it was
     *     dropped
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
