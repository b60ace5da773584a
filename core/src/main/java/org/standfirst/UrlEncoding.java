package org.standfirst;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import org.standfirst.utf8.CodePoints;

/** Percent-encodes the characters that the URL Standard does not allow in an address, and no others. */
final class UrlEncoding {
    private static final String HEX = "0123456789ABCDEF";

    /** Whether an ASCII character is never encoded, by code; the others depend on their position. */
    private static final boolean[] PLAIN = plainCharacters();

    private UrlEncoding() {}

    /** Returns whether an address has only characters that are never encoded. */
    static boolean isPlain(String address) {
        for (int i = 0; i < address.length(); i++) {
            if (!isPlain(address.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns the encoded form of an address without whitespace around it. */
    static String encoded(String address, UrlKind kind) {
        int copied = kind == UrlKind.WEB ? UrlHost.authorityEnd(address) : 0; // a host may have brackets
        int fragment = address.indexOf('#');
        int i = nextToEncode(address, copied, fragment);
        if (i == address.length()) {
            return address;
        }
        StringBuilder encoded = new StringBuilder(address.length() + 16).append(address, 0, copied);
        for (; i < address.length(); i = nextToEncode(address, copied, fragment)) {
            encoded.append(address, copied, i);
            int c = address.codePointAt(i);
            appendEncoded(isSurrogate(c) ? 0xFFFD : c, encoded);
            copied = i + Character.charCount(c);
        }
        return encoded.append(address, copied, i).toString();
    }

    /** Returns the index of the next character to encode, or the length of the address. */
    private static int nextToEncode(String address, int from, int fragment) {
        for (int i = from; i < address.length(); i++) {
            int c = address.codePointAt(i);
            if (c < 0x80 ? !PLAIN[c] && !isAllowed(address, i, fragment) : isInvalid(c)) {
                return i;
            }
            i += Character.charCount(c) - 1;
        }
        return address.length();
    }

    private static boolean isAllowed(String address, int i, int fragment) {
        return switch (address.charAt(i)) {
            case '%' -> isHex(address, i + 1) && isHex(address, i + 2);
            case '#' -> i == fragment;
            case ',' -> i > 0 && i < address.length() - 1; // a comma at an end would separate addresses in srcset
            default -> false;
        };
    }

    private static boolean isHex(String address, int i) {
        return i < address.length() && HexFormat.isHexDigit(address.charAt(i));
    }

    /** Returns whether a character beyond ASCII is a control, a noncharacter or an unpaired surrogate. */
    private static boolean isInvalid(int c) {
        return c < 0xA0 || CodePoints.isBroken(c);
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private static void appendEncoded(int c, StringBuilder encoded) {
        for (byte b : Character.toString(c).getBytes(UTF_8)) {
            encoded.append('%').append(HEX.charAt(b >> 4 & 0xF)).append(HEX.charAt(b & 0xF));
        }
    }

    private static boolean isPlain(char c) {
        return c < PLAIN.length && PLAIN[c];
    }

    private static boolean[] plainCharacters() {
        boolean[] plain = new boolean[0x80];
        for (char c = '!'; c < 0x7F; c++) {
            plain[c] = "\"'<>\\^`{|}[]%#,".indexOf(c) < 0;
        }
        return plain;
    }
}
