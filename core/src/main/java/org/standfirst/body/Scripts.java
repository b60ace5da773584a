package org.standfirst.body;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.standfirst.body.RichText.Run;
import org.standfirst.internal.Blank;
import org.standfirst.internal.Hidden;

/**
 * Superscripts and subscripts as plain text: {@code 10⁸⁰}, {@code H₂O}, {@code x^(a/b)}. Ordinals and abbreviations
 * keep their letters ({@code 1st}, {@code XXe}, {@code Mme}), and the number of a note is in brackets ({@code left
 * [1]}).
 */
final class Scripts {
    private static final String PLAIN = "0123456789+-−–=()ni";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ⁿⁱ";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎ₙᵢ";

    /** Symbols that mean the same in any position, such as marks of notes. */
    private static final String SYMBOLS = "®©™℠°ªº*†‡§¶";

    /** Punctuation around and between the numbers of notes. */
    private static final String NOTE_PUNCTUATION = "[](),;";

    /** Trademark signs, by their letters. */
    private static final Map<String, String> TRADEMARK_SIGNS = Map.of("TM", "™", "SM", "℠");

    /** The endings of ordinals after digits and Roman numerals. */
    private static final Set<String> ORDINALS =
            Set.of(("st nd rd th er ers re res e es ème èmes eme emes ième ièmes ère ères nde de o a os as te ter ste "
                            + "ro ra do da to ta mo ma vo va")
                    .split(" "));

    /** The endings of ordinals after a single Roman digit, which is often a symbol in a formula. */
    private static final Set<String> SHORT_ORDINALS = Set.of("e", "er", "re", "ère");

    /** Abbreviations whose last letters are often raised. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            ("Mme Mmes Mlle Mlles Me Mes Mgr Mgrs Mr Mrs Dr Drs Pr Prs St Ste Sts Stes Cie Vve Bd Fg No Nos no nos "
                            + "Sr Sra Sres Sras Srta Dra Dña Exmo Exma Ilmo Ilma Mc Wm Jr")
                    .split(" "));

    private static final String ROMAN_DIGITS = "IVXLCDM";

    /** The maximum length of a word before a superscript that is compared with ordinals and abbreviations. */
    private static final int MAX_WORD_LENGTH = 12;

    private Scripts() {}

    /** Returns whether {@code run} is a superscript or subscript. */
    static boolean isScript(Run run) {
        return !run.marks().isEmpty()
                && (run.marks().contains(Mark.SUPERSCRIPT) || run.marks().contains(Mark.SUBSCRIPT));
    }

    /** Appends the text of a superscript or subscript to the text before it. */
    static void append(Run run, StringBuilder text) {
        String script = run.text().strip();
        if (Blank.is(script)) {
            text.append(run.text());
            return;
        }
        int start = run.text().indexOf(script);
        text.append(run.text(), 0, start);
        String visible = Hidden.removed(script);
        boolean raised = run.marks().contains(Mark.SUPERSCRIPT);
        if (raised && isNote(run)) {
            appendNote(script, text);
        } else if (raised && isNotePunctuation(script, text)) {
            appendPunctuation(script, text);
        } else if (raised && TRADEMARK_SIGNS.containsKey(visible)) {
            text.append(TRADEMARK_SIGNS.get(visible));
        } else if (raised && isPlain(script, text)) {
            text.append(script);
        } else if (isAllOf(visible, PLAIN)) {
            appendReplaced(visible, raised ? RAISED : LOWERED, text);
        } else {
            text.append(raised ? "^(" : "_(").append(script).append(')');
        }
        text.append(run.text(), start + script.length(), run.text().length());
    }

    /** Returns whether {@code run} links to a note: to a place in the same article. */
    private static boolean isNote(Run run) {
        return run.link() != null && run.link().url().text().startsWith("#");
    }

    private static void appendNote(String mark, StringBuilder text) {
        boolean opened = endsWith(text, '[');
        if (!opened && !endsWith(text, '(')) {
            separate(text);
        }
        boolean bracketed = opened || mark.startsWith("[") && mark.endsWith("]");
        text.append(bracketed ? mark : "[" + mark + "]");
    }

    /** Returns whether a superscript is punctuation of notes, and not a part of a formula such as {@code f⁽ⁿ⁾}. */
    private static boolean isNotePunctuation(String script, StringBuilder before) {
        if (!isAllOf(script, NOTE_PUNCTUATION)) {
            return false;
        }
        return switch (script.charAt(0)) {
            case '[' -> true;
            case '(' -> before.isEmpty() || Character.isWhitespace(before.charAt(before.length() - 1));
            default -> endsWith(before, ']') || isBracketOpen(before);
        };
    }

    /** Returns whether there is an opening bracket without a closing one in the last characters of {@code text}. */
    private static boolean isBracketOpen(StringBuilder text) {
        String end = text.substring(Math.max(0, text.length() - MAX_WORD_LENGTH));
        return end.lastIndexOf('[') > end.lastIndexOf(']');
    }

    private static void appendPunctuation(String punctuation, StringBuilder text) {
        if (punctuation.startsWith("[")) {
            separate(text);
        }
        text.append(punctuation);
    }

    /** Appends a space unless there is whitespace already. */
    private static void separate(StringBuilder text) {
        if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.append(' ');
        }
    }

    private static boolean endsWith(StringBuilder text, char c) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == c;
    }

    /** Returns whether a superscript means the same on the line. */
    private static boolean isPlain(String script, StringBuilder before) {
        String ending = script.length() == 1 ? script : script.toLowerCase(Locale.ROOT); // 2^(A) is a formula
        boolean ordinal = ORDINALS.contains(ending);
        if (ordinal && !before.isEmpty() && Character.isDigit(before.charAt(before.length() - 1))) {
            return true;
        }
        String word = lastWord(before);
        boolean numeral = !word.isEmpty() && isAllOf(word, ROMAN_DIGITS);
        return numeral && (word.length() == 1 ? SHORT_ORDINALS.contains(ending) : ordinal)
                || ABBREVIATIONS.contains(word + script)
                || isAllOf(script, SYMBOLS);
    }

    /** Returns the letters at the end of {@code text}; empty if they are more than {@link #MAX_WORD_LENGTH}. */
    private static String lastWord(StringBuilder text) {
        int start = text.length();
        while (start > 0 && text.length() - start <= MAX_WORD_LENGTH && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.length() - start > MAX_WORD_LENGTH ? "" : text.substring(start);
    }

    private static boolean isAllOf(String text, String characters) {
        return text.chars().allMatch(c -> characters.indexOf(c) >= 0);
    }

    private static void appendReplaced(String script, String replacements, StringBuilder text) {
        script.chars().forEach(c -> text.append(replacements.charAt(PLAIN.indexOf(c))));
    }
}
