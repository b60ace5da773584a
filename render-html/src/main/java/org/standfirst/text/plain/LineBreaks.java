package org.standfirst.text.plain;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines: at spaces, around Chinese and Japanese characters, and, if a phrase is wider than a line, at
 * the ends of {@link Syllables}. No line begins with closing punctuation or ends with opening punctuation. Other words
 * that are wider than a line, such as addresses, are not broken.
 */
final class LineBreaks {
    private static final String CLOSING = ".,:;!?)]}%、。，．：；！？）］｝〉》」』】〕〗〙〛ー々〻ゝゞヽヾ・…‥’”ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ";
    private static final String OPENING = "([{（［｛〈《「『【〔〖〘〚‘“";
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private final String text;
    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int columns;

    private LineBreaks(String text, int width) {
        this.text = text;
        this.width = width;
    }

    /** Returns {@code text}, which has no line ends, in lines of at most {@code width} columns; at least one line. */
    static List<String> lines(String text, int width) {
        LineBreaks breaks = new LineBreaks(text, width);
        breaks.cut();
        return breaks.lines;
    }

    /**
     * Returns the end of a line that starts at {@code start} and has at most {@code bytes} bytes in UTF-8: the end of
     * the text, else after a space, else between two characters. The line has at least one character.
     */
    static int endWithin(String text, int start, int bytes) {
        int left = bytes;
        int space = start;
        int whole = start;
        for (int i = start, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            left -= c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (!Columns.isJoined(c)) {
                whole = i;
            }
            if (left < 0 && i > start) {
                return space > start ? space : whole > start ? whole : i;
            }
            if (c == ' ' && i > start && text.charAt(i - 1) != ' ') {
                space = i + 1;
            }
        }
        return text.length();
    }

    private void cut() {
        for (int start = 0, end; start < text.length(); start = end) {
            end = endOfPiece(start);
            String piece = text.substring(start, end).replace("\u200B", "");
            if (Columns.of(piece.stripTrailing()) <= width) {
                add(piece);
            } else {
                addSyllables(piece);
            }
        }
        lines.add(line.toString().stripTrailing());
    }

    /** Adds a piece that is wider than a line. It is broken only between the syllables of some scripts. */
    private void addSyllables(String piece) {
        for (int start = 0, end; start < piece.length(); start = end) {
            end = Syllables.end(piece, start);
            add(piece.substring(start, end));
        }
    }

    private void add(String piece) {
        String word = piece.stripTrailing();
        boolean fits = columns + Columns.of(word) <= width;
        if (!fits && !line.isEmpty()) {
            lines.add(line.toString().stripTrailing());
            line.setLength(0);
            columns = 0;
        }
        if (!line.isEmpty() || !word.isEmpty()) {
            String once = piece.length() > word.length() ? word + " " : word;
            line.append(once);
            columns += Columns.of(once);
        }
    }

    /** Returns the end of the piece that begins at {@code start}, including the spaces after it. */
    private int endOfPiece(int start) {
        int i = start;
        int before = -1;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (before == ' ' && c != ' ' || before == ZERO_WIDTH_SPACE || before >= 0 && mayBreak(before, c)) {
                return i;
            }
            before = c == ZERO_WIDTH_SPACE || c == ' ' || !Columns.isJoined(c) || c == ZERO_WIDTH_JOINER ? c : before;
            i += Character.charCount(c);
        }
        return i;
    }

    /** Returns whether a line may break between two characters without a space between them. */
    private static boolean mayBreak(int before, int after) {
        return after != ' '
                && before != ZERO_WIDTH_JOINER
                && !Columns.isJoined(after)
                && (isBreakable(before) || isBreakable(after))
                && OPENING.indexOf(before) < 0
                && CLOSING.indexOf(after) < 0;
    }

    /** Returns whether a line may break around a character: it is wide, but not Korean, since Korean has spaces. */
    private static boolean isBreakable(int c) {
        return Columns.of(c) == 2 && !(c >= 0xAC00 && c <= 0xD7A3) && !(c >= 0x1100 && c <= 0x11FF);
    }
}
