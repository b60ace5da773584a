package org.standfirst.text.plain;

import org.jspecify.annotations.Nullable;
import org.standfirst.body.Link;
import org.standfirst.body.Mark;
import org.standfirst.body.RichText;

/** Rich text as {@link RichText#plainText} has it, with quotation marks, and tildes around what is struck out. */
final class RunsText {
    private RunsText() {}

    static String of(RichText text, TextWriter out) {
        StringBuilder plain = new StringBuilder();
        RichText.Run before = null;
        for (RichText.Run run : text.runs()) {
            between(before, run, plain, out);
            run.appendPlainText(plain);
            before = run;
        }
        between(before, null, plain, out);
        return plain.toString();
    }

    /** Returns the text, or nothing if there is none. */
    static String ofNullable(@Nullable RichText text, TextWriter out) {
        return text == null ? "" : of(text, out);
    }

    private static void between(
            RichText.@Nullable Run before, RichText.@Nullable Run after, StringBuilder plain, TextWriter out) {
        mark(before, after, Mark.QUOTATION, out.labels().quotationMark(true), plain);
        mark(before, after, Mark.STRIKETHROUGH, "~", plain);
        Link link = link(before);
        if (link != null && !link.equals(link(after)) && !isItsText(link, plain) && !isNoteMark(before, out)) {
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

    /** Returns whether a run is the number of a note that stands in the same text, where a second number would mislead. */
    private static boolean isNoteMark(RichText.@Nullable Run run, TextWriter out) {
        return run != null
                && run.link() != null
                && has(run, Mark.SUPERSCRIPT)
                && out.leadsWithin(run.link().url());
    }

    /** Returns whether a link's text is its address, so that no note need repeat it. */
    private static boolean isItsText(Link link, StringBuilder plain) {
        String address = link.url().text();
        return plain.indexOf(address, Math.max(0, plain.length() - address.length())) >= 0;
    }
}
