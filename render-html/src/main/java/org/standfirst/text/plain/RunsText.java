package org.standfirst.text.plain;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.Link;
import org.standfirst.body.Mark;
import org.standfirst.body.RichText;
import org.standfirst.facts.Signs;
import org.standfirst.facts.VisibleLinks;

/**
 * Converts rich text to plain text like {@link RichText#plainText}, with notes for links, quotation marks, and tildes
 * around strikethrough text.
 */
final class RunsText {
    private static final Pattern SCHEME_OF_CONTACT = Pattern.compile("^(?:mailto|tel):", Pattern.CASE_INSENSITIVE);

    private RunsText() {}

    static String of(RichText text, TextWriter out) {
        StringBuilder plain = new StringBuilder();
        List<RichText.Run> runs = VisibleLinks.of(text);
        int linkStart = 0;
        for (int i = 0; i < runs.size(); i++) {
            if (i > 0 && !Objects.equals(runs.get(i).link(), runs.get(i - 1).link())) {
                linkStart = plain.length();
            }
            Signs.appendOpening(runs, i, out.labels().quotationMark(false), plain);
            runs.get(i).appendPlainText(plain);
            Signs.appendClosing(runs, i + 1, out.labels().quotationMark(true), plain);
            if (i == runs.size() - 1
                    || !Objects.equals(runs.get(i).link(), runs.get(i + 1).link())) {
                plain.append(note(runs.get(i), plain, linkStart, out));
            }
        }
        return plain.toString();
    }

    /** Returns the plain text, or an empty text for {@code null}. */
    static String ofNullable(@Nullable RichText text, TextWriter out) {
        return text == null ? "" : of(text, out);
    }

    /** Returns the note of the link from {@code start}, which ends with {@code run}; empty if it needs none. */
    private static String note(RichText.Run run, StringBuilder plain, int start, TextWriter out) {
        Link link = run.link();
        if (link == null || hasAddressAsText(link, plain.substring(start)) || isNoteMark(run, out)) {
            return "";
        }
        return out.note(link.url());
    }

    /**
     * Returns whether a run is the number of a note in the same content, after which a second number would be
     * confusing.
     */
    private static boolean isNoteMark(RichText.Run run, TextWriter out) {
        return run.link() != null
                && run.marks().contains(Mark.SUPERSCRIPT)
                && out.isWithinContent(run.link().url());
    }

    /** Returns whether the text of a link ends with its address, or is its mail address or phone number. */
    private static boolean hasAddressAsText(Link link, String text) {
        String address = link.url().text();
        return text.endsWith(address)
                || text.strip().equals(SCHEME_OF_CONTACT.matcher(address).replaceFirst(""));
    }
}
