package org.standfirst.labels.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.standfirst.labels.Label;
import org.standfirst.utf8.BufferPool;

/** The text of a label, cut where its values go. */
public final class Phrase {
    private static final Pattern VALUE = Pattern.compile("\\{([^{}]*)}");

    private final List<String> parts = new ArrayList<>();
    private final byte[][] html;

    /** By their position in the text, where each value is in {@link Label#placeholders}. */
    private final int[] values;

    /** Cuts {@code text}, and encodes it in a buffer. */
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
                throw new IllegalArgumentException(label + " must have {" + name + "} once");
            }
        }
        if (found.contains(-1)) {
            throw new IllegalArgumentException(label + " has no other values than " + label.placeholders());
        }
    }

    /** Returns the text before the value {@code position} of the text, from 0, or after the last one. */
    public String part(int position) {
        return parts.get(position);
    }

    /** Returns {@link #part} as HTML has it. */
    public byte[] html(int position) {
        return html[position];
    }

    /** Returns which value of the label is the value {@code position} of the text. */
    public int value(int position) {
        return values[position];
    }

    /** Returns how many values it has. */
    public int values() {
        return values.length;
    }

    /** Returns it with {@code all} in their places, which are in the order of the label. */
    public String with(String... all) {
        StringBuilder text = new StringBuilder(parts.get(0));
        for (int i = 0; i < values.length; i++) {
            text.append(all[values[i]]).append(parts.get(i + 1));
        }
        return text.toString();
    }
}
