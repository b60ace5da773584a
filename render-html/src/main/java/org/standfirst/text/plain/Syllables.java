package org.standfirst.text.plain;

/**
 * Finds line breaks in scripts without spaces between words. Finding the words of Thai, Lao, Burmese and Khmer would
 * need a dictionary; this class breaks before a letter that starts a syllable. It never separates a letter from its
 * vowels, tone marks and silent letters. In Tibetan and Ethiopic it breaks after the signs that separate syllables and
 * words, and in Korean between any two syllables. The tables are part of this library, so that they do not depend on
 * the Unicode version of the JDK.
 */
final class Syllables {
    // Each string is a list of ranges, each with its first and last character.

    private static final String LETTERS =
            "\u0E01\u0E4E\u0E50\u0E59\u0E81\u0EDF\u1000\u109F\u1780\u17D3\u17D7\u17D7\u17DC\u17E9"
                    + "\uA9E0\uA9FE\uAA60\uAA7F";

    private static final String DIGITS = "\u0E50\u0E59\u0ED0\u0ED9\u1040\u1049\u1090\u1099\u17E0\u17E9";

    /** Vowels, tone marks and signs that are written after the letter they belong to. */
    private static final String FOLLOWING =
            "\u0E2F\u0E3A\u0E45\u0E4E\u0EAF\u0EBD\u0EC6\u0ECE\u102B\u103E\u1056\u1059\u105E\u1060"
                    + "\u1062\u1064\u1067\u106D\u1071\u1074\u1082\u108D\u108F\u108F\u109A\u109D\u17B4\u17D3\u17D7\u17D7\u17DD\u17DD"
                    + "\uAA70\uAA70\uAA7B\uAA7D";

    /** Vowels that are written before the letter they belong to, and signs that join the next letter. */
    private static final String LEADING = "\u0E40\u0E44\u0EC0\u0EC4\u1039\u1039\u17D2\u17D2";

    /** Signs of a letter that ends the syllable before it. */
    private static final String CLOSING = "\u0E4C\u0E4C\u0ECC\u0ECC\u1039\u103A\u17CD\u17CD";

    /** Signs between the syllables of Tibetan and between the words of Ethiopic. */
    private static final String SEPARATORS = "\u0F0B\u0F0B\u1361\u1361";

    /** Punctuation of Tibetan and Ethiopic, with which no line begins. */
    private static final String ENDINGS = "\u0F08\u0F14\u1361\u1368";

    private static final String KOREAN = "\uAC00\uD7A3";

    private Syllables() {}

    /** Returns the end of the syllable that starts at {@code start}. */
    static int end(String text, int start) {
        int i = start + 1;
        while (i < text.length() && !mayBreak(text, i)) {
            i++;
        }
        return i;
    }

    private static boolean mayBreak(String text, int index) {
        char before = text.charAt(index - 1);
        char after = text.charAt(index);
        if (isIn(SEPARATORS, before) && !isIn(ENDINGS, after) || isIn(KOREAN, before) && isIn(KOREAN, after)) {
            return true;
        }
        boolean closes = index + 1 < text.length() && isIn(CLOSING, text.charAt(index + 1));
        return isIn(LETTERS, before)
                && isIn(LETTERS, after)
                && !isIn(FOLLOWING, after)
                && !isIn(LEADING, before)
                && !closes
                && !(isIn(DIGITS, before) && isIn(DIGITS, after));
    }

    private static boolean isIn(String ranges, char c) {
        for (int i = 0; i < ranges.length(); i += 2) {
            if (c >= ranges.charAt(i) && c <= ranges.charAt(i + 1)) {
                return true;
            }
        }
        return false;
    }
}
