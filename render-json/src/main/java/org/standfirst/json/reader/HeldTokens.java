package org.standfirst.json.reader;

import java.util.Arrays;
import tools.jackson.core.JsonToken;

/** Tokens that were read ahead, to be read again: in columns, since they may be many. */
final class HeldTokens {
    private JsonToken[] kinds = new JsonToken[16];
    private String[] texts = new String[16];
    private int[] lines = new int[16];
    private int[] columns = new int[16];
    private int size;

    int size() {
        return size;
    }

    void clear() {
        Arrays.fill(texts, 0, size, "");
        size = 0;
    }

    void add(JsonToken kind, String text, int line, int column) {
        if (size == kinds.length) {
            grow(2 * size);
        }
        kinds[size] = kind;
        texts[size] = text;
        lines[size] = line;
        columns[size] = column;
        size++;
    }

    private void grow(int length) {
        kinds = Arrays.copyOf(kinds, length);
        texts = Arrays.copyOf(texts, length);
        lines = Arrays.copyOf(lines, length);
        columns = Arrays.copyOf(columns, length);
    }

    JsonToken kind(int index) {
        return kinds[index];
    }

    /** Returns the text of a name, a text or a number. */
    String text(int index) {
        return texts[index];
    }

    int line(int index) {
        return lines[index];
    }

    int column(int index) {
        return columns[index];
    }
}
