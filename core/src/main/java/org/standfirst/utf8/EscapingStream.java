package org.standfirst.utf8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stream that escapes the UTF-8 of a source into a buffer, in pieces of any size. The source is not trusted:
 * ill-formed sequences become U+FFFD, and writing after {@link #end} is an error.
 */
final class EscapingStream extends OutputStream {
    private final Utf8Buffer buffer;
    private final Escaping escaping;

    /** The bytes of a sequence that is not complete yet. */
    private final byte[] partial = new byte[4];

    private int partialLength;
    private boolean ended;

    /** The thread of the output; the buffer is not safe in other threads. */
    private final Thread thread = Thread.currentThread();

    EscapingStream(Utf8Buffer buffer, Escaping escaping) {
        this.buffer = buffer;
        this.escaping = escaping;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        Objects.checkFromIndexSize(from, count, bytes.length);
        if (ended) {
            throw new IOException("stream of embedded content is closed");
        }
        int to = from + count;
        int rest = complete(bytes, from, to);
        int whole = Utf8.wholeUntil(bytes, rest, to);
        buffer.utf8(bytes, rest, whole, escaping);
        for (int i = whole; i < to; i++) {
            partial[partialLength++] = bytes[i];
        }
    }

    /**
     * Returns the buffer if this stream escapes for a script element and no sequence is incomplete, else {@code null}.
     * On another thread, which may continue after the stream has ended, the result is always {@code null}.
     */
    @Nullable
    Utf8Buffer bufferOfScript() {
        boolean writable = partialLength == 0 && !ended && Thread.currentThread() == thread;
        return writable && escaping == Escaping.SCRIPT ? buffer : null;
    }

    /** Ends the stream, and replaces an incomplete sequence. */
    void end() {
        ended = true;
        writePartial();
    }

    /** Adds bytes to the incomplete sequence until it is complete or ill-formed; returns the start of the next one. */
    private int complete(byte[] bytes, int from, int to) {
        int i = from;
        while (partialLength > 0 && i < to) {
            partial[partialLength] = bytes[i];
            int sequence = Utf8.sequence(partial, 0, partialLength + 1);
            if (sequence >= 0) {
                partialLength++;
                i++;
            }
            if (sequence != 0) {
                writePartial();
            }
        }
        return i;
    }

    private void writePartial() {
        buffer.utf8(partial, 0, partialLength, escaping);
        partialLength = 0;
    }
}
