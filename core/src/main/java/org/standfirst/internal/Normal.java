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

/** Normalizes values, so that equal models render to equal bytes. */
public final class Normal {
    private static final Pattern OTHER_LINE_END = Pattern.compile("\r\n|[\r\u000B\f\u0085\u2028\u2029]");

    /** The length from which it is faster to search a text for one character after the other, as the JDK does it. */
    private static final int SHORT = 32;

    private Normal() {}

    /**
     * Returns the locale of the BCP 47 tag of {@code language}: {@code iw} becomes {@code he}; case and order are
     * normalized.
     */
    public static Locale language(Locale language) {
        String tag = language.toLanguageTag();
        return isNormal(language, tag) ? language : Locale.forLanguageTag(tag);
    }

    /** Returns whether a locale has a code of two letters and is the locale of its {@code tag}. */
    private static boolean isNormal(Locale language, String tag) {
        String country = language.getCountry();
        int length = country.isEmpty() ? 2 : 3 + country.length(); // shorter if the tag omits what is malformed
        return language.getLanguage().length() == 2 && language.getVariant().isEmpty() && tag.length() == length;
    }

    /** Returns {@link #language(Locale)}, or {@code null} for {@code null}. */
    public static @Nullable Locale languageOrNull(@Nullable Locale language) {
        return language == null ? null : language(language);
    }

    /** Returns text with line feeds as line ends, or {@code null} if it is blank. */
    public static @Nullable String textOrNull(@Nullable String text) {
        return text == null || Blank.is(text) ? null : lineEnds(text);
    }

    /** Returns an id unchanged, or {@code null} if it is blank. */
    public static @Nullable String idOrNull(@Nullable String id) {
        return id == null || Blank.is(id) ? null : id;
    }

    /**
     * Replaces every line end by a line feed: CR LF, CR, NEL, Unicode's line and paragraph separators, vertical tab and
     * form feed.
     */
    public static String lineEnds(String text) {
        return hasOtherLineEnd(text) ? OTHER_LINE_END.matcher(text).replaceAll("\n") : text;
    }

    private static boolean hasOtherLineEnd(String text) {
        if (text.length() < SHORT) {
            for (int i = 0; i < text.length(); i++) {
                if (isOtherLineEnd(text.charAt(i))) {
                    return true;
                }
            }
            return false;
        }
        return text.indexOf('\r') >= 0 // the JDK searches many characters at once
                || text.indexOf('\u000B') >= 0
                || text.indexOf('\f') >= 0
                || text.indexOf('\u0085') >= 0
                || text.indexOf('\u2028') >= 0
                || text.indexOf('\u2029') >= 0;
    }

    private static boolean isOtherLineEnd(char c) {
        return c <= '\r' ? c >= '\u000B' : c >= '\u0085' && (c == '\u0085' || c == '\u2028' || c == '\u2029');
    }

    /** Returns {@link #list(List, String)} of texts, with line feeds as line ends. */
    public static List<String> texts(List<String> texts, String name) {
        List<String> copy = list(texts, name);
        for (String text : copy) {
            if (!lineEnds(text).equals(text)) {
                return copy.stream().map(Normal::lineEnds).toList();
            }
        }
        return copy;
    }

    /** Returns an immutable copy; a null list or element is rejected with {@code name} as the message. */
    public static <T> List<T> list(List<T> list, String name) {
        try {
            return List.copyOf(list);
        } catch (NullPointerException e) { // the copy finds null without another pass, but has no message
            throw new NullPointerException(name);
        }
    }

    /**
     * Returns an immutable list of the elements; a null array or element is rejected with {@code name} as the message.
     */
    public static <T> List<T> list(T[] array, String name) {
        return list(Arrays.asList(requireNonNull(array, name)), name);
    }

    /**
     * Returns an immutable copy, sorted by key; a null map, key or value is rejected with {@code name} as the message.
     * A key with an unpaired surrogate is rejected, too, since keys are names in programs, not content, and JSON
     * parsers reject such names.
     */
    public static <V> Map<String, V> map(Map<String, V> map, String name) {
        TreeMap<String, V> copy = new TreeMap<>();
        requireNonNull(map, name)
                .forEach((key, value) ->
                        copy.put(wellFormed(requireNonNull(key, name), name), requireNonNull(value, name)));
        return copy.isEmpty() ? Map.of() : Collections.unmodifiableMap(copy);
    }

    /**
     * Returns an immutable copy in the order in which the constants are declared; a null set or element is rejected
     * with {@code name} as the message.
     */
    public static <E extends Enum<E>> Set<E> set(Set<E> set, String name) {
        try {
            return set.size() <= 1 ? Set.copyOf(set) : Collections.unmodifiableSet(EnumSet.copyOf(set));
        } catch (NullPointerException e) { // thrown again with the name as its message
            throw new NullPointerException(name);
        }
    }

    /**
     * Returns {@code value}; zero for negative zero.
     *
     * @throws IllegalArgumentException if {@code value} is not finite; the message starts with {@code name}
     */
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
