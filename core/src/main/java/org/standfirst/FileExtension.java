package org.standfirst;

import java.util.Locale;

/** Finds the file extension of an address, by which the format of an image is known. */
final class FileExtension {
    /** The maximum length of an extension. */
    private static final int MAX_LENGTH = 5;

    private FileExtension() {}

    /** Returns the extension of the last segment of the path, in lowercase; empty if it has none. */
    static String of(String address) {
        int path = endOf(address, 0, endOf(address, 0, address.length(), '#'), '?');
        int slash = address.lastIndexOf('/', path - 1);
        int end = endOf(address, Math.max(slash, 0), path, ';');
        int dot = address.lastIndexOf('.', end - 1);
        boolean hasNone = dot <= slash || end - dot - 1 > MAX_LENGTH || isBeforeHost(slash, address);
        return hasNone ? "" : address.substring(dot + 1, end).toLowerCase(Locale.ROOT);
    }

    /** Returns whether a slash is the second of the two before a host. */
    private static boolean isBeforeHost(int slash, String address) {
        return slash > 0 && address.charAt(slash - 1) == '/' && address.indexOf("://") == slash - 2;
    }

    /** Returns the index of {@code delimiter} in a range, or the end of the range. */
    private static int endOf(String text, int from, int to, char delimiter) {
        int at = text.indexOf(delimiter, from);
        return at < 0 || at > to ? to : at;
    }
}
