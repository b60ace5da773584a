package org.standfirst.labels.phrases;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.standfirst.labels.Label;
import org.standfirst.labels.Labels;
import org.standfirst.utf8.BufferPool;
import org.standfirst.utf8.Utf8Buffer;

/** The implementation of labels: the texts are split at their values and encoded once. */
public final class Phrases implements Labels {
    private static final Map<Label, Integer> NAMES = Map.of(
            Label.MONTHS,
            12,
            Label.MONTHS_ALONE,
            12,
            Label.WEEKDAYS,
            7,
            Label.DAY_PERIODS,
            2,
            Label.QUOTATION_MARKS,
            2);
    private static final Set<Label> SEPARATORS = Set.of(
            Label.LIST_TWO,
            Label.LIST_START,
            Label.LIST_MIDDLE,
            Label.LIST_END,
            Label.LISTED,
            Label.SEPARATED,
            Label.AGENCIES);

    private final Locale language;
    private final LabelTexts texts;
    private final BufferPool buffer = new BufferPool();
    private final PluralRules plurals;
    private final Numbers numbers;
    private final Map<String, String> zones = new HashMap<>();

    // Several threads may create the following values at the first use, which is safe since their fields are final.

    /** The phrases by label. */
    private final @Nullable Forms[] phrases = new Forms[Label.values().length];

    private @Nullable DatePatterns dates;
    private @Nullable DatePatterns htmlDates;

    private Phrases(Locale language, LabelTexts texts) {
        this.language = language;
        this.texts = texts;
        plurals = new PluralRules(texts.text(Label.PLURALS));
        numbers = new Numbers(texts.text(Label.NUMBERS));
        readZones();
    }

    /** Casts {@code labels} to their only implementation. */
    public static Phrases of(Labels labels) {
        return (Phrases) labels;
    }

    /** Creates labels with these texts, all of which are checked. */
    public static Phrases of(Locale language, Properties texts) {
        return new Phrases(requireNonNull(language, "language"), new LabelTexts().with(texts)).checked();
    }

    /** Creates labels with texts of the library, which are split at their first use and checked by tests. */
    static Phrases ofLibrary(Locale language, Properties texts) {
        return new Phrases(language, new LabelTexts().with(texts));
    }

    @Override
    public Labels withText(Label label, String text) {
        return new Phrases(language, texts.with(label, text)).checked();
    }

    @Override
    public Labels withTexts(Properties texts) {
        return new Phrases(language, this.texts.with(texts)).checked();
    }

    @Override
    public Locale language() {
        return language;
    }

    /** Returns the text of a label without values. */
    public String text(Label label) {
        return phrase(label).part(0);
    }

    /** Returns the form of {@code label} that does not depend on a count, or {@code other}. */
    public Phrase phrase(Label label) {
        return forms(label).other();
    }

    /** Returns the form of {@code label} for {@code count}. */
    public Phrase phrase(Label label, int count) {
        return forms(label).phrases()[plurals.form(count)];
    }

    /** Returns a label in the form for {@code count}, with the count. */
    public String counted(Label label, int count) {
        return phrase(label, count).with(numbers.text(count));
    }

    /** Joins names to a list: {@code A, B and C}. */
    public String joined(List<String> names) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            joined.append(separator(i, names.size(), names.get(i))).append(names.get(i));
        }
        return joined.toString();
    }

    /** Returns the text before {@code name} at {@code index} in a list of {@code count} names. */
    public String separator(int index, int count, String name) {
        if (index == 0) {
            return "";
        }
        if (count == 2) {
            return Conjunctions.adapted(separator(Label.LIST_TWO), name, language);
        }
        Label label = index == 1 ? Label.LIST_START : index == count - 1 ? Label.LIST_END : Label.LIST_MIDDLE;
        return Conjunctions.adapted(separator(label), name, language);
    }

    /** Returns the text between the two values of a label that begins with the first and ends with the second. */
    public String separator(Label label) {
        return phrase(label).part(1);
    }

    /** Returns the opening or the closing quotation mark. */
    public String quotationMark(boolean closing) {
        return texts.list(Label.QUOTATION_MARKS).get(closing ? 1 : 0);
    }

    /** Returns the number format. */
    public Numbers numbers() {
        return numbers;
    }

    /** Returns the names of a time zone in plain text. */
    ZoneNames zone(ZoneId zone) {
        return new ZoneNames(zone, zones, (out, name) -> out.write(plain(name)));
    }

    /** Returns the names of a time zone in HTML. */
    public ZoneNames htmlZone(ZoneId zone) {
        return new ZoneNames(zone, zones, Utf8Buffer::html);
    }

    BufferPool buffer() {
        return buffer;
    }

    /** Returns a date pattern for plain text. */
    DatePattern dates(Label label) {
        DatePatterns read = dates;
        if (read == null) {
            read = new DatePatterns(texts, numbers, Phrases::plain);
            dates = read;
        }
        return read.of(label);
    }

    /** Returns a date pattern for HTML. */
    DatePattern htmlDates(Label label) {
        DatePatterns read = htmlDates;
        if (read == null) {
            read = new DatePatterns(texts, numbers, this::html);
            htmlDates = read;
        }
        return read.of(label);
    }

    private Forms forms(Label label) {
        Forms forms = phrases[label.ordinal()];
        if (forms == null) {
            forms = read(label);
            phrases[label.ordinal()] = forms;
        }
        return forms;
    }

    private Forms read(Label label) {
        if (!label.placeholders().contains(LabelTexts.COUNT)) {
            return new Forms(new Phrase[] {new Phrase(label, texts.text(label), buffer)});
        }
        List<String> names = plurals.forms();
        Phrase[] phrases = new Phrase[names.size()];
        for (int i = 0; i < phrases.length; i++) {
            phrases[i] = new Phrase(label, texts.text(label, names.get(i)), buffer);
        }
        return new Forms(phrases);
    }

    private void readZones() {
        if (!texts.text(Label.ZONE_NAMES).isBlank()) {
            for (String name : texts.text(Label.ZONE_NAMES).split("\\|")) {
                int space = name.indexOf(' ');
                if (space < 0) {
                    throw new IllegalArgumentException(
                            "ZONE_NAMES must have the form CET+01:00 MEZ|CEST+02:00 MESZ, not " + name);
                }
                zones.put(name.substring(0, space), name.substring(space + 1));
            }
        }
    }

    /** Splits every text and throws an exception if one is invalid. */
    private Phrases checked() {
        for (Label label : Label.values()) {
            if (DatePatterns.LABELS.contains(label)) {
                htmlDates(label);
            } else {
                forms(label);
            }
        }
        for (Map.Entry<Label, Integer> entry : NAMES.entrySet()) {
            int count = texts.list(entry.getKey()).size();
            if (count != entry.getValue()) {
                throw new IllegalArgumentException(
                        entry.getKey() + " must be " + entry.getValue() + " texts, separated by |, not " + count);
            }
        }
        for (Label label : SEPARATORS) {
            Phrase phrase = phrase(label);
            if (!phrase.part(0).isEmpty()
                    || phrase.value(0) != 0
                    || !phrase.part(2).isEmpty()) {
                throw new IllegalArgumentException(label + " must begin with {first} and end with {second}");
            }
        }
        texts.checkKeys(plurals.forms());
        return this;
    }

    private byte[] html(String text) {
        return buffer.toBytes(out -> out.html(text));
    }

    private static byte[] plain(String text) {
        // the UTF-16 encoder replaces a lone surrogate with U+FFFD, the UTF-8 encoder with a question mark
        return new String(text.getBytes(UTF_16BE), UTF_16BE).getBytes(UTF_8);
    }

    /** The phrases of a label by plural form, with the form {@code other} last. */
    private record Forms(Phrase[] phrases) {
        Phrase other() {
            return phrases[phrases.length - 1];
        }
    }
}
