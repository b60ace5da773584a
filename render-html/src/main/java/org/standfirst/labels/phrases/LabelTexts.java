package org.standfirst.labels.phrases;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.standfirst.labels.Label;

/**
 * The texts of the labels of one language.
 *
 * @param byKey the texts by key: the name of the label in lowercase, with a plural form or without: {@code
 *     comments.one}
 */
record LabelTexts(Map<String, String> byKey) {
    /** The value of labels that have a text for each plural form. */
    static final String COUNT = "count";

    LabelTexts() {
        this(Map.of());
    }

    /** Returns a copy in which a label has one text for every count. */
    LabelTexts with(Label label, String text) {
        Map<String, String> changed = new HashMap<>(byKey);
        String key = key(requireNonNull(label, "label"));
        changed.keySet().removeIf(each -> each.startsWith(key + "."));
        changed.put(key, requireNonNull(text, "text"));
        return new LabelTexts(changed);
    }

    /** Returns a copy with these texts by key. */
    LabelTexts with(Properties texts) {
        Map<String, String> changed = new HashMap<>(byKey);
        for (String key : requireNonNull(texts, "texts").stringPropertyNames()) {
            changed.put(key, texts.getProperty(key));
        }
        return new LabelTexts(changed);
    }

    /** Returns the text of a label, in the form {@code other} if it has several. */
    String text(Label label) {
        String key = key(label);
        String text = byKey.get(key);
        if (text == null) {
            text = byKey.get(key + "." + PluralRules.OTHER);
        }
        if (text == null) {
            throw new IllegalArgumentException("the label " + key + " has no text");
        }
        return text;
    }

    /** Returns the text of a label in a plural form, or its only text. */
    String text(Label label, String form) {
        @Nullable String text = byKey.get(key(label) + "." + form);
        return text == null ? text(label) : text;
    }

    /** Returns the texts of a label that is a list, such as the months. */
    List<String> list(Label label) {
        return List.of(text(label).split("\\|", -1));
    }

    /** Throws an exception if a key is not that of a label in one of the plural forms. */
    void checkKeys(List<String> forms) {
        Set<String> unknown = new TreeSet<>(byKey.keySet());
        for (Label label : Label.values()) {
            unknown.remove(key(label));
            if (label.placeholders().contains(COUNT)) {
                forms.forEach(form -> unknown.remove(key(label) + "." + form));
            }
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "there is no label " + unknown.iterator().next());
        }
    }

    private static String key(Label label) {
        return label.name().toLowerCase(Locale.ROOT);
    }
}
