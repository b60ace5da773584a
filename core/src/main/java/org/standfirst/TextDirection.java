package org.standfirst;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Set;

/** The direction in which a text is read. */
public enum TextDirection {
    /** As Latin, Cyrillic or Chinese. */
    LEFT_TO_RIGHT("ltr"),
    /** As Arabic or Hebrew. */
    RIGHT_TO_LEFT("rtl");

    /** Scripts with the direction R or AL, by ISO 15924 code. */
    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS = Set.of(
            "Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Syre", "Syrj", "Syrn",
            "Thaa", "Yezi");

    /** Languages that CLDR's likely subtags write in one of those scripts, unless a script is named. */
    private static final Set<String> RIGHT_TO_LEFT_LANGUAGES = Set.of(
            "ar", "arc", "arq", "ary", "arz", "azb", "bal", "bgn", "bqi", "ckb", "dv", "fa", "glk", "haz", "he", "khw",
            "ks", "lki", "lrc", "luz", "mid", "mzn", "nqo", "pnb", "prs", "ps", "sd", "sdh", "skr", "syr", "ug", "ur",
            "yi");

    private final String code;

    TextDirection(String code) {
        this.code = code;
    }

    /** Returns the value of HTML's {@code dir} attribute: {@code ltr} or {@code rtl}. */
    public String code() {
        return code;
    }

    /** Returns the direction of the script that {@code language} names, or else is usually written in. */
    public static TextDirection of(Locale language) {
        requireNonNull(language, "language");
        boolean rightToLeft = language.getScript().isEmpty()
                ? RIGHT_TO_LEFT_LANGUAGES.contains(language.getLanguage())
                : RIGHT_TO_LEFT_SCRIPTS.contains(language.getScript());
        return rightToLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }
}
