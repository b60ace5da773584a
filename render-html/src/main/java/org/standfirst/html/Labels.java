package org.standfirst.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * The words on a page that are not in the model, in one language. Immutable.
 *
 * <p>They are data of this library, not the JDK's locale data, which differs between releases: so the same page has the
 * same bytes everywhere.
 */
public final class Labels {
    /** English. */
    public static final Labels ENGLISH = new Labels(Locale.ENGLISH, load("labels_en.properties"));

    private final Locale language;
    private final Map<Label, Phrase> one = new EnumMap<>(Label.class);
    private final Map<Label, Phrase> other = new EnumMap<>(Label.class);
    private final List<String> months;

    private Labels(Locale language, Properties texts) {
        this.language = language;
        for (Label label : Label.values()) {
            String key = label.name().toLowerCase(Locale.ROOT);
            String text = texts.getProperty(key, texts.getProperty(key + ".other"));
            other.put(label, new Phrase(requireNonNull(text, key)));
            one.put(label, new Phrase(requireNonNull(texts.getProperty(key + ".one", text), key)));
        }
        months = List.of(texts.getProperty("months", "").split("\\|"));
    }

    /** Returns the language they are in. */
    public Locale language() {
        return language;
    }

    Phrase phrase(Label label) {
        return requireNonNull(other.get(label), "label");
    }

    /** Returns the form of {@code label} that goes with {@code count}. */
    Phrase phrase(Label label, int count) {
        return requireNonNull((count == 1 ? one : other).get(label), "label");
    }

    /** Returns the name of a month, from 1 to 12, as it stands in a date. */
    String month(int month) {
        return months.get(month - 1);
    }

    private static Properties load(String resource) {
        Properties texts = new Properties();
        try (Reader in =
                new InputStreamReader(requireNonNull(Labels.class.getResourceAsStream(resource), resource), UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
