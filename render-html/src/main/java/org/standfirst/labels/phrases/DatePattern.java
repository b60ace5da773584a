package org.standfirst.labels.phrases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.standfirst.labels.Label;
import org.standfirst.utf8.Utf8Buffer;

/** How a date and time is written for people: a text, cut where its values go. */
final class DatePattern {
    private static final Pattern VALUES = Pattern.compile("\\{([^{}]*)}");
    private static final Map<String, Value> BY_NAME = Stream.of(Value.values())
            .collect(Collectors.toMap(value -> value.name().toLowerCase(Locale.ROOT), value -> value));

    /** What stands before each value, and after the last. */
    private final List<byte[]> texts = new ArrayList<>();

    private final List<Value> values = new ArrayList<>();
    private final Map<Label, List<byte[]>> names;
    private final Numbers numbers;

    /**
     * Cuts {@code text}.
     *
     * @param names of the months, from January, of the days of the week, from Monday, and of the halves of a day
     * @param encoding how texts are written where times are written
     */
    DatePattern(String text, Map<Label, List<byte[]>> names, Numbers numbers, Function<String, byte[]> encoding) {
        this.names = names;
        this.numbers = numbers;
        Matcher value = VALUES.matcher(text);
        int start = 0;
        for (; value.find(); start = value.end()) {
            texts.add(encoding.apply(text.substring(start, value.start())));
            values.add(named(value.group(1)));
        }
        texts.add(encoding.apply(text.substring(start)));
    }

    private static Value named(String name) {
        @Nullable Value value = BY_NAME.get(name);
        if (value == null) {
            throw new IllegalArgumentException("a date has no value {" + name + "}: its values are "
                    + BY_NAME.keySet().stream().sorted().toList());
        }
        return value;
    }

    /** Writes a time as people write it in a zone. */
    void write(LocalDateTime local, ZoneOffset offset, ZoneNames zone, Utf8Buffer out) {
        for (int i = 0; i < values.size(); i++) {
            out.write(texts.get(i));
            write(values.get(i), local, offset, zone, out);
        }
        out.write(texts.get(values.size()));
    }

    private void write(Value value, LocalDateTime local, ZoneOffset offset, ZoneNames zone, Utf8Buffer out) {
        switch (value) {
            case WEEKDAY -> name(Label.WEEKDAYS, local.getDayOfWeek().getValue() - 1, out);
            case DAY -> numbers.digits(local.getDayOfMonth(), 1, out);
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
            case ZONE -> out.write(zone.at(offset));
        }
    }

    private void name(Label label, int index, Utf8Buffer out) {
        out.write(requireNonNull(names.get(label)).get(index));
    }

    /** What a pattern names in braces, in lowercase. */
    private enum Value {
        WEEKDAY,
        DAY,
        /** In two digits. */
        DAY2,
        MONTH,
        /** As it is without a day beside it. */
        MONTH_ALONE,
        MONTH_NUMBER,
        MONTH_NUMBER2,
        YEAR,
        HOUR,
        HOUR2,
        HOUR12,
        /** Such as am. */
        PERIOD,
        MINUTE,
        ZONE
    }
}
