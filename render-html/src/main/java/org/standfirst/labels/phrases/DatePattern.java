package org.standfirst.labels.phrases;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.standfirst.utf8.Utf8Buffer;

/** How a date and time is written for people: a text, cut where its values go. */
final class DatePattern {
    private static final Pattern VALUES = Pattern.compile("\\{(day|month|year|hour|minute|zone)}");

    /** What stands before each value, and after the last. */
    private final List<byte[]> texts = new ArrayList<>();

    private final List<Value> values = new ArrayList<>();
    private final List<byte[]> months;

    /**
     * Cuts {@code text}.
     *
     * @param months the names of the months, from January
     * @param encoding how texts stand where times are written
     */
    DatePattern(String text, List<String> months, Function<String, byte[]> encoding) {
        this.months = months.stream().map(encoding).toList();
        Matcher value = VALUES.matcher(text);
        int start = 0;
        for (; value.find(); start = value.end()) {
            texts.add(encoding.apply(text.substring(start, value.start())));
            values.add(Value.valueOf(value.group(1).toUpperCase(Locale.ROOT)));
        }
        texts.add(encoding.apply(text.substring(start)));
    }

    /** Writes a time as people write it in a place that is so far from UTC. */
    void write(LocalDateTime local, ZoneOffset offset, Utf8Buffer out) {
        for (int i = 0; i < values.size(); i++) {
            out.write(texts.get(i));
            write(values.get(i), local, offset, out);
        }
        out.write(texts.get(values.size()));
    }

    private void write(Value value, LocalDateTime local, ZoneOffset offset, Utf8Buffer out) {
        switch (value) {
            case DAY -> out.number(local.getDayOfMonth());
            case MONTH -> out.write(months.get(local.getMonthValue() - 1));
            case YEAR -> out.number(local.getYear());
            case HOUR -> twoDigits(local.getHour(), out);
            case MINUTE -> twoDigits(local.getMinute(), out);
            case ZONE -> {
                out.ascii("UTC");
                out.ascii(offset.equals(ZoneOffset.UTC) ? "" : offset.getId());
            }
        }
    }

    private static void twoDigits(int number, Utf8Buffer out) {
        if (number < 10) {
            out.write('0');
        }
        out.number(number);
    }

    /** What a pattern names in braces, in lower case. */
    private enum Value {
        DAY,
        MONTH,
        YEAR,
        HOUR,
        MINUTE,
        ZONE
    }
}
