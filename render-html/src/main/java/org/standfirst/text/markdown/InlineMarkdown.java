package org.standfirst.text.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    private List<String> open = List.of(); // the delimiters within the link
    private @Nullable Link link; // the link that is open

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
        for (int i = 0; i < runs.size(); i++) {
            run(runs, i, path + ".runs[" + indexes[i] + "]");
        }
        quotationMarks(runs, runs.size(), List.of(), null);
        switchTo(List.of(), null);
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

    private void run(List<RichText.Run> runs, int index, String path) {
        RichText.Run run = runs.get(index);
        out.omit(path + ".language", run.language(), "has no markup in Markdown");
        String label = out.footnote(run, path);
        List<String> delimiters = label == null ? delimiters(run, path) : List.of();
        Link destination = label == null ? destination(run, path) : null;
        quotationMarks(runs, index, delimiters, destination);
        switchTo(delimiters, destination);
        if (label != null) {
            pieces.add(Piece.other("[^" + label + "]"));
        } else if (run.marks().contains(Mark.CODE)) {
            code(run.text());
        } else {
            lines(Runs.printed(run, textBefore()));
        }
    }

    /**
     * Writes the quotation mark of a quotation that ends or starts before the run at {@code index}, within the emphasis
     * and the link that this run has in common with the run before it.
     */
    private void quotationMarks(List<RichText.Run> runs, int index, List<String> delimiters, @Nullable Link next) {
        boolean ends = Signs.ends(runs, index, Mark.QUOTATION);
        if (ends || Signs.starts(runs, index, Mark.QUOTATION)) {
            boolean sameLink = Objects.equals(link, next);
            switchTo(sameLink ? open.subList(0, common(open, delimiters)) : List.of(), sameLink ? link : null);
            lines(out.labels().quotationMark(ends));
        }
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

    private void lines(String text) {
        String[] lines = Escapes.clean(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                lineBreak();
            }
            if (!lines[i].isEmpty()) {
                pieces.add(Piece.text(lines[i]));
            }
        }
    }

    private void code(String text) {
        String[] lines = Escapes.clean(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                lineBreak();
            }
            if (!lines[i].isEmpty()) {
                pieces.add(Piece.other(span(lines[i])));
            }
        }
    }

    private static String span(String code) {
        String fence = "`".repeat(Fences.longest(code, '`') + 1);
        boolean spaces = code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
        String pad = spaces || code.startsWith("`") || code.endsWith("`") ? " " : "";
        return fence + pad + code + pad + fence;
    }

    private void lineBreak() {
        pieces.add(breaks ? Piece.LINE_BREAK : Piece.text(" "));
    }

    private @Nullable Link destination(RichText.Run run, String path) {
        Link link = run.link();
        if (link == null) {
            return null;
        }
        if (out.address(link.url(), path + ".link.url") == null) {
            return null;
        }
        out.omit(
                path + ".link.kind",
                link.kind() == Link.Kind.EDITORIAL ? null : link.kind(),
                "has no markup in Markdown");
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
                    out.omit(path + ".marks", mark, "has no markup in Markdown");
                }
            }
        }
        return delimiters;
    }

    private void switchTo(List<String> delimiters, @Nullable Link next) {
        boolean sameLink = Objects.equals(link, next);
        int common = sameLink ? common(open, delimiters) : 0;
        for (int i = open.size(); i > common; i--) {
            pieces.add(Piece.closing(open.get(i - 1)));
        }
        Link before = link;
        if (!sameLink && before != null) {
            pieces.add(Piece.other(
                    "](" + Escapes.destination(Objects.requireNonNull(out.address(before.url(), null))) + ")"));
        }
        if (!sameLink && next != null) {
            pieces.add(Piece.other("["));
        }
        link = next;
        for (String delimiter : delimiters.subList(common, delimiters.size())) {
            pieces.add(Piece.opening(delimiter));
        }
        open = delimiters;
    }

    /** Returns the number of delimiters that are equal from the start. */
    private static int common(List<String> delimiters, List<String> others) {
        int common = 0;
        while (common < Math.min(delimiters.size(), others.size())
                && delimiters.get(common).equals(others.get(common))) {
            common++;
        }
        return common;
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
