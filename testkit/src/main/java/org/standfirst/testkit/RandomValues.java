package org.standfirst.testkit;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.standfirst.Url;

/** Creates random values of components, with frequent edge cases. */
class RandomValues {
    private static final Map<Class<?>, Function<RandomValues, Object>> BY_CLASS = Map.ofEntries(
            entry(String.class, RandomValues::text),
            entry(Url.class, values -> Url.of(values.text())),
            entry(int.class, RandomValues::number),
            entry(Integer.class, RandomValues::number),
            entry(Long.class, RandomValues::longNumber),
            entry(double.class, RandomValues::decimal),
            entry(BigDecimal.class, RandomValues::exactDecimal),
            entry(Instant.class, RandomValues::time),
            entry(Duration.class, RandomValues::duration),
            entry(Locale.class, RandomValues::language),
            entry(ZoneId.class, RandomValues::timeZone));

    private static final List<String> TEXTS = List.of(
            "",
            "Night ferry returns",
            "type",
            "id",
            "fallback",
            "standfirst",
            "custom",
            "figure",
            "poll",
            "\"quoted\" and \\ escaped \\u0041",
            "</script><!-- & --> ]]>",
            "line\nbreak\r\n\ttab",
            "\0\1\b\f\u001F\u007F\u0080\u009F",
            "\uFEFF\uFFFD\uFFFE\uFFFF\u2028\u2029",
            "\uD800",
            "a\uDC00b",
            "\uDFFF\uD83D",
            "Žluťoučký kůň",
            "العبارة الليلية",
            "夜行フェリー",
            "\uD83D\uDEA2 \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "x".repeat(5_000));

    private static final List<String> LANGUAGES = List.of(
            "und",
            "en",
            "en-GB",
            "zh-Hant-HK",
            "sl-rozaj-biske",
            "de-CH-1901",
            "es-419",
            "ja-JP-u-ca-japanese-x-lvariant-JP",
            "th-TH-u-nu-thai",
            "x-private",
            "en-x-one-two");

    private static final List<String> ZONES =
            List.of("UTC", "Z", "Europe/Paris", "America/Argentina/Buenos_Aires", "GMT+2", "UTC-09:30", "Etc/GMT-14");

    private final Random random;

    RandomValues(Random random) {
        this.random = random;
    }

    /** Returns whether values of a class can be created. */
    static boolean known(Class<?> type) {
        return BY_CLASS.containsKey(type);
    }

    /** Returns a value of a class for a component, such as {@code org.standfirst.Photo.alt}. */
    Object next(String component, Class<?> type) {
        return requireNonNull(BY_CLASS.get(type), () -> "no values of " + type).apply(this);
    }

    /** Returns whether the component is never null or empty. */
    boolean required(String component) {
        return false;
    }

    /** Returns {@code model} with components that are consistent with each other. */
    Object consistent(Object model) {
        return model;
    }

    /** Returns the key of a map. */
    String key() {
        String key = text();
        return key.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF) ? "key" : key;
    }

    private String text() {
        if (random.nextInt(3) > 0) {
            return pick(TEXTS);
        }
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(40); left > 0; left--) {
            text.append((char) (random.nextInt(4) > 0 ? ' ' + random.nextInt(95) : random.nextInt(0x10000)));
        }
        return text.toString();
    }

    private int number() {
        return pick(List.of(0, 1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE, random.nextInt(), random.nextInt(1_000)));
    }

    private long longNumber() {
        return pick(List.of(0L, Long.MIN_VALUE, Long.MAX_VALUE, random.nextLong(), (long) random.nextInt()));
    }

    private double decimal() {
        double any = Double.longBitsToDouble(random.nextLong());
        return pick(List.of(
                0.0,
                -0.0,
                0.5,
                4.0,
                46.2044,
                Double.MIN_VALUE,
                -Double.MAX_VALUE,
                1e15,
                random.nextDouble(),
                Double.isFinite(any) ? any : 1.0));
    }

    private BigDecimal exactDecimal() {
        BigInteger digits = new BigInteger(random.nextInt(200), random);
        return pick(List.of(
                BigDecimal.ZERO,
                new BigDecimal("1.00"),
                new BigDecimal("1E+5"),
                new BigDecimal("-0.0000000001"),
                new BigDecimal(digits, random.nextInt(100) - 50),
                new BigDecimal(digits.negate(), random.nextInt()),
                new BigDecimal(digits, Integer.MIN_VALUE),
                new BigDecimal(digits, Integer.MAX_VALUE)));
    }

    private Instant time() {
        return pick(List.of(
                Instant.MIN,
                Instant.MAX,
                Instant.EPOCH,
                Instant.parse("2026-03-01T06:00:00Z"),
                Instant.parse("2026-02-28T23:59:59.5Z"),
                Instant.parse("-0044-03-15T12:00:00.000000001Z"),
                Instant.parse("+10000-01-01T00:00:00Z"),
                Instant.ofEpochMilli(random.nextLong() >> 20),
                Instant.ofEpochSecond(random.nextLong() >> 9, random.nextInt(1_000_000_000))));
    }

    private Duration duration() {
        return pick(List.of(
                Duration.ZERO,
                Duration.ofSeconds(90),
                Duration.ofMillis(-500),
                Duration.ofSeconds(Long.MIN_VALUE),
                Duration.ofSeconds(Long.MAX_VALUE, 999_999_999),
                Duration.ofSeconds(random.nextInt(), random.nextInt(1_000_000_000))));
    }

    private Locale language() {
        return Locale.forLanguageTag(pick(LANGUAGES));
    }

    private ZoneId timeZone() {
        return random.nextInt(4) > 0
                ? ZoneId.of(pick(ZONES))
                : ZoneOffset.ofTotalSeconds(random.nextInt(2 * 64_800) - 64_800);
    }

    final <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
