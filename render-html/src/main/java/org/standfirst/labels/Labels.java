package org.standfirst.labels;

import java.util.Locale;
import java.util.Properties;
import org.standfirst.labels.phrases.Bundles;
import org.standfirst.labels.phrases.Phrases;

/**
 * The words on a page that are not in the model, in one language, with its dates, numbers and lists. Immutable.
 *
 * <p>A text has its values in braces, in any order: {@code byline = By {names}}. They are data of this library, not the JDK's
 * locale data, which differs between releases. So the same page has the same bytes on every JVM.
 */
public sealed interface Labels permits Phrases {
    /** British English. */
    Labels ENGLISH = Bundles.nearest(Locale.ENGLISH);

    /**
     * Returns the labels of the library that are nearest to a language: those of its region, else of the language, else
     * English. There are English (British and American), Arabic, Chinese (simplified), Czech, Dutch, French, German, Hebrew,
     * Hindi, Italian, Japanese, Polish, Portuguese, Spanish, Turkish and Ukrainian.
     */
    static Labels of(Locale language) {
        return Bundles.nearest(language);
    }

    /**
     * Returns labels of another language, from texts for every label. A key is the name of a label in lowercase. A label
     * with a count has a key for each plural form: {@code comments.one}, {@code comments.other}. {@code labels_en.properties}
     * beside this class documents the keys.
     *
     * @throws IllegalArgumentException if a text is missing, is not of any label, or has not the values of its label
     */
    static Labels of(Locale language, Properties texts) {
        return Phrases.of(language, texts);
    }

    /**
     * Returns a copy in which a label has this text, whatever its count.
     *
     * @throws IllegalArgumentException if the text has not the values of the label
     */
    Labels withText(Label label, String text);

    /**
     * Returns a copy with these texts, by the keys that {@link #of(Locale, Properties)} takes; other labels stay as they are.
     *
     * @throws IllegalArgumentException if a text is not of any label, or has not the values of its label
     */
    Labels withTexts(Properties texts);

    /** Returns the language of the texts. */
    Locale language();
}
