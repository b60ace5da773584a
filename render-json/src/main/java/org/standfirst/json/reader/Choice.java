package org.standfirst.json.reader;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.standfirst.json.writer.Word;

/**
 * The constants of an enum and their names in JSON, which are in lower camel case.
 *
 * @param <E> the enum
 */
public final class Choice<E extends Enum<E>> {
    private final Word[] words;
    private final Map<String, E> constants = new HashMap<>();
    private final Format<E> format;

    private Choice(E[] all) {
        words = new Word[all.length];
        for (E constant : all) {
            String name = name(constant);
            words[constant.ordinal()] = Word.of(name);
            constants.put(name, constant);
        }
        format = new Format<>(
                "one of " + Stream.of(words).map(Word::toString).collect(Collectors.joining(", ")),
                all[0],
                this::constant);
    }

    /** Returns the choice among the constants of {@code type}. */
    public static <E extends Enum<E>> Choice<E> of(Class<E> type) {
        return new Choice<>(type.getEnumConstants());
    }

    /** Returns the word for {@code constant}. */
    public Word word(E constant) {
        return words[constant.ordinal()];
    }

    /** Returns the word for {@code constant}, or {@code null} for {@code null}. */
    @Nullable
    public Word wordOrNull(@Nullable E constant) {
        return constant == null ? null : word(constant);
    }

    /** Returns the format of the constants. */
    public Format<E> format() {
        return format;
    }

    private E constant(String word) {
        E constant = constants.get(word);
        if (constant == null) {
            throw new IllegalArgumentException("no constant");
        }
        return constant;
    }

    /** Returns the name of {@code constant} in JSON. */
    public static String name(Enum<?> constant) {
        StringBuilder name = new StringBuilder();
        for (String part : constant.name().toLowerCase(Locale.ROOT).split("_")) {
            name.append(name.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return name.toString();
    }
}
