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
import org.standfirst.sink.SpareBuffer;

/**
 * The words on a page that are not in the model, in one language. Immutable.
 *
 * <p>They are data of this library, not the JDK's locale data, which differs between releases: so the same page has the
 * same bytes everywhere.
 */
public final class Labels {
    /** English. */
    public static final Labels ENGLISH = from(Locale.ENGLISH, load("labels_en.properties"));

    private final Locale language;
    private final Map<Label, Phrase> one;
    private final Map<Label, Phrase> other;

    private final SpareBuffer buffer;
    private final DatePattern dates;
    private final DatePattern htmlDates;

    private Labels(Locale language, Map<Label, Phrase> one, Map<Label, Phrase> other, SpareBuffer buffer) {
        this.language = requireNonNull(language, "language");
        this.one = one;
        this.other = other;
        this.buffer = buffer;
        String pattern = phrase(Label.DATE_AND_TIME).part(0);
        dates = new DatePattern(pattern, months(), text -> PlainText.of(text).getBytes(UTF_8));
        htmlDates = new DatePattern(pattern, months(), text -> buffer.toBytes(out -> out.html(text)));
    }

    private static Labels from(Locale language, Properties texts) {
        SpareBuffer buffer = new SpareBuffer();
        Map<Label, Phrase> one = new EnumMap<>(Label.class);
        Map<Label, Phrase> other = new EnumMap<>(Label.class);
        for (Label label : Label.values()) {
            String key = label.name().toLowerCase(Locale.ROOT);
            String text = texts.getProperty(key, texts.getProperty(key + ".other"));
            if (text == null) {
                throw new IllegalArgumentException("there is no text for " + key);
            }
            other.put(label, new Phrase(text, buffer));
            one.put(label, new Phrase(texts.getProperty(key + ".one", text), buffer));
        }
        return new Labels(language, one, other, buffer);
    }

    /**
     * Returns the labels of a bundle of the caller's. A key is a label's name in lower case: {@code byline = By {}}. The
     * labels with a count have two texts: {@code comments.one} and {@code comments.other}.
     *
     * @throws IllegalArgumentException if a label is missing, or has another number of values than in English
     */
    public static Labels of(Locale language, Properties texts) {
        return from(language, texts).checked();
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
        Map<Label, Phrase> ones = new EnumMap<>(this.one);
        Map<Label, Phrase> others = new EnumMap<>(this.other);
        ones.put(requireNonNull(label, "label"), new Phrase(one, buffer));
        others.put(label, new Phrase(other, buffer));
        return new Labels(language, ones, others, buffer).checked();
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

    /** Returns what texts are encoded in, and times written to. */
    SpareBuffer buffer() {
        return buffer;
    }

    /** Returns how dates and times are written in plain text. */
    DatePattern dates() {
        return dates;
    }

    /** Returns how dates and times are written in HTML. */
    DatePattern htmlDates() {
        return htmlDates;
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
