package org.standfirst.text.plain;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.standfirst.RelatedLink;
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
import org.standfirst.facts.DrawnBlocks;
import org.standfirst.facts.Named;
import org.standfirst.facts.TableGrid;
import org.standfirst.labels.Label;
import org.standfirst.labels.phrases.ModelLabels;
import org.standfirst.text.lines.UpdateLines;
import org.standfirst.visitor.BlockVisitor;

/** Writes the blocks of a body as plain text. Pull quotes are omitted, since they repeat the body. */
final class BlockText implements BlockVisitor<TextWriter> {
    private final TextWriter out;

    BlockText(TextWriter out) {
        this.out = out;
    }

    void write(List<? extends Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    @Override
    public TextWriter paragraph(Paragraph block) {
        out.paragraph(block.text());
        return out;
    }

    @Override
    public TextWriter heading(Heading block) {
        String text = RunsText.of(block.text(), out);
        if (block.level() > 2) {
            out.paragraph(text);
        } else {
            out.heading(text, '-');
        }
        return out;
    }

    @Override
    public TextWriter quote(Quote block) {
        if (DrawnBlocks.isEmpty(block)) {
            return out;
        }
        out.within("> ", "> ", () -> {
            block.paragraphs().forEach(out::paragraph);
            if (block.source() != null) {
                out.paragraph(out.labels().phrase(Label.QUOTE_SOURCE).with(RunsText.of(block.source(), out))
                        + out.note(block.url()));
            }
        });
        return out;
    }

    @Override
    public TextWriter pullQuote(PullQuote block) {
        return out;
    }

    @Override
    public TextWriter itemList(ItemList block) {
        if (DrawnBlocks.isEmpty(block)) {
            return out;
        }
        out.tight(() -> {
            for (int i = 0; i < block.items().size(); i++) {
                ItemList.Item item = block.items().get(i);
                String mark = block.ordered() ? block.number(i) + ". " : "- ";
                out.within(mark, " ".repeat(mark.length()), () -> item(item));
            }
        });
        return out;
    }

    private void item(ItemList.Item item) {
        out.paragraph(item.text());
        if (item.nested() != null) {
            itemList(item.nested());
        }
    }

    @Override
    public TextWriter figure(Figure block) {
        return block.media().accept(new MediaText(out));
    }

    @Override
    public TextWriter embed(Embed block) {
        String provider = block.provider();
        String text = provider == null
                ? out.labels().text(Label.EMBED)
                : out.labels().phrase(Label.EMBED_ON).with(provider);
        out.within("> ", "> ", () -> CommentsText.paragraphs(RunsText.ofNullable(block.fallback(), out), out));
        out.paragraph((block.title() == null ? text : block.title()) + out.note(block.url()));
        out.paragraph(block.caption());
        return out;
    }

    @Override
    public TextWriter table(Table block) {
        if (DrawnBlocks.isEmpty(block)) {
            return out;
        }
        out.paragraph(block.caption());
        out.tight(() -> TableGrid.of(block).texts().forEach(row -> out.paragraph(row(row))));
        return out;
    }

    private String row(List<RichText> cells) {
        return cells.stream()
                .map(cell -> RunsText.of(cell, out).replace('\n', ' '))
                .collect(Collectors.joining(" | "));
    }

    @Override
    public TextWriter code(Code block) {
        if (DrawnBlocks.isEmpty(block)) {
            return out;
        }
        out.within("    ", "    ", () -> out.verbatim(block.text()));
        return out;
    }

    @Override
    public TextWriter divider(Divider block) {
        out.paragraph("* * *");
        return out;
    }

    @Override
    public TextWriter relatedLinks(RelatedLinks block) {
        if (block.links().isEmpty()) {
            return out;
        }
        String label = ModelLabels.readAlso(block, out.labels());
        String colon = out.labels().phrase(Label.COLON).with(label);
        String titles = block.links().stream().map(this::title).collect(Collectors.joining("\n"));
        out.paragraph(colon + (block.links().size() > 1 ? "\n" : " ") + titles);
        return out;
    }

    private String title(RelatedLink link) {
        return RunsText.of(RichText.link(link.url(), Named.title(link)), out);
    }

    @Override
    public TextWriter rating(Rating block) {
        String verdict = block.verdict() == null ? "" : " " + block.verdict();
        out.paragraph(ModelLabels.rating(block, out.labels()) + verdict);
        return out;
    }

    @Override
    public TextWriter place(Place block) {
        String point = block.point() == null ? null : ModelLabels.degrees(block.point(), out.labels());
        String caption = block.caption() == null ? null : RunsText.of(block.caption(), out);
        out.paragraph(Stream.of(block.name(), block.address(), point, caption)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n")));
        return out;
    }

    @Override
    public TextWriter custom(Custom block) {
        out.paragraph(block.fallback());
        return out;
    }

    @Override
    public TextWriter box(Box block) {
        if (DrawnBlocks.isEmpty(block)) {
            return out;
        }
        out.within("| ", "| ", () -> {
            out.paragraph(ModelLabels.title(block, out.labels()));
            write(block.content());
        });
        return out;
    }

    @Override
    public TextWriter liveUpdate(LiveUpdate block) {
        if (block.title() != null) {
            out.heading(block.title(), '-');
        }
        out.paragraph(UpdateLines.times(block, out.times(), out.labels()));
        out.paragraph(UpdateLines.byline(block, out.labels()));
        write(block.content());
        return out;
    }
}
