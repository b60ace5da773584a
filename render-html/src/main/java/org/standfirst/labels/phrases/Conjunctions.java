package org.standfirst.labels.phrases;

import java.util.Locale;

/**
 * Adapts the word for "and" in a list to the name after it: Spanish writes <i>e</i> instead of <i>y</i> before the sound
 * of an <i>i</i>, and Hebrew writes a hyphen between the prefix and a name in another script.
 */
final class Conjunctions {
    private static final String SPANISH_AND = " y ";
    private static final String SPANISH_AND_BEFORE_I = " e ";
    private static final String HEBREW_AND = " \u05D5";

    private Conjunctions() {}

    /** Returns the separator before {@code name} in a list in {@code language}. */
    static String adapted(String separator, String name, Locale language) {
        if (separator.endsWith(SPANISH_AND) && language.getLanguage().equals("es") && beginsWithI(name)) {
            return separator.substring(0, separator.length() - SPANISH_AND.length()) + SPANISH_AND_BEFORE_I;
        }
        return separator.endsWith(HEBREW_AND) && !name.isEmpty() && !isHebrew(name.charAt(0))
                ? separator + '-'
                : separator;
    }

    /** Returns whether a name begins with the sound of an i: {@code Ignacio, Hilario, Yvonne}, not {@code Hierro, Yolanda}. */
    private static boolean beginsWithI(String name) {
        return switch (letter(name, 0)) {
            case 'i', 'í' -> true;
            case 'h' -> "ií".indexOf(letter(name, 1)) >= 0 && "ae".indexOf(letter(name, 2)) < 0;
            case 'y' -> Character.isLetter(letter(name, 1)) && "aeiouáéíóú".indexOf(letter(name, 1)) < 0;
            default -> false;
        };
    }

    /** Returns a character of a name in lowercase, or a space after the end. */
    private static char letter(String name, int index) {
        return index < name.length() ? Character.toLowerCase(name.charAt(index)) : ' ';
    }

    private static boolean isHebrew(char c) {
        return c >= '\u0591' && c <= '\u05F4' || c >= '\uFB1D' && c <= '\uFB4F';
    }
}
