package org.standfirst.labels.phrases;

import java.util.regex.Pattern;

/** The numbers of a language as people write them, with or without a sign, a currency or a percent sign. */
final class WrittenNumbers {
    /** Matches direction marks, which surround signs in right-to-left text. */
    private static final Pattern FORMAT = Pattern.compile("\\p{Cf}");

    /** The maximum length of a number. */
    private static final int MAX_LENGTH = 40;

    private final Pattern pattern;

    /** Creates the numbers with these separators of groups and of decimals. */
    WrittenNumbers(String group, String decimal) {
        pattern = Pattern.compile("[%\u066A\\p{Sc}]?[+±\u2212-]?[\\p{Sc}\\p{Zs}]{0,2}\\p{Nd}+(?:[\\p{Zs}\u066C"
                + Pattern.quote(group) + "]\\p{Nd}{2,3})*(?:(?:\u066B|" + Pattern.quote(decimal)
                + ")\\p{Nd}+)?\\p{Zs}?[%\u066A‰\u0609°\\p{Sc}]?");
    }

    /** Returns whether a text is such a number. */
    boolean matches(String text) {
        return text.length() <= MAX_LENGTH
                && pattern.matcher(FORMAT.matcher(text).replaceAll("")).matches();
    }
}
