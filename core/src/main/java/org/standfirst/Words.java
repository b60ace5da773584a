package org.standfirst;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * How many words a text has, in the same way on every JVM: which characters are letters is said here, and doesn't
 * follow the Unicode version of a JDK. What a table doesn't know is a letter.
 *
 * @param spaced what stands between white space and has a letter or digit in it
 * @param ideographs characters of Chinese and Japanese
 * @param unspaced characters of Thai, Lao, Burmese and Khmer, which put no space between words either
 */
record Words(int spaced, int ideographs, int unspaced) {

    /** Measured, as all speeds here, by Trauzettel-Klosinski and Dietz, 2012, doi:10.1167/iovs.11-8284. */
    private static final Map<String, Integer> WORDS_PER_MINUTE = Map.ofEntries(
            Map.entry("ar", 138),
            Map.entry("de", 179),
            Map.entry("en", 228),
            Map.entry("es", 218),
            Map.entry("fi", 161),
            Map.entry("fr", 195),
            Map.entry("he", 187),
            Map.entry("it", 188),
            Map.entry("nl", 202),
            Map.entry("pl", 166),
            Map.entry("pt", 181),
            Map.entry("ru", 184),
            Map.entry("sl", 180),
            Map.entry("sv", 199),
            Map.entry("tr", 166));

    private static final int MEAN_WORDS_PER_MINUTE = 184;
    private static final int CHINESE_CHARACTERS_PER_MINUTE = 255;
    private static final int JAPANESE_CHARACTERS_PER_MINUTE = 357;
    private static final int MEAN_CHARACTERS_PER_MINUTE = 863;

    // Each table is a sorted row of ranges: the first and the last code point of one, then those of the next.

    /** Han, kana and bopomofo. */
    private static final int[] IDEOGRAPHS = {
        0x2E80, 0x2FDF, 0x3005, 0x3007, 0x3021, 0x3029, 0x3041, 0x3096, 0x309D, 0x309F, 0x30A1, 0x30FA, 0x30FC, 0x312F,
        0x31A0, 0x31BF, 0x31F0, 0x31FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xF900, 0xFAFF, 0xFF66, 0xFF9F, 0x1AFF0,
        0x1B16F, 0x20000, 0x3FFFF
    };

    /** Thai, Lao, Burmese and Khmer. */
    private static final int[] UNSPACED = {
        0xE01, 0xE3A, 0xE40, 0xE4E, 0xE50, 0xE59, 0xE81, 0xEDF, 0x1000, 0x1049, 0x1050, 0x109F, 0x1780, 0x17D3, 0x17DC,
        0x17E9, 0xA9E0, 0xA9FE, 0xAA60, 0xAA7F
    };

    /** White space at which a line may break, and the punctuation of Chinese and Japanese, which has no space around. */
    private static final int[] SPACES = {
        0x9, 0xD, 0x20, 0x20, 0x85, 0x85, 0x1680, 0x1680, 0x2000, 0x2006, 0x2008, 0x200B, 0x2028, 0x2029, 0x205F,
        0x205F, 0x3000, 0x3004, 0x3008, 0x3020, 0x302A, 0x3040, 0x3097, 0x309C, 0x30A0, 0x30A0, 0x30FB, 0x30FB, 0xFF00,
        0xFF0F, 0xFF1A, 0xFF20, 0xFF3B, 0xFF40, 0xFF5B, 0xFF65
    };

    /** Punctuation, symbols, emoji, controls, and what has no meaning of its own. */
    private static final int[] SYMBOLS = {
        0x0, 0x2F, 0x3A, 0x40, 0x5B, 0x60, 0x7B, 0xA9, 0xAB, 0xB4, 0xB6, 0xB9, 0xBB, 0xBF, 0xD7, 0xD7, 0xF7, 0xF7,
        0x55A, 0x55F, 0x589, 0x58F, 0x5BE, 0x5BE, 0x5C0, 0x5C0, 0x5C3, 0x5C3, 0x5F3, 0x5F4, 0x606, 0x60F, 0x61B, 0x61F,
        0x66A, 0x66D, 0x6D4, 0x6D4, 0x964, 0x965, 0xE3F, 0xE3F, 0xE4F, 0xE4F, 0xE5A, 0xE5B, 0x104A, 0x104F, 0x1360,
        0x1368, 0x17D4, 0x17DB, 0x2000, 0x206F, 0x20A0, 0x214F, 0x2190, 0x245F, 0x2500, 0x2BFF, 0x2E00, 0x2E7F, 0xD800,
        0xF8FF, 0xFE00, 0xFE6F, 0xFEFF, 0xFEFF, 0xFFE0, 0xFFFF, 0x1F000, 0x1FFFF, 0xE0000, 0x10FFFF
    };

    /** Returns how many words {@code text} has. */
    static Words in(String text) {
        int spaced = 0;
        int ideographs = 0;
        int unspaced = 0;
        boolean inWord = false;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (isIn(SPACES, c)) {
                inWord = false;
            } else if (isIn(IDEOGRAPHS, c)) {
                ideographs++;
                inWord = false;
            } else if (isIn(UNSPACED, c)) {
                unspaced++;
                inWord = false;
            } else if (!inWord && !isIn(SYMBOLS, c)) {
                spaced++;
                inWord = true;
            }
        }
        return new Words(spaced, ideographs, unspaced);
    }

    /** Returns the number of words; where no space tells them apart, every character counts. */
    int count() {
        return spaced + ideographs + unspaced;
    }

    /** Returns in how many minutes, rounded, they are read; at least 1 if there are any. */
    int minutes(Locale language) {
        double minutes = (double) spaced / WORDS_PER_MINUTE.getOrDefault(language.getLanguage(), MEAN_WORDS_PER_MINUTE)
                + (double) ideographs / ideographsPerMinute(language)
                + (double) unspaced / MEAN_CHARACTERS_PER_MINUTE;
        return count() == 0 ? 0 : Math.max(1, (int) Math.round(minutes));
    }

    private static int ideographsPerMinute(Locale language) {
        return language.getLanguage().equals("ja") ? JAPANESE_CHARACTERS_PER_MINUTE : CHINESE_CHARACTERS_PER_MINUTE;
    }

    private static boolean isIn(int[] ranges, int codePoint) {
        int index = Arrays.binarySearch(ranges, codePoint);
        boolean between = index < 0 && (-index - 1) % 2 == 1;
        return index >= 0 || between;
    }
}
