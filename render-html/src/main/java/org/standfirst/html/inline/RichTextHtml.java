package org.standfirst.html.inline;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.Link;
import org.standfirst.body.Mark;
import org.standfirst.body.RichText;
import org.standfirst.facts.VisibleLinks;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.LinkPolicy.Decision;
import org.standfirst.html.Role;
import org.standfirst.html.rendering.Rendering;

/**
 * Writes rich text: flat runs become nested elements, the link outermost, then the language, then the marks in their
 * order. Elements that two adjacent runs share stay open between them. A quotation of several runs is one element,
 * around the elements that only a part of it has, since browsers write quotation marks for each element; but not if
 * that would split a link, which would become two links.
 */
public final class RichTextHtml {
    private static final Mark[] MARKS = Mark.values();
    private static final int QUOTATION = 1 << Mark.QUOTATION.ordinal();

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
        List<RichText.Run> runs = VisibleLinks.of(text); // a link without text would have no name
        for (int start = 0, end; start < runs.size(); start = end) {
            end = endOfQuotation(runs, start);
            if (end > start + 1 && !splitsLink(runs, start, end)) {
                writer.quotation(runs.subList(start, end));
            } else {
                for (int i = start; i < end; i++) {
                    writer.run(runs.get(i), false, false, 0);
                }
            }
        }
        writer.change(null, null, 0);
    }

    /** Returns the end of the quotation that starts at {@code start}; the next run if there is none. */
    private static int endOfQuotation(List<RichText.Run> runs, int start) {
        int end = start + 1;
        if ((bits(runs.get(start).marks()) & QUOTATION) != 0) {
            while (end < runs.size() && (bits(runs.get(end).marks()) & QUOTATION) != 0) {
                end++;
            }
        }
        return end;
    }

    /** Returns whether an element around a quotation would split a link that continues on one side of the quotation. */
    private static boolean splitsLink(List<RichText.Run> runs, int start, int end) {
        return (continuesLink(runs, start) || continuesLink(runs, end)) && !isSameLink(runs.subList(start, end));
    }

    /** Returns whether the run at {@code index} has the same link as the run before it. */
    private static boolean continuesLink(List<RichText.Run> runs, int index) {
        Link link = index > 0 && index < runs.size() ? runs.get(index).link() : null;
        return link != null && link.equals(runs.get(index - 1).link());
    }

    private static boolean isSameLink(List<RichText.Run> runs) {
        return runs.stream()
                .allMatch(run -> Objects.equals(run.link(), runs.get(0).link()));
    }

    /** Writes a quotation of several runs within the elements that all of them share. */
    private void quotation(List<RichText.Run> runs) {
        RichText.Run first = runs.get(0);
        boolean sameLink = isSameLink(runs);
        boolean sameLanguage =
                sameLink && runs.stream().allMatch(run -> Objects.equals(run.language(), first.language()));
        int outer = bits(first.marks()) & QUOTATION - 1;
        for (RichText.Run run : runs) {
            int differing = Integer.lowestOneBit(bits(run.marks()) ^ bits(first.marks()));
            outer = sameLanguage ? outer & differing - 1 : 0;
        }
        change(sameLink ? decision(first.link()) : null, sameLanguage ? first.language() : null, outer);
        html.open(Role.QUOTATION);
        RichTextHtml inner = new RichTextHtml(rendering);
        for (RichText.Run run : runs) {
            inner.run(run, sameLink, sameLanguage, outer | QUOTATION);
        }
        inner.change(null, null, 0);
        html.close();
    }

    /** Writes a run, without the elements that are open around it. */
    private void run(RichText.Run run, boolean inLink, boolean inLanguage, int inMarks) {
        change(inLink ? null : decision(run.link()), inLanguage ? null : run.language(), bits(run.marks()) & ~inMarks);
        lines(run.text(), html);
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
