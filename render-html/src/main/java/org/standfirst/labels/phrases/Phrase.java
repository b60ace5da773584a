package org.standfirst.labels.phrases;

import java.util.Collections;
import java.util.List;
import org.standfirst.labels.Label;
import org.standfirst.utf8.BufferPool;

/** The text of a label, split at its values. */
public final class Phrase {
    private final List<String> parts;
    private final byte[][] html;

    /** The index of each value in {@link Label#placeholders}, by position in the text. */
    private final int[] values;

    /** Splits {@code text} at its values, and encodes the parts. */
    Phrase(Label label, String text, BufferPool buffer) {
        Template template = Template.of(text);
        check(label, template.values());
        parts = template.texts();
        html = new byte[parts.size()][];
        for (int i = 0; i < html.length; i++) {
            String part = parts.get(i);
            html[i] = buffer.toBytes(out -> out.html(part));
        }
        values = new int[html.length - 1];
        for (int i = 0; i < values.length; i++) {
            values[i] = label.placeholders().indexOf(template.values().get(i));
        }
    }

    private static void check(Label label, List<String> values) {
        for (String name : label.placeholders()) {
            int times = Collections.frequency(values, name);
            if (times > 1 || times == 0 && !name.equals(LabelTexts.COUNT)) {
                throw new IllegalArgumentException(label + " must contain {" + name + "} exactly once");
            }
        }
        if (!label.placeholders().containsAll(values)) {
            throw new IllegalArgumentException(
                    label.placeholders().isEmpty()
                            ? label + " must not contain values in braces"
                            : label + " may only contain the values " + label.placeholders());
        }
    }

    /** Returns the text before the value at {@code position}, from 0, or the text after the last value. */
    public String part(int position) {
        return parts.get(position);
    }

    /** Returns {@link #part} escaped for HTML. */
    public byte[] html(int position) {
        return html[position];
    }

    /** Returns the index in {@link Label#placeholders} of the value at {@code position} in the text. */
    public int value(int position) {
        return values[position];
    }

    /** Returns the number of values. */
    public int values() {
        return values.length;
    }

    /**
     * Returns the text with its values replaced by {@code all}, which are in the order of {@link Label#placeholders}.
     */
    public String with(String... all) {
        StringBuilder text = new StringBuilder(parts.get(0));
        for (int i = 0; i < values.length; i++) {
            text.append(all[values[i]]).append(parts.get(i + 1));
        }
        return text.toString();
    }
}
