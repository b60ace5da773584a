package org.standfirst;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.standfirst.body.Block;
import org.standfirst.facts.BodyText;

/**
 * The number of words in a text, and their reading time.
 *
 * @param spaced the number of texts between whitespace that have a letter or digit
 * @param ideographs the number of Chinese and Japanese characters
 * @param unspaced the number of letters of Thai, Lao, Burmese and Khmer, which have no spaces between words
 */
record Words(int spaced, int ideographs, int unspaced) {

    /**
     * The reading speeds by language. Source of all speeds in this class: Trauzettel-Klosinski and Dietz, 2012,
     * doi:10.1167/iovs.11-8284.
     */
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

    /** Returns the words of {@code text}. */
    static Words in(String text) {
        WordCounter counter = new WordCounter();
        counter.add(text);
        return counter.words();
    }

    /** Returns the words of the plain text of {@code blocks}. */
    static Words in(List<? extends Block> blocks) {
        WordCounter counter = new WordCounter();
        BodyText.write(blocks, counter::add);
        return counter.words();
    }

    /** Returns the number of words; in scripts without spaces, every character counts as a word. */
    int count() {
        return spaced + ideographs + unspaced;
    }

    /** Returns the reading time in minutes, rounded; at least 1 if there are any words. */
    int minutes(Locale language) {
        double minutes = (double) spaced / WORDS_PER_MINUTE.getOrDefault(language.getLanguage(), MEAN_WORDS_PER_MINUTE)
                + (double) ideographs / ideographsPerMinute(language)
                + (double) unspaced / MEAN_CHARACTERS_PER_MINUTE;
        return count() == 0 ? 0 : Math.max(1, (int) Math.round(minutes));
    }

    private static int ideographsPerMinute(Locale language) {
        return language.getLanguage().equals("ja") ? JAPANESE_CHARACTERS_PER_MINUTE : CHINESE_CHARACTERS_PER_MINUTE;
    }
}
