package org.standfirst.text.plain;

import org.jspecify.annotations.Nullable;
import org.standfirst.body.Link;
import org.standfirst.body.Mark;
import org.standfirst.body.RichText;
import org.standfirst.facts.VisibleLinks;

/**
 * Converts rich text to plain text like {@link RichText#plainText}, with notes for links, quotation marks, and tildes
 * around strikethrough text.
 */
final class RunsText {
    private RunsText() {}

    static String of(RichText text, TextWriter out) {
        StringBuilder plain = new StringBuilder();
        RichText.Run before = null;
        for (RichText.Run run : VisibleLinks.of(text)) {
            appendBetween(before, run, plain, out);
            run.appendPlainText(plain);
            before = run;
        }
        appendBetween(before, null, plain, out);
        return plain.toString();
    }

    /** Returns the plain text, or an empty text for {@code null}. */
    static String ofNullable(@Nullable RichText text, TextWriter out) {
        return text == null ? "" : of(text, out);
    }

    private static void appendBetween(
            RichText.@Nullable Run before, RichText.@Nullable Run after, StringBuilder plain, TextWriter out) {
        mark(before, after, Mark.QUOTATION, out.labels().quotationMark(true), plain);
        mark(before, after, Mark.STRIKETHROUGH, "~", plain);
        Link link = link(before);
        if (link != null && !link.equals(link(after)) && !hasAddressAsText(link, plain) && !isNoteMark(before, out)) {
            plain.append(out.note(link.url()));
        }
        mark(after, before, Mark.STRIKETHROUGH, "~", plain);
        mark(after, before, Mark.QUOTATION, out.labels().quotationMark(false), plain);
    }

    private static void mark(
            RichText.@Nullable Run with, RichText.@Nullable Run without, Mark mark, String sign, StringBuilder plain) {
        if (has(with, mark) && !has(without, mark)) {
            plain.append(sign);
        }
    }

    private static boolean has(RichText.@Nullable Run run, Mark mark) {
        return run != null && run.marks().contains(mark);
    }

    private static @Nullable Link link(RichText.@Nullable Run run) {
        return run == null ? null : run.link();
    }

    /**
     * Returns whether a run is the number of a note in the same content, after which a second number would be
     * confusing.
     */
    private static boolean isNoteMark(RichText.@Nullable Run run, TextWriter out) {
        return run != null
                && run.link() != null
                && has(run, Mark.SUPERSCRIPT)
                && out.isWithinContent(run.link().url());
    }

    /** Returns whether the text of a link is its address, so that a note is not needed. */
    private static boolean hasAddressAsText(Link link, StringBuilder plain) {
        String address = link.url().text();
        return plain.indexOf(address, Math.max(0, plain.length() - address.length())) >= 0;
    }
}
