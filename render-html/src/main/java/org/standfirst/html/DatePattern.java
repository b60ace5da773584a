package org.standfirst.html;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a date and time is written for people: a text, cut where its values go. */
final class DatePattern {
    private static final Pattern VALUES = Pattern.compile("\\{(day|month|year|hour|minute|zone)}");

    /** What stands before each value, and after the last. */
    private final List<String> texts = new ArrayList<>();

    private final List<Value> values = new ArrayList<>();
    private final List<String> months;

    /**
     * Cuts {@code text}.
     *
     * @param months the names of the months, from January
     */
    DatePattern(String text, List<String> months) {
        this.months = months;
        Matcher value = VALUES.matcher(text);
        int start = 0;
        for (; value.find(); start = value.end()) {
            texts.add(text.substring(start, value.start()));
            values.add(Value.valueOf(value.group(1).toUpperCase(Locale.ROOT)));
        }
        texts.add(text.substring(start));
    }

    /** Returns a time as it is written in a place that is so far from UTC. */
    String text(LocalDateTime local, ZoneOffset offset) {
        StringBuilder text = new StringBuilder(32);
        for (int i = 0; i < values.size(); i++) {
            text.append(texts.get(i));
            append(values.get(i), local, offset, text);
        }
        return text.append(texts.get(values.size())).toString();
    }

    private void append(Value value, LocalDateTime local, ZoneOffset offset, StringBuilder text) {
        switch (value) {
            case DAY -> text.append(local.getDayOfMonth());
            case MONTH -> text.append(months.get(local.getMonthValue() - 1));
            case YEAR -> text.append(local.getYear());
            case HOUR -> appendTwoDigits(local.getHour(), text);
            case MINUTE -> appendTwoDigits(local.getMinute(), text);
            case ZONE -> text.append("UTC").append(offset.equals(ZoneOffset.UTC) ? "" : offset.getId());
        }
    }

    private static void appendTwoDigits(int number, StringBuilder text) {
        text.append(number < 10 ? "0" : "").append(number);
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
