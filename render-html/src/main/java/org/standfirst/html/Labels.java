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

    private Labels(Locale language, Properties texts) {
        this.language = requireNonNull(language, "language");
        for (Label label : Label.values()) {
            String key = label.name().toLowerCase(Locale.ROOT);
            String text = texts.getProperty(key, texts.getProperty(key + ".other"));
            if (text == null) {
                throw new IllegalArgumentException("there is no text for " + key);
            }
            other.put(label, new Phrase(text));
            one.put(label, new Phrase(texts.getProperty(key + ".one", text)));
        }
    }

    private Labels(Labels source) {
        language = source.language;
        one.putAll(source.one);
        other.putAll(source.other);
    }

    /**
     * Returns the labels of a bundle of the caller's. A key is a label's name in lower case: {@code byline = By {}}. The
     * labels with a count have two texts: {@code comments.one} and {@code comments.other}.
     *
     * @throws IllegalArgumentException if a label is missing, or has another number of values than in English
     */
    public static Labels of(Locale language, Properties texts) {
        return new Labels(language, texts).checked();
    }

    /**
     * Returns a copy in which a label has this text, whatever its count.
     *
     * @throws IllegalArgumentException if the text has another number of values {@code {}} than the label
     */
    public Labels with(Label label, String text) {
        return with(label, text, text);
    }

    /**
     * Returns a copy in which a label has the text {@code one} where its count is 1, and {@code other} where it is not.
     *
     * @throws IllegalArgumentException if a text has another number of values {@code {}} than the label
     */
    public Labels with(Label label, String one, String other) {
        Labels copy = new Labels(this);
        copy.one.put(requireNonNull(label, "label"), new Phrase(one));
        copy.other.put(label, new Phrase(other));
        return copy.checked();
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
        return months().get(month - 1);
    }

    private List<String> months() {
        return phrase(Label.MONTHS).pieces();
    }

    private Labels checked() {
        for (Label label : Label.values()) {
            int values = ENGLISH.phrase(label).values();
            if (phrase(label).values() != values || phrase(label, 1).values() != values) {
                throw new IllegalArgumentException(label + " must have {} in it as often as in English: " + values);
            }
        }
        if (months().size() != 12) {
            throw new IllegalArgumentException("there must be 12 months, not " + months().size());
        }
        return this;
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
