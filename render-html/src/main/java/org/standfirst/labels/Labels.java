package org.standfirst.labels;

import java.util.Locale;
import java.util.Properties;
import org.standfirst.labels.phrases.Phrases;

/**
 * The words on a page that are not in the model, in one language. Immutable.
 *
 * <p>Their texts, plural forms and dates are data of this library, not the JDK's locale data, which differs between
 * releases. So the same page has the same bytes on every JVM.
 */
public sealed interface Labels permits Phrases {
    /** English. */
    Labels ENGLISH = Phrases.ofResource(Locale.ENGLISH, "labels_en.properties");

    /**
     * Returns labels with the texts of a bundle. A key is the name of a label in lowercase: {@code byline = By {}}. Labels
     * with a count have two texts: {@code comments.one} and {@code comments.other}.
     *
     * @throws IllegalArgumentException if a label is missing, or has another number of values {@code {}} than in English
     */
    static Labels of(Locale language, Properties texts) {
        return Phrases.of(language, texts);
    }

    /**
     * Returns a copy in which a label has this text, whatever its count.
     *
     * @throws IllegalArgumentException if the text has another number of values {@code {}} than in English
     */
    Labels withText(Label label, String text);

    /**
     * Returns a copy in which a label has the text {@code one} if its count is 1, and {@code other} if it is not.
     *
     * @throws IllegalArgumentException if a text has another number of values {@code {}} than in English
     */
    Labels withText(Label label, String one, String other);

    /** Returns the language of the texts. */
    Locale language();
}
