package org.standfirst.testkit;

import java.util.regex.Pattern;
import org.standfirst.Url;
import org.standfirst.body.RichText;

/**
 * Harmless texts that stand for others and can be found again in an output. A double has the lines of the text it stands
 * for, since line ends and blank lines mean something; of an address, it has what may be done with it.
 */
public final class Doubles {
    /** Finds a double: an address as a whole, or a line of text. */
    public static final Pattern FIND =
            Pattern.compile("(?:https://|mailto:|refused:|/)?z(\\d{4})y(\\d{3})x(?:\\.example/)?");

    private Doubles() {}

    /** Returns the double of a plain text at place {@code slot}. */
    public static String ofText(int slot, String text) {
        if (RichText.of(text).blank()) {
            return text; // what can't be seen may be left out
        }
        if (text.indexOf('\n') < 0) {
            return line(slot, 0);
        }
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            lines[i] = lines[i].isBlank() ? lines[i] : lines[i].replace(lines[i].strip(), line(slot, i));
        }
        return String.join("\n", lines);
    }

    /** Returns what the double's line {@code line} stands for. */
    public static String behind(String text, int line) {
        return text.indexOf('\n') < 0 ? text : text.split("\n", -1)[line].strip();
    }

    /** Returns the double of an address at place {@code slot}. */
    public static String ofUrl(int slot, Url url) {
        String name = line(slot, 0);
        if (!url.followable()) {
            return "refused:" + name;
        }
        if (!url.displayable()) {
            return "mailto:" + name;
        }
        return url.isAbsolute() ? "https://" + name + ".example/" : "/" + name;
    }

    /** Returns the double of an id or a name at place {@code slot}. */
    public static String ofName(int slot) {
        return line(slot, 0);
    }

    private static String line(int slot, int line) {
        return String.format(java.util.Locale.ROOT, "z%04dy%03dx", slot, line);
    }
}
