package org.standfirst.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds names in a line of text as whole words: {@code Ann} is neither in {@code Anna} nor in {@code Mary-Ann}. */
public final class NamesInText {
    /** The maximum length of a text that is searched; with the number of names it bounds the time. */
    private static final int MAX_TEXT = 1_000;

    /** The maximum number of names that are searched for. */
    private static final int MAX_NAMES = 50;

    private NamesInText() {}

    /**
     * A name in a text.
     *
     * @param start the index of its first character
     * @param name the name
     */
    public record Found(int start, String name) {
        /** Returns the index after its last character. */
        public int end() {
            return start + name.length();
        }
    }

    /**
     * Returns the names in {@code text} from left to right. Of names that start at the same character, the longest is
     * found; names do not overlap. Blank names are not found. In a text of more than 1,000 characters, no name is
     * found.
     */
    public static List<Found> find(Collection<String> names, String text) {
        List<Found> found = new ArrayList<>();
        if (text.length() > MAX_TEXT) {
            return found;
        }
        List<String> longestFirst = names.stream()
                .filter(name -> !Blank.is(name))
                .distinct()
                .limit(MAX_NAMES)
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        int at = 0;
        while (at < text.length()) {
            String name = isWithinWord(text, at) ? null : nameAt(at, longestFirst, text);
            if (name != null) {
                found.add(new Found(at, name));
            }
            at += name == null ? 1 : name.length();
        }
        return found;
    }

    private static @Nullable String nameAt(int start, List<String> names, String text) {
        for (String name : names) {
            if (text.startsWith(name, start) && !isWithinWord(text, start + name.length())) {
                return name;
            }
        }
        return null;
    }

    /**
     * Returns whether a word continues at {@code index}: across letters, digits and marks, and hyphens or apostrophes
     * between them.
     */
    private static boolean isWithinWord(String text, int index) {
        if (index == 0 || index == text.length()) {
            return false;
        }
        int before = text.codePointBefore(index);
        int after = text.codePointAt(index);
        if (isJoiner(after)) {
            int next = index + Character.charCount(after);
            return isLetter(before) && next < text.length() && isLetter(text.codePointAt(next));
        }
        if (isJoiner(before)) {
            int previous = index - Character.charCount(before);
            return isLetter(after) && previous > 0 && isLetter(text.codePointBefore(previous));
        }
        return isLetter(before) && isLetter(after);
    }

    private static boolean isJoiner(int c) {
        return c == '\'' || c == '\u2019' || c == '-' || c == '\u2010' || c == '\u2011';
    }

    private static boolean isLetter(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> Character.isLetterOrDigit(c);
        };
    }
}
