package org.standfirst.html.blocks;

import java.util.List;
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
import org.standfirst.facts.DrawnBlocks;
import org.standfirst.html.Attribute;
import org.standfirst.html.ContentDecorator;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Role;
import org.standfirst.html.UrlAttribute;
import org.standfirst.html.inline.RichTextHtml;
import org.standfirst.html.media.EmbedHtml;
import org.standfirst.html.media.MediaHtml;
import org.standfirst.html.rendering.Anchor;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.labels.Label;
import org.standfirst.visitor.BlockVisitor;

/** Writes the blocks of one body, from top to bottom. */
public final class BlockHtml implements BlockVisitor<HtmlWriter> {
    private final Rendering rendering;
    private final HtmlWriter html;

    /** Creates a writer of blocks. */
    public BlockHtml(Rendering rendering) {
        this.rendering = rendering;
        html = rendering.html();
    }

    /** Writes blocks from top to bottom. */
    public void write(List<? extends Block> blocks) {
        blocks.forEach(this::write);
    }

    /** Writes a block by the hook for its kind, or else with the default markup. */
    public void write(Block block) {
        ContentDecorator<Block> hook = rendering.settings().hooks.of(block);
        if (hook == null) {
            block.accept(this);
        } else {
            String name = block.getClass().getSimpleName();
            rendering.runHook(name, () -> hook.write(block, html, (inner, writer) -> inner.accept(this)));
        }
    }

    @Override
    public HtmlWriter paragraph(Paragraph block) {
        return block.text().blank()
                ? target(block)
                : open(Role.PARAGRAPH, block).richText(block.text()).close();
    }

    /**
     * Writes an empty paragraph in place of an empty block that has an id, since it can be the target of links; nothing
     * for other empty blocks.
     */
    private HtmlWriter target(Block block) {
        return block.id() == null ? html : open(Role.PARAGRAPH, block).close();
    }

    @Override
    public HtmlWriter heading(Heading block) {
        if (block.text().blank()) {
            return target(block);
        }
        html.heading(Role.HEADING, rendering.state().outline().next(block.level()) - 1);
        if (block.id() != null) {
            rendering.anchors().id(block);
        } else if (rendering.settings().contents) {
            number(block);
        }
        return html.richText(block.text()).close();
    }

    /**
     * Writes the id to which the table of contents links. It is written only once, since a heading may be in the body
     * twice.
     */
    private void number(Heading block) {
        Integer number = rendering.state().numberedHeadings().remove(block);
        if (number != null) {
            rendering.anchors().id(Anchor.heading(null, number));
        }
    }

    @Override
    public HtmlWriter quote(Quote block) {
        if (DrawnBlocks.isEmpty(block)) {
            return target(block);
        }
        open(Role.QUOTE, block);
        if (block.url() != null) {
            html.url(UrlAttribute.CITE, block.url());
        }
        for (RichText paragraph : block.paragraphs()) {
            if (!paragraph.blank()) {
                html.open(Role.QUOTE_PARAGRAPH).richText(paragraph).close();
            }
        }
        return source(Role.QUOTE_SOURCE, block.source()).close();
    }

    @Override
    public HtmlWriter pullQuote(PullQuote block) {
        if (!rendering.onPage() || block.text().blank()) {
            return html;
        }
        open(Role.PULL_QUOTE, block);
        html.open(Role.PULL_QUOTE_TEXT);
        html.open(Role.PULL_QUOTE_PARAGRAPH).richText(block.text()).close();
        return source(Role.PULL_QUOTE_SOURCE, block.source()).close().close();
    }

    @Override
    public HtmlWriter itemList(ItemList block) {
        if (DrawnBlocks.isEmpty(block)) {
            return target(block);
        }
        open(block.ordered() ? Role.ORDERED_LIST : Role.LIST, block);
        if (block.ordered()) {
            numbering(block);
        }
        for (ItemList.Item item : block.items()) {
            html.open(Role.LIST_ITEM);
            if (item.id() != null) {
                rendering.anchors().first(Anchor.block(item.id()));
            }
            html.richText(item.text());
            if (item.nested() != null) {
                itemList(item.nested());
            }
            html.close();
        }
        return html.close();
    }

    private void numbering(ItemList list) {
        if (list.start() != null) {
            html.attribute(Attribute.START, list.start());
        }
        if (list.reversed()) {
            html.flag(Attribute.REVERSED);
        }
    }

    @Override
    public HtmlWriter figure(Figure block) {
        return block.media().accept(new MediaHtml(rendering, block));
    }

    @Override
    public HtmlWriter embed(Embed block) {
        open(Role.EMBED, block);
        EmbedHtml.write(block, rendering);
        return optional(Role.CAPTION, block.caption()).close();
    }

    @Override
    public HtmlWriter table(Table block) {
        if (DrawnBlocks.isEmpty(block)) {
            return target(block);
        }
        TableHtml.write(block, rendering);
        return html;
    }

    @Override
    public HtmlWriter code(Code block) {
        if (DrawnBlocks.isEmpty(block)) {
            return target(block);
        }
        return open(Role.CODE, block).element(Role.CODE_TEXT, block.text()).close();
    }

    @Override
    public HtmlWriter divider(Divider block) {
        html.voidElement(Role.DIVIDER);
        return rendering.anchors().id(block);
    }

    @Override
    public HtmlWriter relatedLinks(RelatedLinks block) {
        if (!rendering.onPage() || block.links().isEmpty()) {
            return html;
        }
        open(Role.READ_ALSO, block);
        ReadAlsoHtml.write(block, rendering);
        return html.close();
    }

    @Override
    public HtmlWriter rating(Rating block) {
        open(Role.RATING, block);
        RatingHtml.data(block, rendering);
        RatingHtml.write(block, rendering);
        return html.close();
    }

    @Override
    public HtmlWriter place(Place block) {
        open(Role.PLACE, block);
        PlaceHtml.write(block, rendering);
        return html.close();
    }

    @Override
    public HtmlWriter custom(Custom block) {
        ContentDecorator<Custom> hook = rendering.settings().hooks.ofCustom(block.type());
        if (hook == null) {
            return fallback(block);
        }
        rendering.runHook(block.type(), () -> hook.write(block, html, (inner, writer) -> fallback(inner)));
        return html;
    }

    @Override
    public HtmlWriter box(Box block) {
        if (DrawnBlocks.isEmpty(block)) {
            return target(block);
        }
        rendering.state().inBox(() -> BoxHtml.write(block, this, rendering));
        return html;
    }

    @Override
    public HtmlWriter liveUpdate(LiveUpdate block) {
        LiveUpdateHtml.day(block, rendering);
        open(Role.LIVE_UPDATE, block);
        if (block.keyEvent() && rendering.onPage()) {
            html.flag(Attribute.DATA_KEY);
        }
        int level = rendering.state().outline().next(2);
        LiveUpdateHtml.header(block, rendering);
        rendering.state().under(level, () -> write(block.content()));
        return html.close();
    }

    private HtmlWriter fallback(Custom block) {
        if (block.fallback() == null) {
            rendering.omit(block);
            return html;
        }
        open(Role.CUSTOM, block);
        RichTextHtml.lines(block.fallback(), html);
        return html.close();
    }

    private HtmlWriter open(Role role, Block block) {
        html.open(role);
        return rendering.anchors().id(block);
    }

    private HtmlWriter source(Role role, @Nullable RichText source) {
        if (source == null) {
            return html;
        }
        html.open(role);
        rendering.beforeValue(Label.QUOTE_SOURCE).richText(source);
        return rendering.afterValue(Label.QUOTE_SOURCE).close();
    }

    private HtmlWriter optional(Role role, @Nullable RichText text) {
        return text == null ? html : html.open(role).richText(text).close();
    }
}
