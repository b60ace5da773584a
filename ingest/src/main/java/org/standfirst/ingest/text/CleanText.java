package org.standfirst.ingest.text;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.RichText;
import org.standfirst.internal.Hidden;
import org.standfirst.utf8.CodePoints;
import org.standfirst.validation.Identifier;

/**
 * Removes the characters that are invalid in every text of the model: control characters, lone surrogates,
 * noncharacters, direction overrides, and other direction characters whose effect does not end within the line.
 */
public final class CleanText {
    private static final int MAX_DEPTH = 100;

    private CleanText() {}

    /** Returns rich text without invalid characters; the same object if there are none. */
    public static RichText of(RichText text) {
        boolean clean = true;
        for (RichText.Run run : text.runs()) {
            clean &= !isSuspicious(run.text());
        }
        if (clean) {
            return text;
        }
        boolean turns = !balanced(removed(RichTexts.words(text), false));
        RichText kept = new RichText(text.runs().stream()
                .map(run -> RichTexts.withText(run, removed(run.text(), turns)))
                .toList());
        return kept.equals(text) ? text : kept;
    }

    /** Returns plain text without invalid characters; the same object if there are none. */
    public static String of(String text) {
        if (!isSuspicious(text)) {
            return text;
        }
        String removed = removed(text, false);
        String kept = balanced(removed) ? removed : removed(text, true);
        return kept.equals(text) ? text : kept;
    }

    /** Returns a text as one line: without invalid characters and outer whitespace, and with line ends as spaces. */
    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Runs.isSpace(c) || breaksLine(c)) {
                space = !line.isEmpty();
            } else {
                if (space) {
                    line.append(' ');
                    space = false;
                }
                line.append(c);
            }
        }
        return stripped(of(line.toString()));
    }

    /** Returns {@link #line}, or {@code null} if it is blank or has more than {@code max} characters. */
    public static @Nullable String lineOrNull(@Nullable String text, int max) {
        String line = text == null ? "" : line(text);
        return RichText.of(line).blank() || length(line) > max ? null : line;
    }

    /** Returns whether a text can be an id in the model. */
    public static boolean isId(String text) {
        return !text.isEmpty()
                && length(text) <= Identifier.MAX_LENGTH
                && line(text).equals(text)
                && text.codePoints()
                        .noneMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || Hidden.is(c));
    }

    /** Returns the length of a text in code points. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String stripped(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && (isAnySpace(line.charAt(start)) || isJoiner(line.charAt(start)))) {
            start++;
        }
        while (end > start && (isAnySpace(line.charAt(end - 1)) || isIneffectiveJoiner(line, end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    private static boolean isJoiner(char c) {
        return c == 0x200C || c == 0x200D;
    }

    /**
     * Returns whether a joiner has no effect, because it follows neither an Arabic letter nor a letter with a combining
     * mark, as in Hindi.
     */
    private static boolean isIneffectiveJoiner(String line, int at) {
        if (!isJoiner(line.charAt(at))) {
            return false;
        }
        int before = at == 0 ? 0 : line.codePointBefore(at);
        int type = Character.getType(before);
        return type != Character.NON_SPACING_MARK
                && type != Character.COMBINING_SPACING_MARK
                && Character.getDirectionality(before) != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean isAnySpace(char c) {
        return c == ' ' || Character.isSpaceChar(c) || Hidden.is(c);
    }

    private static boolean breaksLine(char c) {
        return c == 0xB || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isSuspicious(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' ? c != '\n' && c != '\t' : c > '~' && isSuspicious(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSuspicious(char c) {
        return c <= 0x9F || c >= 0x202A && c <= 0x2069 || c >= 0xD800 && c <= 0xDFFF || c >= 0xFDD0;
    }

    private static String removed(String text, boolean turns) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !isBroken(c) && !(turns && CodePoints.changesDirection(c)) && c != 0x202D && c != 0x202E)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isBroken(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        return control || CodePoints.isBroken(c);
    }

    /** Returns whether every change of direction ends in its line, and each embedding within its isolate. */
    private static boolean balanced(String text) {
        Deque<Character> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == 0x2028 || c == 0x2029) {
                if (!open.isEmpty()) {
                    return false;
                }
            } else if (CodePoints.changesDirection(c) && !turn(c, open)) {
                return false;
            }
        }
        return open.isEmpty();
    }

    private static boolean turn(char c, Deque<Character> open) {
        if (c == 0x202C) {
            return !open.isEmpty() && open.pop() < 0x2066;
        }
        if (c == 0x2069) {
            return !open.isEmpty() && open.pop() >= 0x2066;
        }
        open.push(c);
        return open.size() <= MAX_DEPTH;
    }
}
