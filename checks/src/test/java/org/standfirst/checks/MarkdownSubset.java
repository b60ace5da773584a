package org.standfirst.checks;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.standfirst.MediaCredit;
import org.standfirst.Photo;
import org.standfirst.Rendition;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.body.Code;
import org.standfirst.body.Divider;
import org.standfirst.body.Figure;
import org.standfirst.body.Heading;
import org.standfirst.body.ItemList;
import org.standfirst.body.Link;
import org.standfirst.body.Mark;
import org.standfirst.body.Paragraph;
import org.standfirst.body.Quote;
import org.standfirst.body.RichText;
import org.standfirst.body.Table;

/**
 * Removes the values of a block that a round trip through Markdown loses. The renderer reports them as omissions: ids,
 * languages, marks other than strong, emphasis, strikethrough and code, kinds of links, line breaks in headings, cells
 * and code, spans and row headers of tables, and everything of a photo except one file, its texts and its link. A title
 * that repeats the description and the full stop after a credit are lost, too. Headings of more than 300 characters,
 * live updates, boxes, pull quotes, embeds, related links, recordings, galleries, places, ratings and custom blocks are
 * rendered as blocks of other kinds.
 */
final class MarkdownSubset {
    private static final Set<Mark> MARKS = EnumSet.of(Mark.STRONG, Mark.EMPHASIS, Mark.STRIKETHROUGH, Mark.CODE);

    /** The full stop of a sentence; initials keep theirs. */
    private static final Pattern FULL_STOP = Pattern.compile("(?<=\\p{Ll}{2})\\.$");

    private static final int MAX_HEADING = 300;

    private MarkdownSubset() {}

    /** Returns the subset of {@code block} that a round trip keeps; {@code null} if it is rendered as another kind. */
    static @Nullable Block of(Block block) {
        if (block instanceof Paragraph paragraph) {
            return new Paragraph(text(paragraph.text()), null);
        }
        if (block instanceof Heading heading) {
            boolean tooLong = heading.text().plainText().length() > MAX_HEADING;
            return tooLong ? null : new Heading(heading.level(), line(heading.text()), null);
        }
        if (block instanceof Quote quote) {
            List<RichText> paragraphs =
                    quote.paragraphs().stream().map(MarkdownSubset::text).toList();
            return new Quote(paragraphs, quote.source() == null ? null : line(quote.source()), url(quote.url()), null);
        }
        if (block instanceof ItemList list) {
            return list(list);
        }
        if (block instanceof Code code) {
            return code.withId(null);
        }
        if (block instanceof Divider divider) {
            return divider.withId(null);
        }
        if (block instanceof Table table) {
            return table(table);
        }
        return block instanceof Figure figure && figure.media() instanceof Photo photo ? Figure.of(photo(photo)) : null;
    }

    private static ItemList list(ItemList list) {
        return new ItemList(
                list.ordered(),
                list.items().stream()
                        .map(item -> new ItemList.Item(
                                text(item.text()), item.nested() == null ? null : list(item.nested()), null))
                        .toList(),
                null,
                list.ordered() && list.number(0) != 1 ? list.start() : null,
                false);
    }

    private static Table table(Table table) {
        int columns = table.rows().get(0).cells().size();
        List<Table.Row> rows = table.rows().stream()
                .map(row -> new Table.Row(row.cells().stream()
                        .limit(columns)
                        .map(cell -> new Table.Cell(
                                line(cell.text()), row == table.rows().get(0), null, null))
                        .toList()))
                .toList();
        return new Table(rows, null, null);
    }

    private static Photo photo(Photo photo) {
        MediaCredit credit = photo.credit();
        return Photo.builder(Rendition.of(
                        Url.of(photo.renditions().get(0).url().text().replace("'", "%27"))))
                .alt(photo.alt() == null || photo.alt().isEmpty() ? null : photo.alt())
                .title(photo.title() == null || photo.title().equals(photo.alt()) ? null : photo.title())
                .caption(photo.caption() == null ? null : text(photo.caption()))
                .credit(
                        credit == null
                                ? null
                                : MediaCredit.ofLine(
                                        FULL_STOP.matcher(credit.text()).replaceFirst("")))
                .build();
    }

    private static RichText text(RichText text) {
        return new RichText(
                text.runs().stream().map(run -> run(run, run.text())).toList());
    }

    private static RichText line(RichText text) {
        return new RichText(text.runs().stream()
                .map(run -> run(run, run.text().replace('\n', ' ')))
                .toList());
    }

    private static RichText.Run run(RichText.Run run, String text) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        marks.addAll(run.marks());
        marks.retainAll(MARKS);
        String printed = marks.contains(Mark.CODE) ? text.replace('\n', ' ') : text;
        Link link = run.link();
        boolean kept = link != null && !link.url().text().startsWith("#");
        return new RichText.Run(
                printed, marks, kept ? Link.of(Url.of(link.url().text().replace("'", "%27"))) : null, null);
    }

    private static @Nullable Url url(@Nullable Url url) {
        return url == null ? null : Url.of(url.text().replace("'", "%27"));
    }
}
