package org.standfirst.text.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.Link;
import org.standfirst.body.Mark;
import org.standfirst.body.RichText;
import org.standfirst.facts.Signs;
import org.standfirst.facts.VisibleLinks;

/**
 * Converts rich text to the inlines of CommonMark: strong, emphasis, strikethrough, code, links, line breaks and
 * references to footnotes. Other marks have no markup: quotations are written in quotation marks, titles of works as
 * emphasis, superscripts and subscripts as plain characters.
 */
final class InlineMarkdown {
    /** The maximum number of pieces before a superscript that are examined, such as a bracket and a number. */
    private static final int MAX_PIECES_BEFORE = 4;

    private final MarkdownWriter out;
    private final String path;
    private final boolean breaks;
    private final String emphasis;
    private final List<Piece> pieces = new ArrayList<>();
    private Style open = Style.NONE;

    private InlineMarkdown(RichText text, MarkdownWriter out, String path, boolean breaks) {
        this.out = out;
        this.path = path;
        this.breaks = breaks;
        // underscores are distinct from the asterisks of strong text
        emphasis = text.runs().stream().anyMatch(run -> run.marks().contains(Mark.STRONG)) ? "_" : "*";
    }

    /** Returns the markup of a text, with a backslash at each line break. */
    static String of(RichText text, MarkdownWriter out, String path) {
        return new InlineMarkdown(text, out, path, true).read(text);
    }

    /** Returns the markup of a text on a single line. */
    static String line(RichText text, MarkdownWriter out, String path) {
        if (text.runs().stream().anyMatch(run -> run.text().strip().indexOf('\n') >= 0)) {
            out.omit(path, "\n", "is a line break, which Markdown does not allow here");
        }
        return new InlineMarkdown(text, out, path, false).read(text);
    }

    private String read(RichText text) {
        List<RichText.Run> visible = VisibleLinks.of(text);
        reportHiddenLinks(text.runs(), visible);
        List<RichText.Run> runs = Runs.of(visible);
        int[] indexes = Runs.indexes(runs, visible);
        List<Style> styles = new ArrayList<>(runs.size() + 1);
        for (int i = 0; i < runs.size(); i++) {
            styles.add(style(runs.get(i), path + ".runs[" + indexes[i] + "]"));
        }
        styles.add(Style.NONE); // after the last run
        Style quoted = Style.NONE;
        for (int i = 0; i < styles.size(); i++) {
            if (Signs.starts(runs, i, Mark.QUOTATION)) {
                quoted = aroundQuotation(runs, styles, i);
                quotationMark(false, quoted, styles.get(i));
            } else if (Signs.ends(runs, i, Mark.QUOTATION)) {
                quotationMark(true, quoted, styles.get(i));
            }
            switchTo(styles.get(i));
            if (i < runs.size()) {
                write(runs.get(i), styles.get(i));
            }
        }
        return new Pieces(pieces).toString();
    }

    private void reportHiddenLinks(List<RichText.Run> runs, List<RichText.Run> visible) {
        for (int i = 0; i < runs.size(); i++) {
            Link link = runs.get(i).link();
            if (link != null && visible.get(i).link() == null) {
                out.omit(path + ".runs[" + i + "].link", link.url().text(), "is a link without visible text");
            }
        }
    }

    /** Returns the markup around a run, and reports what has none. */
    private Style style(RichText.Run run, String path) {
        out.omit(path + ".language", run.language());
        String label = out.footnote(run, path);
        return label == null
                ? new Style(destination(run, path), delimiters(run, path), null)
                : new Style(null, List.of(), label);
    }

    private void write(RichText.Run run, Style style) {
        if (style.label() != null) {
            pieces.add(Piece.other("[^" + style.label() + "]"));
        } else if (run.marks().contains(Mark.CODE)) {
            lines(run.text(), line -> Piece.other(span(line)));
        } else {
            text(Runs.printed(run, textBefore()));
        }
    }

    /**
     * Returns the link and the emphasis that contain the quotation from {@code start} and text on one side of it, and
     * so both of its marks.
     */
    private static Style aroundQuotation(List<RichText.Run> runs, List<Style> styles, int start) {
        Style inner = styles.get(start);
        int end = start + 1;
        for (; !Signs.ends(runs, end, Mark.QUOTATION); end++) {
            inner = inner.common(styles.get(end));
        }
        Style before = inner.common(start == 0 ? Style.NONE : styles.get(start - 1));
        return before.orLonger(inner.common(styles.get(end)));
    }

    /** Writes a quotation mark before {@code next}, in the markup around the quotation or around both adjacent runs. */
    private void quotationMark(boolean closing, Style quoted, Style next) {
        switchTo(quoted.orLonger(open.common(next)));
        text(out.labels().quotationMark(closing));
    }

    /** Returns the last pieces of text, or the last piece of markup; of the end of a link only the bracket. */
    private String textBefore() {
        int start = Math.max(0, pieces.size() - 1);
        while (start > 0 && pieces.size() - start < MAX_PIECES_BEFORE && isText(start) && isText(start - 1)) {
            start--;
        }
        String before =
                pieces.subList(start, pieces.size()).stream().map(Piece::text).collect(Collectors.joining());
        return before.startsWith("](") ? "]" : before;
    }

    private boolean isText(int piece) {
        return pieces.get(piece).kind == Piece.Kind.TEXT;
    }

    private void text(String text) {
        lines(text, Piece::text);
    }

    private void lines(String text, Function<String, Piece> markup) {
        String[] lines = Escapes.clean(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                pieces.add(breaks ? Piece.LINE_BREAK : Piece.text(" "));
            }
            if (!lines[i].isEmpty()) {
                pieces.add(markup.apply(lines[i]));
            }
        }
    }

    private static String span(String code) {
        String fence = "`".repeat(Fences.longest(code, '`') + 1);
        boolean spaces = code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
        String pad = spaces || code.startsWith("`") || code.endsWith("`") ? " " : "";
        return fence + pad + code + pad + fence;
    }

    private @Nullable Link destination(RichText.Run run, String path) {
        Link link = run.link();
        if (link == null || out.address(link.url(), path + ".link.url") == null) {
            return null;
        }
        out.omit(path + ".link.kind", link.kind() == Link.Kind.EDITORIAL ? null : link.kind());
        return link;
    }

    private List<String> delimiters(RichText.Run run, String path) {
        List<String> delimiters = new ArrayList<>();
        for (Mark mark : run.marks()) {
            switch (mark) {
                case STRONG -> delimiters.add("**");
                case EMPHASIS -> delimiters.add(emphasis);
                case STRIKETHROUGH -> delimiters.add("~~");
                case CODE -> {} // a code span is written around its text only
                default -> {
                    if (mark == Mark.TITLE_OF_WORK && !run.marks().contains(Mark.EMPHASIS)) {
                        delimiters.add(delimiters.contains("**") ? 1 : 0, emphasis);
                    }
                    out.omit(path + ".marks", mark);
                }
            }
        }
        return delimiters;
    }

    private void switchTo(Style next) {
        Style common = open.common(next);
        boolean sameLink = Objects.equals(open.link(), next.link());
        for (int i = open.delimiters().size(); i > common.delimiters().size(); i--) {
            pieces.add(Piece.closing(open.delimiters().get(i - 1)));
        }
        if (!sameLink && open.link() != null) {
            pieces.add(Piece.other("]("
                    + Escapes.destination(
                            Objects.requireNonNull(out.address(open.link().url(), null))) + ")"));
        }
        if (!sameLink && next.link() != null) {
            pieces.add(Piece.other("["));
        }
        for (int i = common.delimiters().size(); i < next.delimiters().size(); i++) {
            pieces.add(Piece.opening(next.delimiters().get(i)));
        }
        open = next;
    }

    /** A piece of markup or text. */
    record Piece(Kind kind, String text) {
        static final Piece LINE_BREAK = new Piece(Kind.LINE_BREAK, "\\\n");

        enum Kind {
            TEXT,
            OPENING,
            CLOSING,
            LINE_BREAK,
            OTHER
        }

        static Piece text(String text) {
            return new Piece(Kind.TEXT, text);
        }

        static Piece opening(String delimiter) {
            return new Piece(Kind.OPENING, delimiter);
        }

        static Piece closing(String delimiter) {
            return new Piece(Kind.CLOSING, delimiter);
        }

        static Piece other(String markup) {
            return new Piece(Kind.OTHER, markup);
        }
    }
}
