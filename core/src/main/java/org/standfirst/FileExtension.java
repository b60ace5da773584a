package org.standfirst;

import java.util.Locale;

/** Finds the file extension of an address, by which the format of an image is known. */
final class FileExtension {
    /** The maximum length of an extension. */
    private static final int MAX_LENGTH = 5;

    private FileExtension() {}

    /** Returns the extension of the last segment of the path, in lowercase; empty if it has none. */
    static String of(String address) {
        int end = indexOrEnd(address.indexOf('?'), indexOrEnd(address.indexOf('#'), address.length()));
        int dot = -1;
        int i = end - 1;
        for (; i >= 0 && address.charAt(i) != '/'; i--) {
            char c = address.charAt(i);
            if (c == ';') {
                end = i;
                dot = -1;
            } else if (c == '.' && dot < 0) {
                dot = i;
            }
        }
        boolean hasNone = dot < 0 || end - dot - 1 > MAX_LENGTH || isBeforeHost(i, address);
        return hasNone ? "" : address.substring(dot + 1, end).toLowerCase(Locale.ROOT);
    }

    /** Returns whether a slash is the second of the two before a host. */
    private static boolean isBeforeHost(int slash, String address) {
        return slash > 0 && address.charAt(slash - 1) == '/' && address.indexOf("://") == slash - 2;
    }

    /** Returns the index of a delimiter, or the end if there is none before it. */
    private static int indexOrEnd(int delimiter, int end) {
        return delimiter < 0 || delimiter > end ? end : delimiter;
    }
}
