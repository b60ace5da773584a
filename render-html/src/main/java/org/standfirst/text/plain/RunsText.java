package org.standfirst.text.plain;

import java.util.List;
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
        for (int i = 0; i < runs.size(); i++) {
            Signs.appendOpening(runs, i, out.labels().quotationMark(false), plain);
            runs.get(i).appendPlainText(plain);
            Signs.appendClosing(runs, i + 1, out.labels().quotationMark(true), plain);
            appendNote(runs.get(i), i + 1 < runs.size() ? runs.get(i + 1).link() : null, plain, out);
        }
        return plain.toString();
    }

    /** Returns the plain text, or an empty text for {@code null}. */
    static String ofNullable(@Nullable RichText text, TextWriter out) {
        return text == null ? "" : of(text, out);
    }

    /** Appends the note of a link that ends with {@code run}. */
    private static void appendNote(RichText.Run run, @Nullable Link next, StringBuilder plain, TextWriter out) {
        Link link = run.link();
        if (link != null && !link.equals(next) && !hasAddressAsText(link, plain) && !isNoteMark(run, out)) {
            plain.append(out.note(link.url()));
        }
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

    /** Returns whether the text of a link is its address or phone number, so that a note is not needed. */
    private static boolean hasAddressAsText(Link link, StringBuilder plain) {
        String address = SCHEME_OF_CONTACT.matcher(link.url().text()).replaceFirst("");
        return plain.indexOf(address, Math.max(0, plain.length() - address.length())) >= 0;
    }
}
