package org.standfirst.sink;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs what writes to a {@link Utf8Sink}, and keeps the buffer of one run for the next, since a new one costs as much as a
 * short page. Who writes has one, and shares it with copies. Safe to share between threads, and to use again from
 * within a run: who finds no buffer makes one.
 */
public final class SpareBuffer {
    /** What a run starts with; a stream gets its bytes in pieces of at most this size. */
    static final int SIZE = 32 * 1024;

    /** A buffer that has grown larger is left to the garbage collector. */
    private static final int LARGEST_KEPT = 1024 * 1024;

    private final AtomicReference<byte @Nullable []> spare = new AtomicReference<>();

    /** Returns the bytes that {@code writing} writes. */
    public byte[] toBytes(Consumer<Utf8Sink> writing) {
        Utf8Sink sink = new Utf8Sink(take(), null);
        writing.accept(sink);
        byte[] written = sink.bytes();
        giveBack(sink.end());
        return written;
    }

    /** Returns the text that {@code writing} writes. */
    public String toText(Consumer<Utf8Sink> writing) {
        Utf8Sink sink = new Utf8Sink(take(), null);
        writing.accept(sink);
        String written = sink.text();
        giveBack(sink.end());
        return written;
    }

    /**
     * Hands what {@code writing} writes to {@code out}, piece by piece, without growing with its length. The stream is
     * neither flushed nor closed.
     *
     * @throws IOException what {@code out} or an embedded renderer threw first, the same object; what came after it was
     *     dropped
     */
    public void toStream(OutputStream out, Consumer<Utf8Sink> writing) throws IOException {
        Utf8Sink sink = new Utf8Sink(take(), requireNonNull(out, "out"));
        writing.accept(sink);
        sink.drain();
        giveBack(sink.end());
        sink.throwFailure();
    }

    private byte[] take() {
        byte[] kept = spare.getAndSet(null);
        return kept == null ? new byte[SIZE] : kept;
    }

    private void giveBack(byte[] buffer) {
        if (buffer.length <= LARGEST_KEPT) {
            spare.set(buffer);
        }
    }
}
