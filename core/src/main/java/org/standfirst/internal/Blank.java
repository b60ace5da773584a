package org.standfirst.internal;

/** Detects text that has no visible characters. */
public final class Blank {
    private Blank() {}

    /**
     * Returns whether {@code text} has no visible characters: only whitespace, joiners and direction marks. Whitespace
     * of any kind counts, also the no-break spaces that editors leave in empty paragraphs.
     */
    public static boolean is(String text) {
        return is(text, 0, text.length());
    }

    /** Returns whether a part of {@code text} has no visible characters. */
    public static boolean is(String text, int start, int end) {
        for (int i = start, c; i < end; i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (c > ' ' && c < 0x7F || isSeen(c)) { // most texts begin with such a character, which needs no lookup
                return false;
            }
        }
        return true;
    }

    private static boolean isSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> false;
            default -> !isEmptyLetter(c);
        };
    }

    /** Returns whether Unicode classifies an invisible character as a letter, mark or symbol. */
    private static boolean isEmptyLetter(int c) {
        return switch (c) {
            case 0x034F, 0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0 -> true; // Hangul's fillers, Braille without dots
            default -> c >= 0xFE00 && c <= 0xFE0F; // variation selectors
        };
    }
}
