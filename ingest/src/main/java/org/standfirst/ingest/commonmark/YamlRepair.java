package org.standfirst.ingest.commonmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.standfirst.ingest.source.Reading;

/**
 * Reads YAML with faults that people make in front matter, such as a title with a colon. The value of each line with a
 * fault is read as text, or else the line is reported.
 */
final class YamlRepair {
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\n");

    /** A line with a name and a value, or an entry of a list. */
    private static final Pattern ENTRY = Pattern.compile("^( *+(?:[\\w.-]++ *+:|-) ++)([^\\s#].*)$", Pattern.DOTALL);

    /** A line without a value: a comment, or a name of a list or a mapping. */
    private static final Pattern NO_VALUE =
            Pattern.compile("^\\s*+(?:(?:[\\w.-]++ *+:|-)?\\s*+(?:#.*)?)$", Pattern.DOTALL);

    private static final Pattern QUOTED = Pattern.compile("^([\"'])(.*)\\1$", Pattern.DOTALL);
    private static final int MAX_REPAIRS = 50;

    private final List<String> lines;

    /** Whether a line is valid, by line, because a line can be checked for each repair. */
    private final Map<String, Boolean> valid = new HashMap<>();

    private final Reading reading;

    YamlRepair(String yaml, Reading reading) {
        lines = new ArrayList<>(List.of(LINE_END.split(yaml, -1)));
        this.reading = reading;
    }

    /** Returns the texts, or {@code null} if the YAML has no faults and is not a mapping, or is empty. */
    @Nullable
    FrontTexts texts() {
        String yaml = String.join("\n", lines);
        for (int repairs = 0; ; repairs++) {
            try {
                FrontTexts texts = YamlTexts.of(String.join("\n", lines));
                return texts == null && repairs > 0 ? FrontTexts.NONE : texts;
            } catch (YamlEngineException e) {
                int line = faulty(line(e));
                if (line < 0 || repairs == MAX_REPAIRS) {
                    reading.leaveOut(yaml.strip(), "is not YAML");
                    return FrontTexts.NONE;
                }
                repair(line);
            }
        }
    }

    /** Returns the index of the line at which the parser stopped, or -1 if it is not known. */
    private int line(YamlEngineException fault) {
        int line = fault instanceof MarkedYamlEngineException marked
                ? marked.getProblemMark().map(Mark::getLine).orElse(-1)
                : -1;
        return Math.min(line, lines.size() - 1);
    }

    /**
     * Returns the index of the line to repair, or -1 if there is none: the line at which the parser stopped, or if this
     * line alone has no fault, an earlier line. The parser finds an open quote only at the end, for instance.
     */
    private int faulty(int stop) {
        if (stop < 0 || !isSound(lines.get(stop))) {
            return stop;
        }
        int line = last(stop, this::isRepairable);
        return line < 0 ? last(stop, each -> !isSound(each)) : line;
    }

    private int last(int start, Predicate<String> condition) {
        int line = start;
        while (line >= 0 && !condition.test(lines.get(line))) {
            line--;
        }
        return line;
    }

    private boolean isSound(String line) {
        return NO_VALUE.matcher(line).matches() || ENTRY.matcher(line).matches() && isValid(line);
    }

    private boolean isRepairable(String line) {
        return ENTRY.matcher(line).matches() && !isValid(line);
    }

    private boolean isValid(String line) {
        return valid.computeIfAbsent(line, each -> YamlTexts.isValid(each.strip()));
    }

    /** Adds quotes around the value of a line, or reports and removes the line if this is not possible. */
    private void repair(int index) {
        String line = lines.get(index);
        Matcher entry = ENTRY.matcher(line);
        if (isRepairable(line) && entry.matches()) {
            lines.set(index, entry.group(1) + quoted(entry.group(2)));
        } else {
            reading.leaveOut(line.strip(), "is not YAML");
            lines.set(index, "");
        }
    }

    private static String quoted(String text) {
        String inner = QUOTED.matcher(text.strip()).replaceFirst("$2");
        return "'" + inner.replace("'", "''") + "'";
    }
}
