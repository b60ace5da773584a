package org.standfirst.internal;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Brings equal content to one form, so that equal models render to equal bytes. */
public final class Normal {
    private static final String LINE_ENDS = "\r\u000B\f\u0085\u2028\u2029";
    private static final Pattern OTHER_LINE_END = Pattern.compile("\r\n|[" + LINE_ENDS + "]");

    private Normal() {}

    /** Returns {@code language} as its BCP 47 tag reads it: {@code iw} is {@code he}, case and order are the tag's. */
    public static Locale language(Locale language) {
        return Locale.forLanguageTag(language.toLanguageTag());
    }

    /** Returns {@link #language(Locale)}, or {@code null} for {@code null}. */
    public static @Nullable Locale languageOrNull(@Nullable Locale language) {
        return language == null ? null : language(language);
    }

    /** Returns text with line feeds for line ends, or {@code null} if readers see nothing of it. */
    public static @Nullable String textOrNull(@Nullable String text) {
        return text == null || Blank.is(text) ? null : lineEnds(text);
    }

    /** Returns an id as it is, or {@code null} if readers see nothing of it. */
    public static @Nullable String idOrNull(@Nullable String id) {
        return id == null || Blank.is(id) ? null : id;
    }

    /**
     * Returns text whose line ends are line feeds: CR LF, CR, NEL, the line and paragraph separators of Unicode, vertical tab
     * and form feed are line ends, too.
     */
    public static String lineEnds(String text) {
        for (int i = 0; i < LINE_ENDS.length(); i++) {
            if (text.indexOf(LINE_ENDS.charAt(i)) >= 0) {
                return OTHER_LINE_END.matcher(text).replaceAll("\n");
            }
        }
        return text;
    }

    /** Returns an immutable copy; null, of the list or in it, is refused by {@code name}. */
    public static <T> List<T> list(List<T> list, String name) {
        try {
            return List.copyOf(list);
        } catch (NullPointerException e) { // which has looked at each already, and can't say whose it was
            throw new NullPointerException(name);
        }
    }

    /** Returns an immutable list of what the array holds; null, of the array or in it, is refused by {@code name}. */
    public static <T> List<T> list(T[] array, String name) {
        return list(Arrays.asList(requireNonNull(array, name)), name);
    }

    /**
     * Returns an immutable copy, sorted by key; null, of the map or in it, is refused by {@code name}, and so is a key
     * with an unpaired surrogate: a program chooses keys, and JSON parsers refuse such names.
     */
    public static <V> Map<String, V> map(Map<String, V> map, String name) {
        TreeMap<String, V> copy = new TreeMap<>();
        requireNonNull(map, name)
                .forEach((key, value) ->
                        copy.put(wellFormed(requireNonNull(key, name), name), requireNonNull(value, name)));
        return copy.isEmpty() ? Map.of() : Collections.unmodifiableMap(copy);
    }

    /**
     * Returns an immutable copy in the order in which the constants are declared; null, of the set or in it, is refused
     * by {@code name}.
     */
    public static <E extends Enum<E>> Set<E> set(Set<E> set, String name) {
        if (requireNonNull(set, name).isEmpty()) {
            return Set.of();
        }
        set.forEach(value -> requireNonNull(value, name));
        return Collections.unmodifiableSet(EnumSet.copyOf(set));
    }

    /** Returns {@code value}, with negative zero as zero; {@code name} says what is not a finite number. */
    public static double finite(double value, String name) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " must be a finite number, not " + value);
        }
        return value + 0.0;
    }

    private static String wellFormed(String key, String name) {
        if (key.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw new IllegalArgumentException(name + " must not have a key with an unpaired surrogate");
        }
        return key;
    }
}
