package org.standfirst.body;

import java.util.Set;
import org.standfirst.body.RichText.Run;
import org.standfirst.internal.Blank;
import org.standfirst.internal.Hidden;

/**
 * Superscripts and subscripts as plain text: {@code 10⁸⁰}, {@code H₂O}, {@code x^(a/b)}. Ordinals keep their letters
 * ({@code 1st}), and the number of a note is in brackets ({@code left [1]}).
 */
final class Scripts {
    private static final String PLAIN = "0123456789+-−=()ni";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙᵢ";

    /** Symbols that mean the same in any position, such as marks of notes. */
    private static final String SYMBOLS = "®©™℠°ªº*†‡§¶";

    private static final Set<String> ORDINALS = Set.of(
            "st", "nd", "rd", "th", "er", "re", "e", "ème", "eme", "ère", "de", "o", "a", "os", "as", "te", "ter");

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
        if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.append(' ');
        }
        boolean bracketed = mark.startsWith("[") && mark.endsWith("]");
        text.append(bracketed ? mark : "[" + mark + "]");
    }

    /** Returns whether a superscript means the same on the line. */
    private static boolean isPlain(String script, StringBuilder before) {
        boolean afterDigit = !before.isEmpty() && Character.isDigit(before.charAt(before.length() - 1));
        return afterDigit && ORDINALS.contains(script) || isAllOf(script, SYMBOLS);
    }

    private static boolean isAllOf(String text, String characters) {
        return text.chars().allMatch(c -> characters.indexOf(c) >= 0);
    }

    private static void appendReplaced(String script, String replacements, StringBuilder text) {
        script.chars().forEach(c -> text.append(replacements.charAt(PLAIN.indexOf(c))));
    }
}
