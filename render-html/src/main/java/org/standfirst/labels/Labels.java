package org.standfirst.labels;

import java.util.Locale;
import java.util.Properties;
import org.standfirst.labels.phrases.Bundles;
import org.standfirst.labels.phrases.Phrases;

/**
 * The words on a page that are not in the model, and the formats of dates, numbers and lists, in one language.
 * Immutable.
 *
 * <p>A text contains its values in braces, in any order: {@code byline = By {names}}. Labels do not use the locale data
 * of the JDK, which differs between releases, so the same page has the same bytes on every JVM.
 */
public sealed interface Labels permits Phrases {
    /** British English. */
    Labels ENGLISH = Bundles.nearest(Locale.ENGLISH);

    /**
     * Returns the built-in labels nearest to a language: for its script or region, else for the language, else English.
     * The library has labels in English, Arabic, Chinese (simplified, and traditional for {@code zh-Hant}, {@code zh-TW},
     * {@code zh-HK} and {@code zh-MO}), Czech, Dutch, French, German, Hebrew, Hindi, Italian, Japanese, Polish,
     * Portuguese, Spanish, Turkish and Ukrainian. Regions whose numbers, dates or words differ have labels of their own:
     * American, Australian, Canadian and Indian English, European Portuguese, German and Italian of Switzerland, and
     * others.
     */
    static Labels of(Locale language) {
        return Bundles.nearest(language);
    }

    /**
     * Returns labels in another language, from texts for every label. A key is the name of a label in lowercase. A
     * label with a count has a key for each plural form: {@code comments.one}, {@code comments.other}. The file {@code
     * labels_en.properties} in this package documents the keys.
     *
     * @throws IllegalArgumentException if the text of a label is missing, if a key is not that of a label, or if a text
     *     does not contain the values of its label
     */
    static Labels of(Locale language, Properties texts) {
        return Phrases.of(language, texts);
    }

    /**
     * Returns a copy in which a label has this text, for every count.
     *
     * @throws IllegalArgumentException if the text does not contain the values of the label
     */
    Labels withText(Label label, String text);

    /**
     * Returns a copy with these texts, by the same keys as for {@link #of(Locale, Properties)}. Other labels are
     * unchanged.
     *
     * @throws IllegalArgumentException if a key is not that of a label, or if a text does not contain the values of its
     *     label
     */
    Labels withTexts(Properties texts);

    /** Returns the language of the texts. */
    Locale language();
}
