package org.standfirst.labels.phrases;

import java.util.ArrayList;
import java.util.List;
import org.standfirst.utf8.BufferPool;

/** The text of a label, cut where its values go. */
public final class Phrase {
    private final List<String> parts = new ArrayList<>();
    private final List<byte[]> html;
    private final List<String> pieces;

    /** Cuts {@code text}, and encodes it in a buffer. */
    Phrase(String text, BufferPool buffer) {
        int start = 0;
        for (int value; (value = text.indexOf("{}", start)) >= 0; start = value + 2) {
            parts.add(text.substring(start, value));
        }
        parts.add(text.substring(start));
        html = parts.stream().map(part -> buffer.toBytes(out -> out.html(part))).toList();
        pieces = List.of(text.split("\\|"));
    }

    /** Returns the texts that {@code |} separates. */
    List<String> pieces() {
        return pieces;
    }

    /** Returns what stands before the value {@code index}, from 0, or after the last one. */
    public String part(int index) {
        return parts.get(index);
    }

    /** Returns {@link #part} as HTML has it. */
    public byte[] html(int index) {
        return html.get(index);
    }

    /** Returns how many values it has. */
    public int values() {
        return parts.size() - 1;
    }

    /** Returns it with {@code values} in their places. */
    public String with(String... values) {
        StringBuilder text = new StringBuilder(parts.get(0));
        for (int i = 0; i < values(); i++) {
            text.append(values[i]).append(parts.get(i + 1));
        }
        return text.toString();
    }
}
