package org.standfirst.text.markdown;

import java.util.List;
import java.util.stream.Stream;
import org.standfirst.body.Block;
import org.standfirst.body.Heading;
import org.standfirst.body.ItemList;
import org.standfirst.body.Paragraph;
import org.standfirst.body.Quote;
import org.standfirst.body.RichText;
import org.standfirst.body.Table;

/** Finds the rich texts of a block that can contain references to footnotes. */
final class Texts implements Block.Visitor<Stream<RichText>> {
    private Texts() {}

    /** Returns the runs of the texts of a block, without the blocks that it contains. */
    static Stream<RichText.Run> runs(Block block) {
        return block.accept(new Texts()).map(RichText::runs).flatMap(List::stream);
    }

    @Override
    public Stream<RichText> other(Block block) {
        return Stream.empty();
    }

    @Override
    public Stream<RichText> paragraph(Paragraph block) {
        return Stream.of(block.text());
    }

    @Override
    public Stream<RichText> heading(Heading block) {
        return Stream.of(block.text());
    }

    @Override
    public Stream<RichText> quote(Quote block) {
        return block.paragraphs().stream();
    }

    @Override
    public Stream<RichText> itemList(ItemList block) {
        return block.items().stream()
                .flatMap(item -> item.nested() == null
                        ? Stream.of(item.text())
                        : Stream.concat(Stream.of(item.text()), itemList(item.nested())));
    }

    @Override
    public Stream<RichText> table(Table block) {
        return block.rows().stream().flatMap(row -> row.cells().stream()).map(Table.Cell::text);
    }
}
