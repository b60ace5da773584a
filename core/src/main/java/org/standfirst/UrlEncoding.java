package org.standfirst;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import org.standfirst.utf8.CodePoints;

/** Percent-encodes what the URL Standard allows in no address, and nothing else. */
final class UrlEncoding {
    private static final String HEX = "0123456789ABCDEF";

    /** Which characters can stand anywhere as they are, by code; the others take a closer look. */
    private static final boolean[] PLAIN = plain();

    private UrlEncoding() {}

    /** Returns whether an address consists of characters that can stand anywhere as they are. */
    static boolean plain(String address) {
        for (int i = 0; i < address.length(); i++) {
            if (!plain(address.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns an address that has no white space around it as it is written. */
    static String encoded(String address, UrlKind kind) {
        int copied = kind == UrlKind.WEB ? UrlHost.authorityEnd(address) : 0; // a host has brackets of its own
        int fragment = address.indexOf('#');
        int i = nextUnfit(address, copied, fragment);
        if (i == address.length()) {
            return address;
        }
        StringBuilder encoded = new StringBuilder(address.length() + 16).append(address, 0, copied);
        for (; i < address.length(); i = nextUnfit(address, copied, fragment)) {
            encoded.append(address, copied, i);
            int c = address.codePointAt(i);
            percent(surrogate(c) ? 0xFFFD : c, encoded);
            copied = i + Character.charCount(c);
        }
        return encoded.append(address, copied, i).toString();
    }

    /** Returns where the next character stands that has to be encoded, or the length. */
    private static int nextUnfit(String address, int from, int fragment) {
        for (int i = from; i < address.length(); i++) {
            int c = address.codePointAt(i);
            if (c < 0x80 ? !PLAIN[c] && !stands(address, i, fragment) : unfit(c)) {
                return i;
            }
            i += Character.charCount(c) - 1;
        }
        return address.length();
    }

    private static boolean stands(String address, int i, int fragment) {
        return switch (address.charAt(i)) {
            case '%' -> hex(address, i + 1) && hex(address, i + 2);
            case '#' -> i == fragment;
            case ',' -> i > 0 && i < address.length() - 1; // at its ends it would be one of a list of images
            default -> false;
        };
    }

    private static boolean hex(String address, int i) {
        return i < address.length() && HexFormat.isHexDigit(address.charAt(i));
    }

    /** Returns whether a character beyond ASCII is a control, a noncharacter or half a surrogate pair. */
    private static boolean unfit(int c) {
        return c < 0xA0 || CodePoints.isBroken(c);
    }

    private static boolean surrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private static void percent(int c, StringBuilder encoded) {
        for (byte b : Character.toString(c).getBytes(UTF_8)) {
            encoded.append('%').append(HEX.charAt(b >> 4 & 0xF)).append(HEX.charAt(b & 0xF));
        }
    }

    private static boolean plain(char c) {
        return c < PLAIN.length && PLAIN[c];
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean[0x80];
        for (char c = '!'; c < 0x7F; c++) {
            plain[c] = "\"'<>\\^`{|}[]%#,".indexOf(c) < 0;
        }
        return plain;
    }
}
