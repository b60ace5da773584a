package org.standfirst.utf8;

/** Classes of code points that formats reject, escape or remove. */
public final class CodePoints {
    private CodePoints() {}

    /** Returns whether {@code c} is one of Unicode's 66 noncharacters. */
    public static boolean isNoncharacter(int c) {
        return c >= 0xFDD0 && c <= 0xFDEF || (c & 0xFFFE) == 0xFFFE;
    }

    /** Returns whether {@code c} is a noncharacter or half of a surrogate pair. */
    public static boolean isBroken(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE || isNoncharacter(c);
    }

    /** Returns whether {@code c} starts or ends an embedding, an override or an isolate of the text direction. */
    public static boolean changesDirection(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
