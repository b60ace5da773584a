package org.standfirst.facts;

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
import org.standfirst.body.Mark;
import org.standfirst.body.Paragraph;
import org.standfirst.body.Place;
import org.standfirst.body.PullQuote;
import org.standfirst.body.Quote;
import org.standfirst.body.Rating;
import org.standfirst.body.RelatedLinks;
import org.standfirst.body.RichText;
import org.standfirst.body.Table;
import org.standfirst.internal.Blank;
import org.standfirst.visitor.BlockVisitor;

/** Writes the plain text of blocks, without pull quotes, captions, embeds, places and links to other pages. */
public final class BodyText implements BlockVisitor<BodyText> {
    private final Consumer<String> out;
    private boolean written;

    private BodyText(Consumer<String> out) {
        this.out = out;
    }

    /** Returns the text of {@code blocks}, with a blank line between blocks that have text. */
    public static String of(List<? extends Block> blocks) {
        StringBuilder text = new StringBuilder();
        write(blocks, text::append);
        return text.toString();
    }

    /** Passes the text of {@code blocks} to {@code out} in parts, which may divide a word or a surrogate pair. */
    public static void write(List<? extends Block> blocks, Consumer<String> out) {
        new BodyText(out).blocks(blocks);
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
            runs(text);
        }
        return this;
    }

    /** Writes the runs one by one, unless the plain text of a run depends on its marks and on the runs around it. */
    private void runs(RichText text) {
        if (hasPlainTextOfMarks(text)) {
            out.accept(text.plainText());
        } else {
            for (RichText.Run run : text.runs()) {
                out.accept(run.text());
            }
        }
    }

    private static boolean hasPlainTextOfMarks(RichText text) {
        for (RichText.Run run : text.runs()) {
            if (run.marks().contains(Mark.SUPERSCRIPT) || run.marks().contains(Mark.SUBSCRIPT) || Signs.has(run)) {
                return true;
            }
        }
        return false;
    }

    private BodyText text(@Nullable String text) {
        if (text != null && !Blank.is(text)) {
            separate();
            out.accept(text);
        }
        return this;
    }

    private void separate() {
        if (written) {
            out.accept("\n\n");
        }
        written = true;
    }
}
