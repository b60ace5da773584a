package org.standfirst.testkit;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import org.standfirst.Url;

/**
 * Makes all texts, addresses, numbers, times and durations of a model distinct, so that an output changes if it prints
 * one value in place of another. Ids are kept, since other values refer to them.
 */
public final class Distinct implements ModelTexts.Change {
    /** Components whose values renderers interpret, or that depend on other components. */
    private static final Set<String> KEPT = Set.of(
            "Rendition.mediaType",
            "Role.name",
            "Heading.level",
            "Cell.columnSpan",
            "Cell.rowSpan",
            "Access.freeParagraphs");

    private final Set<Object> seen = new HashSet<>();

    private Distinct() {}

    /** Returns {@code model} without repeated values. */
    public static <T extends Record> T of(T model) {
        return ModelTexts.changed(model, new Distinct());
    }

    /** Returns whether the values of a component are kept, even if they repeat others. */
    static boolean isKept(String component) {
        return KEPT.contains(component) || Rotation.Kind.of(component) == Rotation.Kind.ID;
    }

    /** Returns whether renderers interpret the texts of a component. */
    static boolean isInterpreted(String component) {
        return KEPT.contains(component);
    }

    @Override
    public String text(String component, String text) {
        if (isKept(component) || text.isBlank()) {
            return text;
        }
        String word = text.strip();
        int start = text.indexOf(word);
        String distinct = text;
        for (int number = 2; !seen.add(distinct.strip()); number++) {
            distinct = text.substring(0, start) + word + " " + number + text.substring(start + word.length());
        }
        return distinct;
    }

    @Override
    public Url url(String component, Url url) {
        if (!url.isAbsolute()) {
            return url; // a link within the article
        }
        String distinct = url.text();
        for (int number = 2; !seen.add(distinct); number++) {
            distinct = url.text().replaceFirst("^(https?://[^/]+)/", "$1/" + number + "/");
        }
        return Url.of(distinct);
    }

    @Override
    public Object value(String component, Object value) {
        if (isKept(component)) {
            return value;
        }
        if (value instanceof Instant instant) {
            return time(instant);
        }
        if (value instanceof Duration duration) {
            return seen.add(duration) ? duration : value(component, duration.plusSeconds(1));
        }
        if (value instanceof Integer number) {
            return seen.add(number.longValue()) ? number : value(component, number + 1);
        }
        if (value instanceof Long number) {
            return seen.add(number) ? number : value(component, number + 1);
        }
        if (value instanceof Double number) {
            BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
            return seen.add(exact)
                    ? number
                    : value(component, exact.add(new BigDecimal("0.5")).doubleValue());
        }
        return value;
    }

    /** Returns a time on a day of its own, since some times are printed as days. */
    private Instant time(Instant instant) {
        return seen.add(instant.truncatedTo(ChronoUnit.DAYS)) ? instant : time(instant.plus(Duration.ofDays(1)));
    }
}
