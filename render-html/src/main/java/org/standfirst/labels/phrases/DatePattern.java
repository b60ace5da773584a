package org.standfirst.labels.phrases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.standfirst.labels.Label;
import org.standfirst.utf8.Utf8Buffer;

/** The format of a date and time for readers: a text, split at its values. */
final class DatePattern {
    private static final byte[] FRENCH_FIRST = {'e', 'r'};

    /** The values by name, sorted for the message of {@link #valueOf}. */
    private static final Map<String, Value> BY_NAME = new TreeMap<>();

    static {
        for (Value value : Value.values()) {
            BY_NAME.put(value.name().toLowerCase(Locale.ROOT), value);
        }
    }

    /** The texts before each value, and after the last. */
    private final byte[][] texts;

    private final Value[] values;
    private final Map<Label, List<byte[]>> names;
    private final Numbers numbers;

    /**
     * Parses a pattern.
     *
     * @param names the names of the months, from January, of the days of the week, from Monday, and of the halves of a
     *     day
     * @param encoding the function that encodes text for the output
     */
    DatePattern(String text, Map<Label, List<byte[]>> names, Numbers numbers, Function<String, byte[]> encoding) {
        this.names = names;
        this.numbers = numbers;
        Template template = Template.of(text);
        texts = new byte[template.texts().size()][];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = encoding.apply(template.texts().get(i));
        }
        values = new Value[texts.length - 1];
        for (int i = 0; i < values.length; i++) {
            values[i] = valueOf(template.values().get(i));
        }
    }

    private static Value valueOf(String name) {
        @Nullable Value value = BY_NAME.get(name);
        if (value == null) {
            throw new IllegalArgumentException(
                    "a date pattern cannot contain {" + name + "}: use one of " + BY_NAME.keySet());
        }
        return value;
    }

    /** Writes a local time. */
    void write(LocalDateTime local, ZoneOffset offset, ZoneNames zone, Utf8Buffer out) {
        for (int i = 0; i < values.length; i++) {
            out.write(texts[i]);
            write(values[i], local, offset, zone, out);
        }
        out.write(texts[values.length]);
    }

    private void write(Value value, LocalDateTime local, ZoneOffset offset, ZoneNames zone, Utf8Buffer out) {
        switch (value) {
            case WEEKDAY -> name(Label.WEEKDAYS, local.getDayOfWeek().getValue() - 1, out);
            case DAY -> numbers.digits(local.getDayOfMonth(), 1, out);
            case DAY_ER -> frenchDay(local.getDayOfMonth(), out);
            case DAY2 -> numbers.digits(local.getDayOfMonth(), 2, out);
            case MONTH -> name(Label.MONTHS, local.getMonthValue() - 1, out);
            case MONTH_ALONE -> name(Label.MONTHS_ALONE, local.getMonthValue() - 1, out);
            case MONTH_NUMBER -> numbers.digits(local.getMonthValue(), 1, out);
            case MONTH_NUMBER2 -> numbers.digits(local.getMonthValue(), 2, out);
            case YEAR -> numbers.digits(local.getYear(), 1, out);
            case HOUR -> numbers.digits(local.getHour(), 1, out);
            case HOUR2 -> numbers.digits(local.getHour(), 2, out);
            case HOUR12 -> numbers.digits((local.getHour() + 11) % 12 + 1, 1, out);
            case PERIOD -> name(Label.DAY_PERIODS, local.getHour() / 12, out);
            case MINUTE -> numbers.digits(local.getMinute(), 2, out);
            case ZONE -> zone.write(offset, out);
        }
    }

    private void frenchDay(int day, Utf8Buffer out) {
        numbers.digits(day, 1, out);
        if (day == 1) {
            out.write(FRENCH_FIRST);
        }
    }

    private void name(Label label, int index, Utf8Buffer out) {
        out.write(requireNonNull(names.get(label)).get(index));
    }

    /** A value of a pattern, whose name is written in lowercase in braces. */
    private enum Value {
        WEEKDAY,
        DAY,
        /** The day in French: {@code 1er} for the first day of a month. */
        DAY_ER,
        /** The day in two digits. */
        DAY2,
        MONTH,
        /** The form of the name without a day next to it. */
        MONTH_ALONE,
        MONTH_NUMBER,
        MONTH_NUMBER2,
        YEAR,
        HOUR,
        HOUR2,
        HOUR12,
        /** The half of the day, such as am. */
        PERIOD,
        MINUTE,
        ZONE
    }
}
