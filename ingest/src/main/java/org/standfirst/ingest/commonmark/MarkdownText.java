package org.standfirst.ingest.commonmark;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.standfirst.ingest.source.Reading;
import org.standfirst.ingest.text.CleanText;

/**
 * The two parts of a Markdown document.
 *
 * @param front the texts of the front matter; none if there is no front matter
 * @param body the Markdown, in which the lines of the front matter are empty, so that the numbers of lines are correct
 */
record MarkdownText(FrontTexts front, String body) {
    private static final Pattern START = Pattern.compile("\\s*+^---[ \\t]*+\\R", Pattern.MULTILINE);
    private static final Pattern END = Pattern.compile("^(?:---|\\.\\.\\.)[ \\t]*+$", Pattern.MULTILINE);
    private static final Pattern TOML_START = Pattern.compile("\\s*+^\\+\\+\\+[ \\t]*+\\R", Pattern.MULTILINE);
    private static final Pattern TOML_END = Pattern.compile("^\\+\\+\\+[ \\t]*+$", Pattern.MULTILINE);
    private static final Pattern TOML_VALUE = Pattern.compile("[\\w.\"'-]++[ \\t]*+=.*");
    private static final Pattern LINE_END = Pattern.compile("\\R");

    /** A line that begins as a name of front matter does, but not as an address. */
    private static final Pattern NAME = Pattern.compile("^[\\w-]+:(?!//)", Pattern.MULTILINE);

    private static final int MAX_FRONT = 100_000;

    /**
     * Returns the parts of a document. Front matter begins in the first line that is not blank, ends at a line of three
     * hyphens or dots, and is a mapping in YAML. Front matter in TOML, between lines of three plus signs, is reported.
     * Anything else is Markdown, such as text between two thematic breaks.
     */
    static MarkdownText of(String document, Reading reading) {
        Matcher start = START.matcher(document);
        Matcher end = END.matcher(document);
        if (!start.lookingAt() || !end.find(start.end())) {
            return ofToml(document, reading);
        }
        FrontTexts front = front(document.substring(start.end(), end.start()), reading);
        if (front == null) {
            return new MarkdownText(FrontTexts.NONE, document);
        }
        return new MarkdownText(front, after(end.end(), document));
    }

    /** Returns the text after an index, after as many empty lines as there are lines before it. */
    private static String after(int end, String document) {
        long lines = LINE_END.matcher(document.substring(0, end)).results().count();
        return "\n".repeat((int) lines) + document.substring(end);
    }

    /** Returns the parts of a document that may have front matter in TOML, which is reported. */
    private static MarkdownText ofToml(String document, Reading reading) {
        Matcher start = TOML_START.matcher(document);
        Matcher end = TOML_END.matcher(document);
        if (!start.lookingAt() || !end.find(start.end())) {
            return new MarkdownText(FrontTexts.NONE, document);
        }
        String toml = document.substring(start.end(), end.start()).strip();
        if (!isToml(toml)) {
            return new MarkdownText(FrontTexts.NONE, document);
        }
        reading.in("front matter").leaveOut(toml, "is TOML, and only YAML is read");
        return new MarkdownText(FrontTexts.NONE, after(end.end(), document));
    }

    /** Returns whether the first line that is neither a comment nor a table header of TOML has a name and a value. */
    private static boolean isToml(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("["))
                .findFirst()
                .filter(line -> TOML_VALUE.matcher(line).matches())
                .isPresent();
    }

    private static @Nullable FrontTexts front(String raw, Reading reading) {
        String yaml = CleanText.of(raw);
        if (yaml.length() > MAX_FRONT) {
            reading.in("front matter").leaveOut(yaml.strip(), "is longer than " + MAX_FRONT + " characters");
            return FrontTexts.NONE;
        }
        if (yaml.isBlank()) {
            return FrontTexts.NONE;
        }
        FrontTexts texts = new YamlRepair(yaml, reading.in("front matter")).texts();
        if (texts == null && NAME.matcher(yaml).find()) {
            reading.in("front matter").leaveOut(yaml.strip(), "is not a mapping of YAML");
            return FrontTexts.NONE;
        }
        return texts;
    }
}
