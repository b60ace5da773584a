package org.standfirst.internal;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Brings equal content to one form, so that equal models render to equal bytes. */
public final class Normal {
    private Normal() {}

    /** Returns {@code language} as its BCP 47 tag reads it: {@code iw} is {@code he}, case and order are the tag's. */
    public static Locale language(Locale language) {
        return Locale.forLanguageTag(language.toLanguageTag());
    }

    /** Returns {@link #language(Locale)}, or {@code null} for {@code null}. */
    public static @Nullable Locale languageOrNull(@Nullable Locale language) {
        return language == null ? null : language(language);
    }

    /** Returns an immutable copy, sorted by key; null keys and values are refused, by {@code name}. */
    public static <V> Map<String, V> map(Map<String, V> map, String name) {
        TreeMap<String, V> copy = new TreeMap<>();
        map.forEach((key, value) -> copy.put(Objects.requireNonNull(key, name), Objects.requireNonNull(value, name)));
        return Collections.unmodifiableMap(copy);
    }

    /** Returns an immutable copy in the order in which the constants are declared. */
    public static <E extends Enum<E>> Set<E> set(Collection<E> constants) {
        return constants.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(constants));
    }

    /** Returns {@code value}, with negative zero as zero; {@code name} says what is not a finite number. */
    public static double finite(double value, String name) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " must be a finite number, not " + value);
        }
        return value + 0.0;
    }
}
