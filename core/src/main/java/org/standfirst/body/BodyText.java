package org.standfirst.body;

import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.standfirst.internal.Blank;
import org.standfirst.visitor.BlockVisitor;

/** Writes the plain text of blocks, without pull quotes, captions, embeds, places and links to other pages. */
final class BodyText implements BlockVisitor<BodyText> {
    private final StringBuilder written = new StringBuilder();

    private BodyText() {}

    /** Returns the text of {@code blocks}, with a blank line between blocks that have text. */
    static String of(List<? extends Block> blocks) {
        return new BodyText().blocks(blocks).written.toString();
    }

    @Override
    public BodyText paragraph(Paragraph block) {
        return text(block.text());
    }

    @Override
    public BodyText heading(Heading block) {
        return text(block.text());
    }

    @Override
    public BodyText quote(Quote block) {
        block.paragraphs().forEach(this::text);
        return block.source() == null ? this : text(block.source());
    }

    @Override
    public BodyText itemList(ItemList block) {
        StringJoiner lines = new StringJoiner("\n");
        items(block, lines);
        return text(lines.toString());
    }

    private static void items(ItemList list, StringJoiner lines) {
        for (ItemList.Item item : list.items()) {
            lines.add(item.text().plainText());
            if (item.nested() != null) {
                items(item.nested(), lines);
            }
        }
    }

    @Override
    public BodyText table(Table block) {
        StringJoiner lines = new StringJoiner("\n");
        for (Table.Row row : block.rows()) {
            StringJoiner line = new StringJoiner("\t");
            row.cells().forEach(cell -> line.add(cell.text().plainText()));
            lines.add(line.toString());
        }
        return text(lines.toString());
    }

    @Override
    public BodyText code(Code block) {
        return text(block.text());
    }

    @Override
    public BodyText rating(Rating block) {
        return text(block.verdict());
    }

    @Override
    public BodyText custom(Custom block) {
        return text(block.fallback());
    }

    @Override
    public BodyText box(Box block) {
        return text(block.title()).blocks(block.content());
    }

    @Override
    public BodyText liveUpdate(LiveUpdate block) {
        return text(block.title()).blocks(block.content());
    }

    @Override
    public BodyText pullQuote(PullQuote block) {
        return this; // repeats a sentence of the body
    }

    @Override
    public BodyText figure(Figure block) {
        return this;
    }

    @Override
    public BodyText embed(Embed block) {
        return this;
    }

    @Override
    public BodyText divider(Divider block) {
        return this;
    }

    @Override
    public BodyText relatedLinks(RelatedLinks block) {
        return this;
    }

    @Override
    public BodyText place(Place block) {
        return this;
    }

    private BodyText blocks(List<? extends Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return this;
    }

    private BodyText text(RichText text) {
        if (!text.blank()) {
            separate();
            text.runs().forEach(run -> run.appendPlainText(written));
        }
        return this;
    }

    private BodyText text(@Nullable String text) {
        if (text != null && !Blank.is(text)) {
            separate();
            written.append(text);
        }
        return this;
    }

    private void separate() {
        if (!written.isEmpty()) {
            written.append("\n\n");
        }
    }
}
