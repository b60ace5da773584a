package org.standfirst.labels.phrases;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.standfirst.labels.Label;

/** The date patterns of one language, with their texts encoded for one kind of output. */
final class DatePatterns {
    /** The labels that are date patterns. */
    static final Set<Label> LABELS = Set.of(Label.DATE, Label.TIME, Label.DATE_AND_TIME, Label.DATE_TIME_AND_ZONE);

    private static final List<Label> NAMES =
            List.of(Label.MONTHS, Label.MONTHS_ALONE, Label.WEEKDAYS, Label.DAY_PERIODS);

    private final Map<Label, DatePattern> patterns = new EnumMap<>(Label.class);

    /** Parses the patterns; {@code encoding} encodes a text for the output. */
    DatePatterns(LabelTexts texts, Numbers numbers, Function<String, byte[]> encoding) {
        Map<Label, List<byte[]>> names = new EnumMap<>(Label.class);
        for (Label label : NAMES) {
            List<byte[]> encoded = new ArrayList<>();
            for (String name : texts.list(label)) {
                encoded.add(encoding.apply(name));
            }
            names.put(label, encoded);
        }
        for (Label label : LABELS) {
            patterns.put(label, new DatePattern(texts.text(label), names, numbers, encoding));
        }
    }

    /**
     * Returns the pattern of a label.
     *
     * @throws IllegalArgumentException if the label is not a date pattern
     */
    DatePattern of(Label label) {
        DatePattern pattern = patterns.get(label);
        if (pattern == null) {
            throw new IllegalArgumentException(label + " is not a date pattern: use one of " + patterns.keySet());
        }
        return pattern;
    }
}
