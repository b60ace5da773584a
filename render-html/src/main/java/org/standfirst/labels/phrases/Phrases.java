package org.standfirst.labels.phrases;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.standfirst.labels.Label;
import org.standfirst.labels.Labels;
import org.standfirst.utf8.BufferPool;

/** The implementation of labels: the texts are split at their values and encoded once. */
public final class Phrases implements Labels {
    /** The value of labels that have a text for each plural form. */
    static final String COUNT = "count";

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
    private static final Set<Label> DATES =
            Set.of(Label.DATE, Label.TIME, Label.DATE_AND_TIME, Label.DATE_TIME_AND_ZONE);
    private static final Set<Label> SEPARATORS = Set.of(
            Label.LIST_TWO,
            Label.LIST_START,
            Label.LIST_MIDDLE,
            Label.LIST_END,
            Label.LISTED,
            Label.SEPARATED,
            Label.AGENCIES);

    private final Locale language;

    /** The texts by key. */
    private final Map<String, String> texts;

    private final BufferPool buffer = new BufferPool();
    private final PluralRules plurals;
    private final Numbers numbers;
    private final Map<String, String> zones = new HashMap<>();

    /** The phrases by label, then by plural form, with the form {@code other} last. */
    private final Phrase[][] phrases = new Phrase[Label.values().length][];

    private final Map<Label, DatePattern> dates = new EnumMap<>(Label.class);
    private final Map<Label, DatePattern> htmlDates = new EnumMap<>(Label.class);

    private Phrases(Locale language, Map<String, String> texts) {
        this.language = language;
        this.texts = texts;
        plurals = new PluralRules(raw(Label.PLURALS));
        numbers = new Numbers(raw(Label.NUMBERS));
        readZones();
        readDates(dates, Phrases::plain);
        readDates(htmlDates, this::html);
        Set<String> known = new HashSet<>();
        for (Label label : Label.values()) {
            if (!DATES.contains(label)) {
                phrases[label.ordinal()] = phrases(label, known);
            }
            known.add(key(label));
        }
        check(known);
    }

    /** Casts {@code labels} to their only implementation. */
    public static Phrases of(Labels labels) {
        return (Phrases) labels;
    }

    /** Creates labels with these texts. */
    public static Phrases of(Locale language, Properties texts) {
        return new Phrases(requireNonNull(language, "language"), map(texts));
    }

    @Override
    public Labels withText(Label label, String text) {
        Map<String, String> changed = new HashMap<>(texts);
        String key = key(requireNonNull(label, "label"));
        changed.keySet().removeIf(each -> each.startsWith(key + "."));
        changed.put(key, requireNonNull(text, "text"));
        return new Phrases(language, changed);
    }

    @Override
    public Labels withTexts(Properties texts) {
        Map<String, String> changed = new HashMap<>(this.texts);
        changed.putAll(map(texts));
        return new Phrases(language, changed);
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
        Phrase[] forms = phrases[label.ordinal()];
        return forms[forms.length - 1];
    }

    /** Returns the form of {@code label} for {@code count}. */
    public Phrase phrase(Label label, int count) {
        return phrases[label.ordinal()][plurals.form(count)];
    }

    /** Returns a label in the form for {@code count}, with the count. */
    public String counted(Label label, int count) {
        return phrase(label, count).with(numbers.text(count));
    }

    /** Joins names to a list: {@code A, B and C}. */
    public String joined(List<String> names) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            joined.append(separator(i, names.size())).append(names.get(i));
        }
        return joined.toString();
    }

    /** Returns the text before the name at {@code index} in a list of {@code count} names. */
    public String separator(int index, int count) {
        if (index == 0) {
            return "";
        }
        if (count == 2) {
            return separator(Label.LIST_TWO);
        }
        return separator(index == 1 ? Label.LIST_START : index == count - 1 ? Label.LIST_END : Label.LIST_MIDDLE);
    }

    /** Returns the text between the two values of a label that begins with the first and ends with the second. */
    public String separator(Label label) {
        return phrase(label).part(1);
    }

    /** Returns the opening or the closing quotation mark. */
    public String quotationMark(boolean closing) {
        return names(Label.QUOTATION_MARKS).get(closing ? 1 : 0);
    }

    /** Returns the number format. */
    public Numbers numbers() {
        return numbers;
    }

    /** Returns the names of a time zone in plain text. */
    ZoneNames zone(ZoneId zone) {
        return new ZoneNames(zone, zones, Phrases::plain);
    }

    /** Returns the names of a time zone in HTML. */
    public ZoneNames htmlZone(ZoneId zone) {
        return new ZoneNames(zone, zones, this::html);
    }

    BufferPool buffer() {
        return buffer;
    }

    /** Returns a date pattern for plain text. */
    DatePattern dates(Label label) {
        return pattern(dates, label);
    }

    /** Returns a date pattern for HTML. */
    DatePattern htmlDates(Label label) {
        return pattern(htmlDates, label);
    }

    private static DatePattern pattern(Map<Label, DatePattern> patterns, Label label) {
        DatePattern pattern = patterns.get(label);
        if (pattern == null) {
            throw new IllegalArgumentException(label + " is not a date pattern: use one of " + patterns.keySet());
        }
        return pattern;
    }

    private Phrase[] phrases(Label label, Set<String> known) {
        if (!label.placeholders().contains(COUNT)) {
            return new Phrase[] {new Phrase(label, raw(label), buffer)};
        }
        List<String> forms = plurals.forms();
        Phrase[] phrases = new Phrase[forms.size()];
        for (int i = 0; i < phrases.length; i++) {
            String key = key(label) + "." + forms.get(i);
            known.add(key);
            String text = texts.get(key);
            phrases[i] = new Phrase(label, text == null ? raw(label) : text, buffer);
        }
        return phrases;
    }

    /** Returns the text of a label, in the form {@code other} if it has several. */
    String raw(Label label) {
        String key = key(label);
        @Nullable String text = texts.getOrDefault(key, texts.get(key + ".other"));
        if (text == null) {
            throw new IllegalArgumentException("the label " + key + " has no text");
        }
        return text;
    }

    private void readDates(Map<Label, DatePattern> patterns, Function<String, byte[]> encoding) {
        Map<Label, List<byte[]>> names = new EnumMap<>(Label.class);
        for (Label label : NAMES.keySet()) {
            List<byte[]> encoded = new ArrayList<>();
            for (String name : names(label)) {
                encoded.add(encoding.apply(name));
            }
            names.put(label, encoded);
        }
        for (Label label : DATES) {
            patterns.put(label, new DatePattern(raw(label), names, numbers, encoding));
        }
    }

    private void readZones() {
        if (!raw(Label.ZONE_NAMES).isBlank()) {
            for (String name : raw(Label.ZONE_NAMES).split("\\|")) {
                int space = name.indexOf(' ');
                if (space < 0) {
                    throw new IllegalArgumentException(
                            "ZONE_NAMES must have the form CET+01:00 MEZ|CEST+02:00 MESZ, not " + name);
                }
                zones.put(name.substring(0, space), name.substring(space + 1));
            }
        }
    }

    private List<String> names(Label label) {
        return List.of(raw(label).split("\\|", -1));
    }

    private void check(Set<String> known) {
        for (Map.Entry<Label, Integer> entry : NAMES.entrySet()) {
            int count = names(entry.getKey()).size();
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
        Set<String> unknown = new TreeSet<>(texts.keySet());
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "there is no label " + unknown.iterator().next());
        }
    }

    private static Map<String, String> map(Properties texts) {
        Map<String, String> map = new HashMap<>();
        for (String key : requireNonNull(texts, "texts").stringPropertyNames()) {
            map.put(key, texts.getProperty(key));
        }
        return map;
    }

    private static String key(Label label) {
        return label.name().toLowerCase(Locale.ROOT);
    }

    private byte[] html(String text) {
        return buffer.toBytes(out -> out.html(text));
    }

    private static byte[] plain(String text) {
        // the UTF-16 encoder replaces a lone surrogate with U+FFFD, the UTF-8 encoder with a question mark
        return new String(text.getBytes(UTF_16BE), UTF_16BE).getBytes(UTF_8);
    }
}
