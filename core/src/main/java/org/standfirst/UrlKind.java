package org.standfirst;

import org.standfirst.utf8.CodePoints;

/** What an address is to a browser, as far as that is safe. */
enum UrlKind {
    /** Absolute, http or https. */
    WEB,
    /** Relative to the page it stands on. */
    RELATIVE,
    /** Somebody to write to or to call. */
    CONTACT,
    /** Anything else. */
    REFUSED;

    /**
     * Returns the kind of an address that has no white space around it.
     *
     * @param plain whether all its characters are plain, so that none can mislead
     */
    static UrlKind of(String address, boolean plain) {
        if (address.isEmpty() || !plain && misleading(address)) {
            return REFUSED;
        }
        int end = delimiter(address);
        char delimiter = end < address.length() ? address.charAt(end) : '/';
        if (delimiter == ':') {
            return withScheme(address, end);
        }
        // a character reference that stands for a colon may begin with &
        return delimiter == '&' || address.startsWith("//") ? REFUSED : RELATIVE;
    }

    private static UrlKind withScheme(String address, int colon) {
        boolean slashes = address.startsWith("//", colon + 1);
        if (isScheme("https", address, colon) || isScheme("http", address, colon)) {
            return slashes && UrlHost.plausible(address) ? WEB : REFUSED;
        }
        boolean contact = isScheme("mailto", address, colon) || isScheme("tel", address, colon);
        return contact && !slashes && colon + 1 < address.length() ? CONTACT : REFUSED;
    }

    /** Returns whether a scheme stands before the colon, whatever its case, but in no letters beyond ASCII. */
    private static boolean isScheme(String scheme, String address, int colon) {
        if (colon != scheme.length()) {
            return false;
        }
        for (int i = 0; i < colon; i++) {
            if ((address.charAt(i) | 0x20) != scheme.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns where a scheme or the first name of a path ends. */
    private static int delimiter(String address) {
        for (int i = 0; i < address.length(); i++) {
            switch (address.charAt(i)) {
                case ':', '/', '?', '#', '&' -> {
                    return i;
                }
                default -> {} // a letter of it
            }
        }
        return address.length();
    }

    /** Returns whether it holds what a browser reads otherwise than a person. */
    private static boolean misleading(String address) {
        boolean inPath = true;
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == '\\' && inPath || (c < ' ' || c >= 0x7F) && (control(c) || turnsDirection(c))) {
                return true;
            }
            inPath &= c != '?' && c != '#';
        }
        return false;
    }

    private static boolean control(char c) {
        return c <= 0x9F || c == 0x2028 || c == 0x2029;
    }

    /** RFC 3987 allows none of these in an address. */
    private static boolean turnsDirection(char c) {
        return c == 0x061C || c == 0x200E || c == 0x200F || CodePoints.turnsDirection(c);
    }
}
