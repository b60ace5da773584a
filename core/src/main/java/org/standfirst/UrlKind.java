package org.standfirst;

import org.standfirst.utf8.CodePoints;

/** The kind of an address, by the allow-list of {@link Url}. */
enum UrlKind {
    /** Absolute, http or https. */
    WEB,
    /** Relative to the page that has the link. */
    RELATIVE,
    /** An e-mail address or a telephone number. */
    CONTACT,
    /** Anything else. */
    REFUSED;

    /**
     * Returns the kind of an address without whitespace around it.
     *
     * @param plain whether all its characters are plain, so that none is misleading
     */
    static UrlKind of(String address, boolean plain) {
        if (address.isEmpty() || !plain && isMisleading(address)) {
            return REFUSED;
        }
        int end = delimiter(address);
        char delimiter = end < address.length() ? address.charAt(end) : '/';
        if (delimiter == ':') {
            return withScheme(address, end);
        }
        // & may begin a character reference of a colon
        return delimiter == '&' || address.startsWith("//") ? REFUSED : RELATIVE;
    }

    private static UrlKind withScheme(String address, int colon) {
        boolean slashes = address.startsWith("//", colon + 1);
        if (isScheme("https", address, colon) || isScheme("http", address, colon)) {
            return slashes && UrlHost.isValid(address) ? WEB : REFUSED;
        }
        boolean contact = isScheme("mailto", address, colon) || isScheme("tel", address, colon);
        return contact && !slashes && colon + 1 < address.length() ? CONTACT : REFUSED;
    }

    /** Returns whether the text before the colon is {@code scheme}, in any case of ASCII letters. */
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

    /** Returns the end of a scheme, or of the first segment of a path. */
    private static int delimiter(String address) {
        for (int i = 0; i < address.length(); i++) {
            switch (address.charAt(i)) {
                case ':', '/', '?', '#', '&' -> {
                    return i;
                }
                default -> {} // not a delimiter
            }
        }
        return address.length();
    }

    /** Returns whether an address has characters that mislead readers, or that browsers change. */
    private static boolean isMisleading(String address) {
        boolean inPath = true;
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == '\\' && inPath || (c < ' ' || c >= 0x7F) && (isControl(c) || changesDirection(c))) {
                return true;
            }
            inPath &= c != '?' && c != '#';
        }
        return false;
    }

    private static boolean isControl(char c) {
        return c <= 0x9F || c == 0x2028 || c == 0x2029;
    }

    /** Returns whether a character changes the text direction; RFC 3987 does not allow these in an address. */
    private static boolean changesDirection(char c) {
        return c == 0x061C || c == 0x200E || c == 0x200F || CodePoints.changesDirection(c);
    }
}
