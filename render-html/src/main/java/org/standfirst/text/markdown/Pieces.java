package org.standfirst.text.markdown;

import static org.standfirst.text.markdown.InlineMarkdown.Piece.Kind.CLOSING;
import static org.standfirst.text.markdown.InlineMarkdown.Piece.Kind.LINE_BREAK;
import static org.standfirst.text.markdown.InlineMarkdown.Piece.Kind.OPENING;
import static org.standfirst.text.markdown.InlineMarkdown.Piece.Kind.TEXT;

import java.util.ArrayList;
import java.util.List;
import org.standfirst.text.markdown.InlineMarkdown.Piece;

/**
 * Joins text and delimiters so that every delimiter opens or closes as intended. In CommonMark, the function of a
 * delimiter depends on the characters on both sides. If they do not fit, the adjacent character of the text is written
 * as a numeric character reference, which counts as punctuation.
 */
final class Pieces {
    private final List<Piece> pieces;

    Pieces(List<Piece> pieces) {
        this.pieces = merged(withoutEmptyPairs(pieces));
    }

    /** Removes pairs of delimiters without content. */
    private static List<Piece> withoutEmptyPairs(List<Piece> pieces) {
        List<Piece> kept = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            boolean empty = !kept.isEmpty() && kept.get(kept.size() - 1).kind() == OPENING && piece.kind() == CLOSING;
            if (empty) {
                kept.remove(kept.size() - 1);
            } else {
                kept.add(piece);
            }
        }
        return kept;
    }

    /** Joins adjacent texts. */
    private static List<Piece> merged(List<Piece> pieces) {
        List<Piece> merged = new ArrayList<>(pieces.size());
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.kind() != TEXT) {
                merged.add(piece);
                continue;
            }
            text.append(piece.text());
            if (i == pieces.size() - 1 || pieces.get(i + 1).kind() != TEXT) {
                merged.add(Piece.text(text.toString()));
                text.setLength(0);
            }
        }
        return merged;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        boolean lineStart = true;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.kind() == TEXT) {
                boolean last =
                        isLastEscaped(i) || isBeforeLink(i) && piece.text().endsWith("!");
                // a colon after a reference to a footnote would start the definition of the footnote
                boolean first = isFirstEscaped(i) || !lineStart && piece.text().startsWith(":");
                Escapes.append(out, piece.text(), lineStart, first, last);
            } else {
                out.append(piece.text());
            }
            lineStart = piece.kind() == LINE_BREAK;
        }
        return out.toString();
    }

    /** Returns whether the first character of a text must be a reference because of the delimiters before it. */
    private boolean isFirstEscaped(int index) {
        int start = index;
        boolean opening = false;
        boolean closing = false;
        while (start > 0 && isDelimiter(pieces.get(start - 1))) {
            start--;
            opening |= pieces.get(start).kind() == OPENING;
            closing |= pieces.get(start).kind() == CLOSING;
        }
        int c = first(pieces.get(index));
        if (opening || !closing || Escapes.isPunctuation(c)) {
            return opening && Escapes.isSpace(c);
        }
        boolean simple = index - start == 1
                && isWord(start - 1, true)
                && !pieces.get(start).text().equals("_");
        return !Escapes.isSpace(c) && !simple;
    }

    private boolean isLastEscaped(int index) {
        int end = index + 1;
        boolean opening = false;
        boolean closing = false;
        while (end < pieces.size() && isDelimiter(pieces.get(end))) {
            opening |= pieces.get(end).kind() == OPENING;
            closing |= pieces.get(end).kind() == CLOSING;
            end++;
        }
        int c = last(pieces.get(index));
        if (closing || !opening || Escapes.isPunctuation(c)) {
            return closing && Escapes.isSpace(c);
        }
        boolean simple = end - index == 2
                && isWord(end, false)
                && !pieces.get(index + 1).text().equals("_");
        return !Escapes.isSpace(c) && !simple;
    }

    private static boolean isDelimiter(Piece piece) {
        return piece.kind() == OPENING || piece.kind() == CLOSING;
    }

    /**
     * Returns whether a link follows a text; an exclamation mark at the end of the text would change it to an image.
     */
    private boolean isBeforeLink(int index) {
        return index + 1 < pieces.size() && pieces.get(index + 1).text().startsWith("[");
    }

    /** Returns whether a piece is text of several characters whose last or first one is a letter or a digit. */
    private boolean isWord(int index, boolean last) {
        if (index < 0 || index >= pieces.size() || pieces.get(index).kind() != TEXT) {
            return false;
        }
        Piece piece = pieces.get(index);
        int c = last ? last(piece) : first(piece);
        return Character.isLetterOrDigit(c) && piece.text().length() > Character.charCount(c);
    }

    private static int first(Piece text) {
        return text.text().codePointAt(0);
    }

    private static int last(Piece text) {
        return text.text().codePointBefore(text.text().length());
    }
}
