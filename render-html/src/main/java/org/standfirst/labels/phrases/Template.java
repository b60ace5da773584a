package org.standfirst.labels.phrases;

import java.util.ArrayList;
import java.util.List;

/**
 * A text split at its values, which are names in braces: {@code By {names}}.
 *
 * @param texts the texts before each value, and the text after the last; they can be empty
 * @param values the names of the values
 */
record Template(List<String> texts, List<String> values) {
    /** Splits a text. A brace that is not part of a pair is text. */
    static Template of(String text) {
        List<String> texts = new ArrayList<>();
        List<String> values = new ArrayList<>();
        int start = 0;
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '{') {
                open = i;
            } else if (text.charAt(i) == '}' && open >= start) {
                texts.add(text.substring(start, open));
                values.add(text.substring(open + 1, i));
                start = i + 1;
            }
        }
        texts.add(text.substring(start));
        return new Template(texts, values);
    }
}
