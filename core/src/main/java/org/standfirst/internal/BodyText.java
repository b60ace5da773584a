package org.standfirst.internal;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.Block;
import org.standfirst.body.Box;
import org.standfirst.body.Code;
import org.standfirst.body.Container;
import org.standfirst.body.Custom;
import org.standfirst.body.Divider;
import org.standfirst.body.Embed;
import org.standfirst.body.Figure;
import org.standfirst.body.Heading;
import org.standfirst.body.ItemList;
import org.standfirst.body.LiveUpdate;
import org.standfirst.body.Paragraph;
import org.standfirst.body.Place;
import org.standfirst.body.PullQuote;
import org.standfirst.body.Quote;
import org.standfirst.body.Rating;
import org.standfirst.body.RelatedLinks;
import org.standfirst.body.RichText;
import org.standfirst.body.Table;

/** The plain text of blocks: what readers read from top to bottom, and nothing that only stands beside it. */
public final class BodyText implements Block.Visitor<String> {
    private static final String NONE = "";

    private BodyText() {}

    /** Returns the text of {@code blocks}, those that have any separated by a blank line. */
    public static String of(List<? extends Block> blocks) {
        BodyText text = new BodyText();
        return paragraphs(blocks.stream().map(block -> block.accept(text)));
    }

    @Override
    public String paragraph(Paragraph block) {
        return block.text().plainText();
    }

    @Override
    public String heading(Heading block) {
        return block.text().plainText();
    }

    @Override
    public String quote(Quote block) {
        return paragraphs(Stream.concat(block.paragraphs().stream(), Stream.ofNullable(block.source()))
                .map(RichText::plainText));
    }

    @Override
    public String itemList(ItemList block) {
        return items(block).collect(Collectors.joining("\n"));
    }

    private static Stream<String> items(ItemList list) {
        return list.items().stream()
                .flatMap(item -> Stream.concat(
                        Stream.of(item.text().plainText()),
                        Stream.ofNullable(item.nested()).flatMap(BodyText::items)));
    }

    @Override
    public String table(Table block) {
        return block.rows().stream().map(BodyText::row).collect(Collectors.joining("\n"));
    }

    private static String row(Table.Row row) {
        return row.cells().stream().map(cell -> cell.text().plainText()).collect(Collectors.joining("\t"));
    }

    @Override
    public String code(Code block) {
        return block.text();
    }

    @Override
    public String rating(Rating block) {
        return Objects.requireNonNullElse(block.verdict(), NONE);
    }

    @Override
    public String custom(Custom block) {
        return Objects.requireNonNullElse(block.fallback(), NONE);
    }

    @Override
    public String box(Box block) {
        return titled(block.title(), block);
    }

    @Override
    public String liveUpdate(LiveUpdate block) {
        return titled(block.title(), block);
    }

    @Override
    public String pullQuote(PullQuote block) {
        return NONE; // it repeats the body
    }

    @Override
    public String figure(Figure block) {
        return NONE;
    }

    @Override
    public String embed(Embed block) {
        return NONE;
    }

    @Override
    public String divider(Divider block) {
        return NONE;
    }

    @Override
    public String relatedLinks(RelatedLinks block) {
        return NONE;
    }

    @Override
    public String place(Place block) {
        return NONE;
    }

    private static String titled(@Nullable String title, Container block) {
        return paragraphs(Stream.concat(Stream.ofNullable(title), Stream.of(of(block.content()))));
    }

    private static String paragraphs(Stream<String> texts) {
        return texts.filter(text -> !text.isBlank()).collect(Collectors.joining("\n\n"));
    }
}
