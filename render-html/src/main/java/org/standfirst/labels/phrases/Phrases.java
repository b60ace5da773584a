package org.standfirst.labels.phrases;

import static java.nio.charset.StandardCharsets.UTF_16BE;
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
import org.standfirst.labels.Label;
import org.standfirst.labels.Labels;
import org.standfirst.utf8.BufferPool;

/** The texts of labels, cut where their values go and encoded once. */
public final class Phrases implements Labels {
    private final Locale language;
    private final Map<Label, Phrase> one;
    private final Map<Label, Phrase> other;

    private final BufferPool buffer;
    private final DatePattern dates;
    private final DatePattern htmlDates;

    private Phrases(Locale language, Map<Label, Phrase> one, Map<Label, Phrase> other, BufferPool buffer) {
        this.language = language;
        this.one = one;
        this.other = other;
        this.buffer = buffer;
        String pattern = text(Label.DATE_AND_TIME);
        // UTF-16 replaces a lone surrogate by U+FFFD, UTF-8 by a question mark
        dates = new DatePattern(
                pattern, months(), text -> new String(text.getBytes(UTF_16BE), UTF_16BE).getBytes(UTF_8));
        htmlDates = new DatePattern(pattern, months(), text -> buffer.toBytes(out -> out.html(text)));
    }

    /** Returns the implementation of {@code labels}, of which there is one. */
    public static Phrases of(Labels labels) {
        return (Phrases) labels;
    }

    /** Reads labels from a file beside {@link Labels}. */
    public static Labels ofResource(Locale language, String resource) {
        Properties texts = new Properties();
        try (Reader in =
                new InputStreamReader(requireNonNull(Labels.class.getResourceAsStream(resource), resource), UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return unchecked(language, texts);
    }

    /** Returns labels with these texts, if they have as many values as in English. */
    public static Labels of(Locale language, Properties texts) {
        return unchecked(requireNonNull(language, "language"), requireNonNull(texts, "texts"))
                .checked();
    }

    private static Phrases unchecked(Locale language, Properties texts) {
        BufferPool buffer = new BufferPool();
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
        return new Phrases(language, one, other, buffer);
    }

    @Override
    public Labels withText(Label label, String text) {
        requireNonNull(text, "text");
        return withText(label, text, text);
    }

    @Override
    public Labels withText(Label label, String one, String other) {
        Map<Label, Phrase> ones = new EnumMap<>(this.one);
        Map<Label, Phrase> others = new EnumMap<>(this.other);
        ones.put(requireNonNull(label, "label"), new Phrase(requireNonNull(one, "one"), buffer));
        others.put(label, new Phrase(requireNonNull(other, "other"), buffer));
        return new Phrases(language, ones, others, buffer).checked();
    }

    @Override
    public Locale language() {
        return language;
    }

    /** Returns the text of a label without values. */
    public String text(Label label) {
        return phrase(label).part(0);
    }

    /** Returns the form of {@code label} that does not depend on a count, or for any count but 1. */
    public Phrase phrase(Label label) {
        return requireNonNull(other.get(label), "label");
    }

    /** Returns the form of {@code label} for {@code count}. */
    public Phrase phrase(Label label, int count) {
        return requireNonNull((count == 1 ? one : other).get(label), "label");
    }

    /** Returns names as one text: {@code A, B and C}. */
    public String joined(List<String> names) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            joined.append(separator(i, names.size())).append(names.get(i));
        }
        return joined.toString();
    }

    /** Returns the text before the name {@code index} of {@code count}. */
    public String separator(int index, int count) {
        if (index == 0) {
            return "";
        }
        Label label = index == count - 1 ? Label.ATTRIBUTION_LAST : Label.ATTRIBUTION_MIDDLE;
        return phrase(label).part(1);
    }

    BufferPool buffer() {
        return buffer;
    }

    /** Returns the pattern of dates and times in plain text. */
    DatePattern dates() {
        return dates;
    }

    /** Returns the pattern of dates and times in HTML. */
    DatePattern htmlDates() {
        return htmlDates;
    }

    private List<String> months() {
        return phrase(Label.MONTHS).pieces();
    }

    private Phrases checked() {
        for (Label label : Label.values()) {
            int values = of(ENGLISH).phrase(label).values();
            if (phrase(label).values() != values || phrase(label, 1).values() != values) {
                throw new IllegalArgumentException(label + " must have {} in it as often as in English: " + values);
            }
        }
        if (months().size() != 12) {
            throw new IllegalArgumentException("there must be 12 months, not " + months().size());
        }
        return this;
    }
}
