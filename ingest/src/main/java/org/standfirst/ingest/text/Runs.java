package org.standfirst.ingest.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.RichText;
import org.standfirst.body.RichText.Run;

/**
 * Collects one rich text. Whitespace is collapsed as in HTML: a sequence of spaces, tabs and line ends becomes one
 * space, and is removed at the start and the end of a line.
 */
public final class Runs {
    private static final char NO_BREAK_SPACE = '\u00A0';

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Format format = Format.PLAIN;
    private @Nullable Format space; // the format of a pending space, which is written before the next text
    private boolean lineStart = true;
    private int breaks; // the number of line breaks at the end

    /** Adds the text of a node. */
    public void add(String raw, Format format) {
        if (format.preserved()) {
            preserve(raw, format);
        } else {
            collapse(raw, format);
        }
    }

    private void collapse(String raw, Format format) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (isSpace(c)) {
                if (!lineStart && space == null) {
                    space = format;
                }
            } else {
                int end = i + 1;
                while (end < raw.length() && !isSpace(raw.charAt(end))) {
                    end++;
                }
                word(raw, i, end, format);
                i = end - 1;
            }
        }
    }

    private void word(String raw, int start, int end, Format format) {
        if (space != null) {
            startRun(space);
            text.append(' ');
            space = null;
        }
        startRun(format);
        text.append(raw, start, end);
        lineStart = false;
        breaks = 0;
    }

    private void preserve(String raw, Format format) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\n') {
                lineBreak(format);
            } else if (c != '\r') {
                boolean indents = (c == ' ' || c == '\t') && lineStart;
                startRun(format);
                text.append(indents ? NO_BREAK_SPACE : c == '\t' ? ' ' : c);
                lineStart = indents;
                breaks = 0;
            }
        }
    }

    /** Adds a line break, except at the start. */
    public void lineBreak(Format format) {
        space = null;
        lineStart = true;
        if (!isEmpty()) {
            startRun(format);
            text.append('\n');
            breaks++;
        }
    }

    /** Returns the number of line breaks at the end of the text. */
    public int breaks() {
        return breaks;
    }

    /** Returns whether no text was added. */
    public boolean isEmpty() {
        return runs.isEmpty() && text.isEmpty();
    }

    /** Returns the text without line breaks at its end, and starts a new text. */
    public RichText take() {
        close();
        List<Run> taken = new ArrayList<>(runs);
        trimEnd(taken);
        runs.clear();
        space = null;
        lineStart = true;
        breaks = 0;
        return new RichText(taken);
    }

    private static void trimEnd(List<Run> runs) {
        while (!runs.isEmpty()) {
            Run last = runs.remove(runs.size() - 1);
            int end = last.text().length();
            while (end > 0 && isSpace(last.text().charAt(end - 1))) {
                end--;
            }
            if (end > 0) {
                String kept = last.text().substring(0, end);
                runs.add(kept.length() == last.text().length() ? last : RichTexts.withText(last, kept));
                return;
            }
        }
    }

    private void startRun(Format next) {
        if (!format.sameRun(next)) {
            close();
            format = next;
        }
    }

    private void close() {
        if (!text.isEmpty()) {
            runs.add(new Run(text.toString(), format.marks(), format.link(), format.language()));
            text.setLength(0);
        }
    }

    /** Returns whether a character is whitespace by the definition of HTML. */
    public static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
