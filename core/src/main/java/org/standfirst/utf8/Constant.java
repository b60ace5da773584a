package org.standfirst.utf8;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Constant ASCII characters that are written after a separator, such as a name with its punctuation. */
public final class Constant {
    /** The number of bytes that {@link Utf8Buffer} stores for a short constant and its separator. */
    static final int SHORT = 2 * Long.BYTES;

    private final byte[] bytes;

    /** Space for the separator, in the lowest byte, and the first bytes of a short constant. */
    final long first;

    /** The bytes of a short constant that follow those in {@link #first}. */
    final long second;

    private Constant(byte[] bytes) {
        byte[] separated = new byte[Math.max(SHORT, bytes.length + 1)];
        System.arraycopy(bytes, 0, separated, 1, bytes.length);
        ByteBuffer words = ByteBuffer.wrap(separated).order(ByteOrder.LITTLE_ENDIAN);
        this.bytes = bytes;
        this.first = words.getLong();
        this.second = words.getLong();
    }

    /** Returns the constant {@code ascii}. */
    public static Constant of(String ascii) {
        return new Constant(ascii.getBytes(US_ASCII));
    }

    /** Returns the number of bytes. */
    public int length() {
        return bytes.length;
    }

    /** Returns the bytes, which must not be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** Returns whether {@link #first} and {@link #second} hold all bytes. */
    boolean isShort() {
        return bytes.length < SHORT;
    }
}
