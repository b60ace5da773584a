package org.standfirst.internal;

import java.util.List;
import java.util.StringJoiner;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.Block;
import org.standfirst.body.Box;
import org.standfirst.body.Code;
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
public final class BodyText implements Block.Visitor<BodyText> {
    private final Consumer<String> listener;
    private boolean begun;

    private BodyText(Consumer<String> listener) {
        this.listener = listener;
    }

    /** Returns the text of {@code blocks}, those that have any separated by a blank line. */
    public static String of(List<? extends Block> blocks) {
        StringBuilder text = new StringBuilder();
        tell(blocks, text::append);
        return text.toString();
    }

    /** Tells {@code listener} the text of {@code blocks} piece by piece. */
    public static void tell(List<? extends Block> blocks, Consumer<String> listener) {
        new BodyText(listener).blocks(blocks);
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
        return this; // it repeats the body
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
            text.runs().forEach(run -> listener.accept(run.text()));
        }
        return this;
    }

    private BodyText text(@Nullable String text) {
        if (text != null && !Blank.is(text)) {
            separate();
            listener.accept(text);
        }
        return this;
    }

    private void separate() {
        if (begun) {
            listener.accept("\n\n");
        }
        begun = true;
    }
}
