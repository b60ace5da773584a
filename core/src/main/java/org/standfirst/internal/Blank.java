package org.standfirst.internal;

/** Tells text that readers see from text that only seems to be there. */
public final class Blank {
    private Blank() {}

    /**
     * Returns whether nothing in {@code text} can be seen: it has no characters but white space of any kind, such as the
     * no-break spaces that editors leave in empty paragraphs, and those that join or direct others.
     */
    public static boolean is(String text) {
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (isSeen(c)) {
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

    /** Returns whether it counts as a letter, mark or symbol and yet has no ink. */
    private static boolean isEmptyLetter(int c) {
        return switch (c) {
            case 0x034F, 0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0 -> true; // Hangul's fillers, Braille without dots
            default -> c >= 0xFE00 && c <= 0xFE0F; // variation selectors
        };
    }
}
