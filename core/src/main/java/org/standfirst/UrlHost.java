package org.standfirst;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The host of a web address. A host is valid only if every browser parses it in the same way: it has no characters that
 * browsers map to a dot, a slash or another delimiter.
 */
final class UrlHost {
    private static final int MAX_PORT = 65_535;
    private static final int GROUPS_OF_IP_V6 = 8;
    private static final Pattern GROUP_OF_IP_V6 = Pattern.compile("[0-9A-Fa-f]{1,4}");
    private static final String OCTET =
            "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])"; // no leading 0, which browsers read as octal
    private static final Pattern IP_V4 = Pattern.compile(OCTET + "(?:\\." + OCTET + "){3}");

    /**
     * Ranges of letters beyond ASCII: the first and the last code point of each range. The other code points are
     * symbols.
     */
    private static final int[] LETTERS = {
        0xC0, 0x1FFF, 0x2C00, 0x2DFF, 0x3005, 0x31FF, 0x3400, 0xD7FF, 0x10000, 0x1CFFF, 0x20000, 0x3FFFF
    };

    private UrlHost() {}

    /** Returns the host of a web address. */
    static String of(String address) {
        return address.substring(start(address), end(address));
    }

    /** Returns whether the first two slashes are followed by a valid host and an optional port. */
    static boolean isValid(String address) {
        return authorityEnd(address) > 0;
    }

    /** Returns the end of the host and the port; 0 if the host is not valid, or if an invalid port follows it. */
    static int authorityEnd(String address) {
        return portEnd(address, end(address));
    }

    private static int start(String address) {
        return address.indexOf("//") + 2;
    }

    /** Returns the end of the host, or 0 if it is not valid. */
    private static int end(String address) {
        int start = start(address);
        if (address.startsWith("[", start)) {
            int bracket = address.indexOf(']', start);
            return bracket > 0 && isIpV6(address.substring(start + 1, bracket)) ? bracket + 1 : 0;
        }
        return nameEnd(address, start);
    }

    private static int nameEnd(String address, int start) {
        int label = start;
        int i = start;
        for (; i < address.length(); i++) {
            int c = address.codePointAt(i);
            if (c == '.' && i > label) {
                label = i + 1;
            } else if (!isLetter(c)) {
                break;
            }
            i += Character.charCount(c) - 1;
        }
        boolean number = label < i && isDigit(address.charAt(label));
        return label < i && (!number || isIpV4(address.substring(start, i))) ? i : 0;
    }

    private static boolean isLetter(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || isDigit(c) || c == '-' || c == '_';
        }
        for (int i = 0; i < LETTERS.length; i += 2) {
            if (c >= LETTERS[i] && c <= LETTERS[i + 1]) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIpV4(String host) {
        return IP_V4.matcher(host).matches();
    }

    private static boolean isIpV6(String host) {
        String[] halves = host.split("::", -1);
        int groups = groups(halves[0]);
        return halves.length == 1
                ? groups == GROUPS_OF_IP_V6
                : halves.length == 2 && groups + groups(halves[1]) < GROUPS_OF_IP_V6;
    }

    /** Returns the number of groups, or a number that is too large if one of them is not valid. */
    private static int groups(String half) {
        if (half.isEmpty()) {
            return 0;
        }
        String[] groups = half.split(":", -1);
        boolean wellFormed = Stream.of(groups)
                .allMatch(group -> GROUP_OF_IP_V6.matcher(group).matches());
        return wellFormed ? groups.length : GROUPS_OF_IP_V6 + 1;
    }

    /** Returns the end of the optional port at {@code start}, or 0 if it is not valid. */
    private static int portEnd(String address, int start) {
        if (!isBeforePath(address, start)) {
            return start;
        }
        int port = address.charAt(start) == ':' ? 0 : MAX_PORT + 1;
        int i = start + 1;
        for (; isBeforePath(address, i) && port <= MAX_PORT; i++) {
            char c = address.charAt(i);
            port = isDigit(c) ? port * 10 + c - '0' : MAX_PORT + 1;
        }
        return port <= MAX_PORT ? i : 0;
    }

    /** Returns whether the character at {@code i} is before the path, query and fragment. */
    private static boolean isBeforePath(String address, int i) {
        return i < address.length() && "/?#".indexOf(address.charAt(i)) < 0;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
