package org.standfirst.json.reader;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.standfirst.utf8.Utf8;

/**
 * The bytes of a document without its byte order mark. Rejects invalid UTF-8, which Jackson does not check, and input
 * beyond the limit. Never closes the underlying stream.
 */
final class Utf8Input extends InputStream {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int SIZE = 8_000;
    private static final String UTF_8 = "text in UTF-8";

    private final InputStream in;
    private final Limits limits;
    private final byte[] buffer = new byte[SIZE];
    private int at;
    private int checked;
    private int filled;
    private int total;
    private boolean started;
    private @Nullable RejectedInput rejected;

    /** Creates an input of at most as many bytes of {@code in} as {@code limits} allow. */
    Utf8Input(InputStream in, Limits limits) {
        this.in = in;
        this.limits = limits;
    }

    /** Thrown for input that is rejected. */
    static final class RejectedInput extends IOException {
        private static final long serialVersionUID = 1;

        private final String expected;

        private RejectedInput(String expected) {
            super(expected);
            this.expected = expected;
        }

        String expected() {
            return expected;
        }
    }

    /**
     * Returns the index after the byte order mark in the first {@code filled} of {@code bytes}, or 0 if there is none.
     */
    static int afterMark(byte[] bytes, int filled) {
        int length = BYTE_ORDER_MARK.length;
        boolean marked = filled >= length && Arrays.equals(bytes, 0, length, BYTE_ORDER_MARK, 0, length);
        return marked ? length : 0;
    }

    @Override
    public int read() throws IOException {
        return ready() ? buffer[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int from, int count) throws IOException {
        Objects.checkFromIndexSize(from, count, target.length);
        if (!ready()) {
            return -1;
        }
        int taken = Math.min(count, checked - at);
        System.arraycopy(buffer, at, target, from, taken);
        at += taken;
        return taken;
    }

    /** Returns whether there is another byte. */
    private boolean ready() throws IOException {
        while (at == checked) {
            if (rejected != null) {
                throw rejected;
            }
            filled -= checked;
            System.arraycopy(buffer, checked, buffer, 0, filled);
            int read = in.read(buffer, filled, SIZE - filled);
            at = 0;
            checked = 0;
            if (read >= 0) {
                add(read);
            } else if (filled == 0) {
                return false;
            } else {
                rejected = new RejectedInput(UTF_8);
            }
        }
        return true;
    }

    private void add(int read) {
        int allowed = Math.min(read, limits.bytes() - total);
        if (allowed < read) {
            rejected = new RejectedInput(limits.bytesExpected("bytes"));
        }
        total += allowed;
        filled += allowed;
        checked = Utf8.wellFormedUntil(buffer, 0, filled);
        if (checked < filled && Utf8.sequence(buffer, checked, filled) < 0) {
            rejected = new RejectedInput(UTF_8);
        }
        if (!started && checked > 0) {
            started = true;
            at = afterMark(buffer, filled);
        }
    }
}
