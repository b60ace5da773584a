package org.standfirst;

import java.lang.reflect.Array;
import java.lang.reflect.Executable;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Creates two different sample values, number 0 and number 1, of every type in models. Each call returns new objects.
 * Optional parts are set, to a limited depth.
 */
final class Samples {
    /** The maximum depth of optional parts, so that nested lists end. */
    private static final int MAX_DEPTH = 6;

    private static final Map<Class<?>, IntFunction<Object>> PLAIN = Map.ofEntries(
            Map.entry(String.class, number -> "text " + number),
            Map.entry(StringBuilder.class, number -> new StringBuilder("text " + number)),
            Map.entry(Url.class, number -> Url.of("https://example.org/" + number)),
            Map.entry(boolean.class, number -> number == 1),
            Map.entry(int.class, number -> 2 + number),
            Map.entry(Integer.class, number -> 2 + number),
            Map.entry(long.class, number -> 2L + number),
            Map.entry(Long.class, number -> 2L + number),
            Map.entry(double.class, number -> 0.25 + number),
            Map.entry(BigDecimal.class, number -> BigDecimal.valueOf(25 + number, 1)),
            Map.entry(Instant.class, number -> Instant.ofEpochSecond(1_800_000_000L + number)),
            Map.entry(Duration.class, number -> Duration.ofSeconds(90 + number)),
            Map.entry(Locale.class, number -> number == 0 ? Locale.UK : Locale.FRANCE),
            Map.entry(ZoneId.class, number -> ZoneOffset.ofHours(number)));

    private Samples() {}

    /** Returns sample {@code number} of {@code type}. */
    static Object of(Type type, int number) {
        return of(type, number, 0);
    }

    /** Returns sample {@code number} of every parameter. */
    static Object[] argumentsOf(Executable executable, int number) {
        return Stream.of(executable.getGenericParameterTypes())
                .map(type -> of(type, number))
                .toArray();
    }

    private static Object of(Type type, int number, int depth) {
        if (type instanceof ParameterizedType generic) {
            return collection(generic, number, depth);
        }
        Class<?> raw = (Class<?>) type;
        if (PLAIN.containsKey(raw)) {
            return PLAIN.get(raw).apply(number);
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[number];
        }
        if (raw.isArray()) {
            Object array = Array.newInstance(raw.getComponentType(), 1);
            Array.set(array, 0, of(raw.getComponentType(), number, depth));
            return array;
        }
        if (raw.isSealed()) {
            return of(raw.getPermittedSubclasses()[number], number, depth);
        }
        if (raw.isRecord()) {
            return record(raw, number, depth);
        }
        throw new AssertionError("Samples needs one more line: two values of " + type);
    }

    private static Object collection(ParameterizedType type, int number, int depth) {
        Type[] of = type.getActualTypeArguments();
        Object last = of(of[of.length - 1], number, depth);
        if (type.getRawType() == List.class) {
            return List.of(last);
        }
        if (type.getRawType() == Set.class) {
            return Set.of(last);
        }
        if (type.getRawType() == Map.class) {
            return Map.of(of(of[0], number, depth), last);
        }
        throw new AssertionError("Samples needs one more branch: two values of " + type);
    }

    private static Object record(Class<?> type, int number, int depth) {
        return Models.create(
                type,
                Stream.of(type.getRecordComponents())
                        .map(component -> component(component, number, depth))
                        .toArray());
    }

    private static @Nullable Object component(RecordComponent component, int number, int depth) {
        boolean omitted = depth > MAX_DEPTH && Models.isNullable(component.getAnnotatedType());
        return omitted ? null : of(component.getGenericType(), number, depth + 1);
    }
}
