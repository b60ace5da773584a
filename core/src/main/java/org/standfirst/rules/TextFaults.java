package org.standfirst.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.standfirst.internal.Hidden;
import org.standfirst.utf8.CodePoints;

/** Finds invisible characters that change, hide or break the text around them: the first of each kind, in one pass. */
final class TextFaults {
    /** The maximum depth of the bidirectional algorithm. */
    private static final int MAX_DEPTH = 125;

    /** A kind of fault. */
    enum Kind {
        /** A line break in a text of one line. */
        LINE_BREAK("lineBreak"),
        /** A control character, which HTML does not allow. */
        CONTROL("control"),
        /** An override of the direction, or an embedding or isolate that does not end on its line. */
        DIRECTION("direction"),
        /** An unpaired surrogate or a noncharacter. */
        BROKEN("broken"),
        /** A character without width at the beginning or the end. */
        HIDDEN("hidden");

        private final String key;

        Kind(String key) {
            this.key = key;
        }
    }

    /**
     * A fault and its position.
     *
     * @param kind the kind of fault
     * @param codePoint the character
     * @param position the position of the character, from 1, counted in code points
     */
    record Fault(Kind kind, int codePoint, int position) {

        /** Returns a template of the kind, the character and its position, to append to the message of a constraint. */
        String detail() {
            return String.format(
                    Locale.ROOT, // other locales can have other digits
                    " ({org.standfirst.validation.text.%s} U+%04X, {org.standfirst.validation.text.position} %d)",
                    kind.key,
                    codePoint,
                    position);
        }
    }

    private final boolean oneLine;
    private final Set<Kind> found = EnumSet.noneOf(Kind.class);
    private final List<Fault> faults = new ArrayList<>();

    /** The embeddings and isolates that have not ended yet, the innermost first. */
    private final Deque<Fault> open = new ArrayDeque<>();

    private int openIsolates;
    private int position;

    private TextFaults(boolean oneLine) {
        this.oneLine = oneLine;
    }

    /** Returns the faults of {@code text}, the first of each kind. */
    static List<Fault> in(String text, boolean oneLine) {
        TextFaults search = new TextFaults(oneLine);
        search.read(text);
        return search.faults;
    }

    private void read(String text) {
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            position++;
            if (c < ' ' || c > '~') {
                check(c);
            }
        }
        endLine();
        if (oneLine && !text.isEmpty()) {
            readStart(text);
            readEnd(text);
        }
    }

    /** Reports invisible characters before the first visible one. */
    private void readStart(String text) {
        int at = 1;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (!report(c, at++, isJoiner(c))) {
                return;
            }
        }
    }

    /** Reports invisible characters after the last visible one. */
    private void readEnd(String text) {
        int at = position;
        for (int i = text.length(), c; i > 0; i -= Character.charCount(c)) {
            c = text.codePointBefore(i);
            if (!report(c, at--, isJoiner(c) && !isShaped(text, i - 1))) {
                return;
            }
        }
    }

    /**
     * Reports {@code c} if it is a hidden character, or if {@code hidden} is set; returns whether {@code c} is
     * invisible. A space is invisible, too.
     */
    private boolean report(int c, int at, boolean hidden) {
        if (hidden || Hidden.is(c)) {
            add(new Fault(Kind.HIDDEN, c, at));
            return true;
        }
        return Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean isJoiner(int c) {
        return c == 0x200C || c == 0x200D;
    }

    /**
     * Returns whether a joiner at {@code end} shapes the character before it: an Arabic letter, or a sign, as in Hindi.
     */
    private static boolean isShaped(String text, int end) {
        int before = end == 0 ? 0 : text.codePointBefore(end);
        return switch (Character.getType(before)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> Character.getDirectionality(before) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        };
    }

    private void check(int c) {
        if (breaksLine(c)) {
            endLine();
            if (oneLine) {
                add(new Fault(Kind.LINE_BREAK, c, position));
            }
        } else if (Character.isISOControl(c)) {
            if (oneLine || c != '\t') {
                add(new Fault(Kind.CONTROL, c, position));
            }
        } else if (CodePoints.isBroken(c)) {
            add(new Fault(Kind.BROKEN, c, position));
        } else {
            trackDirection(new Fault(Kind.DIRECTION, c, position));
        }
    }

    private boolean breaksLine(int c) {
        return switch (c) {
            case '\n', '\r', 0x2028, 0x2029 -> true;
            case 0xB, 0xC, 0x85 -> oneLine; // in several lines, these are controls, which HTML does not allow
            default -> false;
        };
    }

    /** Tracks embeddings and isolates as Unicode's bidirectional algorithm does. */
    private void trackDirection(Fault fault) {
        if (found.contains(Kind.DIRECTION)) {
            return; // keeps the depth of embeddings within the limit
        }
        switch (fault.codePoint) {
            case 0x202D, 0x202E -> add(fault); // overrides
            case 0x202A, 0x202B -> open(fault); // embeddings
            case 0x202C -> endEmbedding(fault);
            case 0x2066, 0x2067, 0x2068 -> {
                open(fault);
                openIsolates++;
            }
            case 0x2069 -> endIsolate(fault);
            default -> {} // does not change the direction
        }
    }

    private void open(Fault fault) {
        if (open.size() == MAX_DEPTH) {
            add(fault);
        }
        open.push(fault);
    }

    private void endEmbedding(Fault fault) {
        if (open.isEmpty() || isIsolate(open.peek())) {
            add(fault);
        } else {
            open.pop();
        }
    }

    private void endIsolate(Fault fault) {
        if (openIsolates == 0) {
            add(fault);
            return;
        }
        openIsolates--;
        while (!isIsolate(open.pop())) {
            // an isolate ends the embeddings in it
        }
    }

    private static boolean isIsolate(Fault fault) {
        return fault.codePoint >= 0x2066;
    }

    private void endLine() {
        if (!open.isEmpty()) {
            add(open.getLast());
        }
    }

    private void add(Fault fault) {
        if (found.add(fault.kind)) {
            faults.add(fault);
        }
    }
}
