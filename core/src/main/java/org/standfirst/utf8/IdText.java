package org.standfirst.utf8;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * Encodes an id of the model as the id of an element and as the fragment of an address. ASCII letters, digits and
 * hyphens are kept; any other char becomes {@code _} and its four hexadecimal digits, so distinct ids stay distinct.
 */
public final class IdText {
    /** The maximum number of bytes that one {@code char} becomes. */
    static final int MAX_BYTES = 5;

    private static final String HEX = "0123456789abcdef";

    private IdText() {}

    /** Returns {@code prefix}, followed by the encoded id. */
    public static String of(String prefix, String id) {
        return prefix + (isPlain(id) ? id : encoded(id));
    }

    private static boolean isPlain(String id) {
        for (int i = 0; i < id.length(); i++) {
            if (!isPlain(id.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String encoded(String id) {
        byte[] ascii = new byte[encodedLength(id)];
        put(id, ascii, 0);
        return new String(ascii, US_ASCII);
    }

    private static int encodedLength(String id) {
        long length = 0;
        for (int i = 0; i < id.length(); i++) {
            length += isPlain(id.charAt(i)) ? 1 : MAX_BYTES;
        }
        if (length > Integer.MAX_VALUE) {
            throw new IllegalStateException("an id of " + id.length() + " characters is too long to be encoded");
        }
        return (int) length;
    }

    /** Writes the encoded id to {@code target}, which has room; returns the end position. */
    static int put(String id, byte[] target, int start) {
        int at = start;
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (isPlain(c)) {
                target[at++] = (byte) c;
            } else {
                target[at++] = '_';
                for (int shift = 12; shift >= 0; shift -= 4) {
                    target[at++] = (byte) HEX.charAt(c >> shift & 15);
                }
            }
        }
        return at;
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
    }
}
