package org.standfirst.text.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
import org.standfirst.facts.TextParagraphs;
import org.standfirst.labels.Label;
import org.standfirst.labels.phrases.ModelLabels;
import org.standfirst.text.lines.UpdateLines;
import org.standfirst.visitor.BlockVisitor;

/** Writes the blocks of a body as Markdown. Pull quotes are omitted, since they repeat the body. */
final class BlockMarkdown implements BlockVisitor<MarkdownWriter> {
    private static final String AS_TEXT = "has no markup in Markdown; its text is written";
    private static final int MAX_NUMBER = 999_999_999;

    private final MarkdownWriter out;
    private final String path;

    private BlockMarkdown(MarkdownWriter out, String path) {
        this.out = out;
        this.path = path;
    }

    /** Writes the blocks of the list at {@code path}. */
    static void write(List<? extends Block> blocks, String path, MarkdownWriter out) {
        for (int i = 0; i < blocks.size(); i++) {
            write(blocks.get(i), path + "[" + i + "]", out);
        }
    }

    /** Writes a block. */
    static MarkdownWriter write(Block block, String path, MarkdownWriter out) {
        if (!out.footnotes().has(block.id())) {
            out.omit(at(path, "id"), block.id());
        }
        return block.accept(new BlockMarkdown(out, path));
    }

    private static String at(String path, String component) {
        return path.isEmpty() ? component : path + "." + component;
    }

    private String at(String component) {
        return at(path, component);
    }

    @Override
    public MarkdownWriter paragraph(Paragraph block) {
        if (out.footnotes().has(block.id())) {
            out.within("[^" + block.id() + "]: ", "    ", () -> out.paragraph(block.text(), at("text")));
        } else {
            out.paragraph(block.text(), at("text"));
        }
        return out;
    }

    @Override
    public MarkdownWriter heading(Heading block) {
        out.heading(Math.max(1, Math.min(6, block.level())), block.text(), at("text"));
        return out;
    }

    @Override
    public MarkdownWriter quote(Quote block) {
        if (DrawnBlocks.isEmpty(block)) {
            out.omit(at("url"), block.url() == null ? null : block.url().text(), "is a quotation without text");
            return out;
        }
        out.within("> ", "> ", () -> {
            for (int i = 0; i < block.paragraphs().size(); i++) {
                out.paragraph(block.paragraphs().get(i), at("paragraphs[" + i + "]"));
            }
            String source = block.source() == null ? "" : InlineMarkdown.line(block.source(), out, at("source"));
            String address = block.url() == null ? null : out.address(block.url(), at("url"));
            if (!source.isEmpty() || address != null) {
                out.block(address == null ? "— " + source : ("— " + source).strip() + " " + link(address));
            }
        });
        return out;
    }

    /** Returns a link with its address as text. */
    private static String link(String address) {
        if (Escapes.isAutolink(address)) {
            return "<" + address + ">";
        }
        StringBuilder text = new StringBuilder("[");
        Escapes.append(text, address, false, false, false);
        return text + "](" + Escapes.destination(address) + ")";
    }

    @Override
    public MarkdownWriter pullQuote(PullQuote block) {
        out.omit(path, block.text().plainText(), "is a pull quote, which repeats the text");
        return out;
    }

    @Override
    public MarkdownWriter itemList(ItemList block) {
        if (DrawnBlocks.isEmpty(block)) {
            return out;
        }
        out.omit(
                at("start"),
                isOutOfRange(block) ? block.number(0) : null,
                "is not a start number that Markdown allows");
        out.omit(at("reversed"), block.ordered() && block.reversed() ? true : null);
        out.list(() -> {
            for (int i = 0; i < block.items().size(); i++) {
                String mark = block.ordered() ? out.number(printed(block, i)) : out.bullet();
                ItemList.Item item = block.items().get(i);
                String itemPath = at("items[" + i + "]");
                out.item(mark, () -> item(item, itemPath));
            }
        });
        return out;
    }

    private static boolean isOutOfRange(ItemList list) {
        long first = list.number(0);
        return list.ordered() && (first < 0 || first > MAX_NUMBER - list.items().size());
    }

    /** Returns the number that is printed before an item. */
    private static long printed(ItemList list, int item) {
        return isOutOfRange(list) || list.reversed() ? item + 1 : list.number(item);
    }

    private void item(ItemList.Item item, String itemPath) {
        out.omit(itemPath + ".id", item.id());
        if (!item.text().blank()) {
            out.paragraph(item.text(), itemPath + ".text");
        } else if (item.nested() == null) {
            out.line("");
        }
        if (item.nested() != null) {
            if (!item.text().blank() && item.nested().ordered() && printed(item.nested(), 0) != 1) {
                out.line(""); // an ordered list can follow a paragraph without a blank line only if it starts with 1
            }
            write(item.nested(), itemPath + ".nested", out);
        }
    }

    @Override
    public MarkdownWriter figure(Figure block) {
        out.omit(at("placement"), block.placement() == Figure.Placement.COLUMN ? null : block.placement());
        return block.media().accept(new MediaMarkdown(out, at("media")));
    }

    @Override
    public MarkdownWriter embed(Embed block) {
        RichText fallback = block.fallback();
        if (fallback != null) {
            out.within(
                    "> ",
                    "> ",
                    () -> TextParagraphs.of(fallback).forEach(paragraph -> out.paragraph(paragraph, at("fallback"))));
        }
        String address = out.address(block.url(), at("url"));
        String provider = block.provider();
        out.omit(path, block.url().text(), "is written as a link");
        if (block.title() == null && address != null) {
            out.omit(at("provider"), provider);
            out.block(link(address));
        } else {
            String label = provider == null
                    ? out.labels().text(Label.EMBED)
                    : out.labels().phrase(Label.EMBED_ON).with(provider);
            out.paragraph(RichText.link(block.url(), block.title() == null ? label : block.title()), at("title"));
        }
        out.omit(at("shape"), block.shape());
        out.paragraph(block.caption(), at("caption"));
        return out;
    }

    @Override
    public MarkdownWriter table(Table block) {
        if (DrawnBlocks.isEmpty(block)) {
            return out;
        }
        out.paragraph(block.caption(), at("caption"));
        TableMarkdown.write(block, path, out);
        return out;
    }

    @Override
    public MarkdownWriter code(Code block) {
        if (DrawnBlocks.isEmpty(block)) {
            return out;
        }
        String text = Escapes.clean(block.text());
        String fence = "`".repeat(Math.max(3, Fences.longest(text, '`') + 1));
        String language = block.programmingLanguage() == null ? "" : block.programmingLanguage();
        boolean named = language.matches("[\\p{L}\\p{N}+#.-]*");
        out.omit(at("programmingLanguage"), named ? null : language, "is not one word");
        out.startBlock();
        out.line(fence + (named ? language : ""));
        List.of(text.split("\n", -1)).forEach(out::line);
        out.line(fence);
        return out;
    }

    @Override
    public MarkdownWriter divider(Divider block) {
        out.block("***");
        return out;
    }

    @Override
    public MarkdownWriter relatedLinks(RelatedLinks block) {
        if (block.links().isEmpty()) {
            return out;
        }
        String label = ModelLabels.readAlso(block, out.labels());
        String colon = out.labels().phrase(Label.COLON).with(label);
        out.omit(path, label, "is written as text and links");
        if (block.links().size() == 1) {
            RichText link = RichText.link(
                    block.links().get(0).url(), Named.title(block.links().get(0)));
            details(block.links().get(0), at("links[0]"));
            out.paragraph(RichText.of(RichText.of(colon + " "), link), at("links[0].title"));
        } else {
            out.paragraph(colon, at("label"));
            links(block.links(), at("links"), out);
        }
        return out;
    }

    /** Writes links to other pages as a list. */
    static void links(List<RelatedLink> links, String path, MarkdownWriter out) {
        out.list(() -> {
            for (int i = 0; i < links.size(); i++) {
                RelatedLink link = links.get(i);
                String linkPath = path + "[" + i + "]";
                new BlockMarkdown(out, linkPath).details(link, linkPath);
                out.item(
                        out.bullet(),
                        () -> out.paragraph(RichText.link(link.url(), Named.title(link)), linkPath + ".title"));
            }
        });
    }

    private void details(RelatedLink link, String linkPath) {
        String reason = "is not written in a list of links";
        out.omit(linkPath + ".description", link.description(), reason);
        out.omit(linkPath + ".photo", link.photo(), reason);
        out.omit(linkPath + ".published", link.published(), reason);
        boolean related = link.relation() == RelatedLink.Relation.RELATED;
        out.omit(linkPath + ".relation", related ? null : link.relation(), reason);
    }

    @Override
    public MarkdownWriter rating(Rating block) {
        String verdict = block.verdict() == null ? "" : " " + block.verdict();
        return asText(block, ModelLabels.rating(block, out.labels()) + verdict);
    }

    @Override
    public MarkdownWriter place(Place block) {
        String name = block.name() == null ? "" : block.name() + "\n";
        String address = block.address() == null ? "" : block.address() + "\n";
        String point = block.point() == null ? "" : ModelLabels.degrees(block.point(), out.labels());
        asText(block, name + address + point);
        out.paragraph(block.caption(), at("caption"));
        return out;
    }

    @Override
    public MarkdownWriter custom(Custom block) {
        out.omit(at("type"), block.type(), block.fallback() == null ? "has no fallback" : AS_TEXT);
        out.paragraph(block.fallback(), at("fallback"));
        return out;
    }

    @Override
    public MarkdownWriter box(Box block) {
        if (DrawnBlocks.isEmpty(block)) {
            return out;
        }
        out.omit(at("kind"), block.kind(), AS_TEXT);
        strong(ModelLabels.title(block, out.labels()), at("title"));
        write(block.content(), at("content"), out);
        return out;
    }

    @Override
    public MarkdownWriter liveUpdate(LiveUpdate block) {
        if (block.title() != null) {
            out.heading(2, RichText.of(block.title()), at("title"));
        }
        out.omit(at("at"), block.at(), AS_TEXT);
        out.omit(at("updated"), block.updated(), AS_TEXT);
        block.authors().forEach(author -> out.omit(at("authors"), author.name(), AS_TEXT));
        out.omit(at("keyEvent"), block.keyEvent() ? true : null, AS_TEXT);
        out.omit(at("pinned"), block.pinned() ? true : null, AS_TEXT);
        out.paragraph(UpdateLines.times(block, out.times(), out.labels()), at("at"));
        out.paragraph(UpdateLines.byline(block, out.labels()), at("authors"));
        write(block.content(), at("content"), out);
        return out;
    }

    private MarkdownWriter asText(Block block, String text) {
        out.omit(path, block, AS_TEXT);
        out.paragraph(text, path);
        return out;
    }

    private void strong(@Nullable String text, String textPath) {
        if (text != null) {
            out.paragraph(RichText.strong(text), textPath);
        }
    }
}
