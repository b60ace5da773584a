package org.standfirst.html.inline;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.Link;
import org.standfirst.body.Mark;
import org.standfirst.body.RichText;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.LinkPolicy.Decision;
import org.standfirst.html.Role;
import org.standfirst.html.rendering.Rendering;

/**
 * Writes rich text: flat runs become nested elements, the link outermost, then the language, then the marks in their
 * order. Elements that two adjacent runs share stay open between them.
 */
public final class RichTextHtml {
    private static final Mark[] MARKS = Mark.values();

    private final Rendering rendering;
    private final HtmlWriter html;
    private @Nullable Decision link;
    private @Nullable Locale language;
    private int marks;

    private RichTextHtml(Rendering rendering) {
        this.rendering = rendering;
        html = rendering.html();
    }

    /** Writes rich text. */
    public static void write(RichText text, Rendering rendering) {
        String plain = plain(text);
        if (plain != null) { // the common case
            lines(plain, rendering.html());
            return;
        }
        RichTextHtml writer = new RichTextHtml(rendering);
        for (RichText.Run run : text.runs()) {
            writer.change(writer.decision(run.link()), run.language(), bits(run.marks()));
            lines(run.text(), rendering.html());
        }
        writer.change(null, null, 0);
    }

    /** Returns the characters of a text without marks, links and languages; {@code null} for another text. */
    static @Nullable String plain(RichText text) {
        if (text.runs().size() != 1) {
            return null;
        }
        RichText.Run run = text.runs().get(0);
        return run.marks().isEmpty() && run.link() == null && run.language() == null ? run.text() : null;
    }

    /** Writes text whose line ends are line breaks. */
    public static void lines(String text, HtmlWriter html) {
        int start = 0;
        for (int end; (end = text.indexOf('\n', start)) >= 0; start = end + 1) {
            html.text(text.substring(start, end > start && text.charAt(end - 1) == '\r' ? end - 1 : end));
            html.voidElement(Role.LINE_BREAK);
        }
        html.text(start == 0 ? text : text.substring(start));
    }

    private void change(@Nullable Decision toLink, @Nullable Locale toLanguage, int toMarks) {
        // not Objects.equals, which calls the equals of a record, linked at its first call, at the end of each link
        boolean sameLink = link == toLink || link != null && toLink != null && link.equals(toLink);
        boolean sameLanguage = sameLink && Objects.equals(language, toLanguage);
        int kept = sameLanguage ? marks & (Integer.lowestOneBit(marks ^ toMarks) - 1) : 0;
        close(marks & ~kept);
        if (!sameLanguage) {
            closeIf(language != null);
        }
        if (!sameLink) {
            closeIf(link != null);
            openLink(toLink);
        }
        if (!sameLanguage) {
            openLanguage(toLanguage);
        }
        open(toMarks & ~kept);
        link = toLink;
        language = toLanguage;
        marks = toMarks;
    }

    private void openLink(@Nullable Decision to) {
        if (to != null) {
            LinkHtml.open(Role.LINK, to, rendering);
        }
    }

    private void openLanguage(@Nullable Locale to) {
        if (to != null) {
            html.open(Role.LANGUAGE).language(to);
        }
    }

    private void open(int bits) {
        for (int rest = bits; rest != 0; rest &= rest - 1) {
            html.open(role(MARKS[Integer.numberOfTrailingZeros(rest)]));
        }
    }

    private void close(int bits) {
        for (int i = Integer.bitCount(bits); i > 0; i--) {
            html.close();
        }
    }

    private void closeIf(boolean open) {
        if (open) {
            html.close();
        }
    }

    private static Role role(Mark mark) {
        return switch (mark) {
            case STRONG -> Role.STRONG;
            case EMPHASIS -> Role.EMPHASIS;
            case STRIKETHROUGH -> Role.STRIKETHROUGH;
            case HIGHLIGHT -> Role.HIGHLIGHT;
            case TITLE_OF_WORK -> Role.TITLE_OF_WORK;
            case QUOTATION -> Role.QUOTATION;
            case CODE -> Role.INLINE_CODE;
            case SUBSCRIPT -> Role.SUBSCRIPT;
            case SUPERSCRIPT -> Role.SUPERSCRIPT;
        };
    }

    private @Nullable Decision decision(@Nullable Link link) {
        Decision decision = link == null ? null : rendering.settings().links.decide(link);
        return decision != null && html.canLink(decision.url()) ? decision : null;
    }

    private static int bits(Set<Mark> marks) {
        if (marks.isEmpty()) { // the common case, without creating an iterator
            return 0;
        }
        int bits = 0;
        for (Mark mark : marks) {
            bits |= 1 << mark.ordinal();
        }
        return bits;
    }
}
