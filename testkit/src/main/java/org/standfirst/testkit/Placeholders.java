package org.standfirst.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.standfirst.Url;
import org.standfirst.body.RichText;

/**
 * Harmless texts that replace hostile ones and can be found in an output. The placeholder of a text has as many lines
 * as the text, since line ends and blank lines have a meaning. The placeholder of an address has the same allowed uses.
 */
public final class Placeholders {
    /** Matches a placeholder: a whole address or a line of text. */
    public static final Pattern FIND =
            Pattern.compile("(?:https://|mailto:|refused:|/)?z(\\d{4})y(\\d{3})x(?:\\.example/)?");

    private static final Pattern LINE_END = Pattern.compile("\\R");

    private Placeholders() {}

    /** Returns the placeholder of a plain text at place {@code slot}. */
    public static String ofText(int slot, String text) {
        if (RichText.of(text).blank()) {
            return text; // renderers may omit blank text
        }
        List<String> lines = lines(text);
        if (lines.size() == 1) {
            return line(slot, 0);
        }
        for (int i = 0; i < lines.size(); i += 2) {
            String line = lines.get(i).strip();
            lines.set(i, line.isEmpty() ? lines.get(i) : lines.get(i).replace(line, line(slot, i / 2)));
        }
        return String.join("", lines);
    }

    /** Returns the line of {@code text} that line {@code line} of its placeholder replaces. */
    public static String originalLine(String text, int line) {
        List<String> lines = lines(text);
        return lines.size() == 1 ? text : lines.get(2 * line).strip();
    }

    /** Returns the lines of a text, alternating with their line ends, since models keep some line ends. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        Matcher end = LINE_END.matcher(text);
        int start = 0;
        while (end.find()) {
            lines.add(text.substring(start, end.start()));
            lines.add(end.group());
            start = end.end();
        }
        lines.add(text.substring(start));
        return lines;
    }

    /** Returns the placeholder of an address at place {@code slot}. */
    public static String ofUrl(int slot, Url url) {
        if (RichText.of(url.text()).blank()) {
            return url.text(); // renderers may omit a link without visible text
        }
        String name = line(slot, 0);
        if (!url.followable()) {
            return "refused:" + name;
        }
        if (!url.displayable()) {
            return "mailto:" + name;
        }
        return url.isAbsolute() ? "https://" + name + ".example/" : "/" + name;
    }

    /** Returns the placeholder of an id at place {@code slot}. */
    public static String ofId(int slot, String id) {
        return RichText.of(id).blank() ? id : ofName(slot);
    }

    /** Returns the placeholder of a name at place {@code slot}. */
    public static String ofName(int slot) {
        return line(slot, 0);
    }

    private static String line(int slot, int line) {
        return String.format(java.util.Locale.ROOT, "z%04dy%03dx", slot, line);
    }
}
