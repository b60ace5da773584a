package org.standfirst.utf8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/**
 * Takes the UTF-8 that a source writes, in pieces of any size, into a place of a buffer. The source is not trusted:
 * what is not well-formed becomes U+FFFD, and after the {@link #end} nothing is taken any more.
 */
final class EscapingStream extends OutputStream {
    private final Utf8Buffer buffer;
    private final Escaping escaping;

    /** The beginning of a sequence whose end is yet to come. */
    private final byte[] begun = new byte[4];

    private int begunLength;
    private boolean ended;

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
            throw new IOException("what is embedded has ended");
        }
        int to = from + count;
        int rest = complete(bytes, from, to);
        int whole = Utf8.wholeUntil(bytes, rest, to);
        buffer.utf8(bytes, rest, whole, escaping);
        for (int i = whole; i < to; i++) {
            begun[begunLength++] = bytes[i];
        }
    }

    /** Refuses what comes later, and writes what has no end as what is not well-formed. */
    void end() {
        ended = true;
        writeBegun();
    }

    /** Adds bytes to the sequence that was begun, until it is complete or broken; returns where the next one begins. */
    private int complete(byte[] bytes, int from, int to) {
        int i = from;
        while (begunLength > 0 && i < to) {
            begun[begunLength] = bytes[i];
            int sequence = Utf8.sequence(begun, 0, begunLength + 1);
            if (sequence >= 0) {
                begunLength++;
                i++;
            }
            if (sequence != 0) {
                writeBegun();
            }
        }
        return i;
    }

    private void writeBegun() {
        buffer.utf8(begun, 0, begunLength, escaping);
        begunLength = 0;
    }
}
