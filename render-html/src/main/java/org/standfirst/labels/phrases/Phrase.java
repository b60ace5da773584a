package org.standfirst.labels.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.standfirst.labels.Label;
import org.standfirst.utf8.BufferPool;

/** The text of a label, split at its values. */
public final class Phrase {
    private static final Pattern VALUE = Pattern.compile("\\{([^{}]*)}");

    private final List<String> parts = new ArrayList<>();
    private final byte[][] html;

    /** The index of each value in {@link Label#placeholders}, by position in the text. */
    private final int[] values;

    /** Splits {@code text} at its values, and encodes the parts. */
    Phrase(Label label, String text, BufferPool buffer) {
        List<Integer> found = new ArrayList<>();
        Matcher value = VALUE.matcher(text);
        int start = 0;
        for (; value.find(); start = value.end()) {
            parts.add(text.substring(start, value.start()));
            found.add(label.placeholders().indexOf(value.group(1)));
        }
        parts.add(text.substring(start));
        check(label, found);
        values = found.stream().mapToInt(index -> index).toArray();
        html = parts.stream().map(part -> buffer.toBytes(out -> out.html(part))).toArray(byte[][]::new);
    }

    private static void check(Label label, List<Integer> found) {
        for (int i = 0; i < label.placeholders().size(); i++) {
            int index = i;
            long times = found.stream().filter(each -> each == index).count();
            String name = label.placeholders().get(i);
            if (times > 1 || times == 0 && !name.equals(Phrases.COUNT)) {
                throw new IllegalArgumentException(label + " must contain {" + name + "} exactly once");
            }
        }
        if (found.contains(-1)) {
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
