package org.standfirst.json.reader;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.function.Function;

/**
 * The notation of a value in a JSON string or number.
 *
 * @param expected the description in a fault
 * @param fallback the value to use instead of one that cannot be parsed
 * @param parser parses the characters, or throws an unchecked exception of the JDK
 * @param <T> the type of the value
 */
record Format<T>(String expected, T fallback, Function<String, T> parser) {
    static final Format<Instant> TIME =
            new Format<>("a time in UTC such as 2026-03-01T06:00:00Z", Instant.EPOCH, Times::parse);
    static final Format<Duration> DURATION = new Format<>("a duration such as PT1M30S", Duration.ZERO, Duration::parse);
    static final Format<Locale> LANGUAGE = new Format<>("a language tag such as en-GB", Locale.ROOT, Format::language);
    static final Format<ZoneId> TIME_ZONE =
            new Format<>("a time zone such as Europe/Paris", ZoneOffset.UTC, ZoneId::of);
    static final Format<Integer> INTEGER =
            new Format<>("a whole number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE, 0, Integer::valueOf);
    static final Format<Long> LONG =
            new Format<>("a whole number from " + Long.MIN_VALUE + " to " + Long.MAX_VALUE, 0L, Long::valueOf);
    static final Format<Double> DECIMAL = new Format<>("a number up to " + Double.MAX_VALUE, 0.0, Numbers::parse);
    static final Format<BigDecimal> EXACT =
            new Format<>("a number with a smaller exponent", BigDecimal.ZERO, Numbers::parseExact);

    private static Locale language(String tag) {
        if (tag.isEmpty()) {
            throw new IllformedLocaleException(tag);
        }
        return new Locale.Builder().setLanguageTag(tag).build();
    }
}
