package org.standfirst.html;

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
import org.standfirst.labels.Label;

/** The markup of the blocks of one body, from top to bottom. */
final class BlockHtml implements Block.Visitor<HtmlWriter> {
    private final HtmlWriter html;

    BlockHtml(HtmlWriter html) {
        this.html = html;
    }

    /** Writes a block, as the caller draws its kind if the caller does. */
    void write(Block block) {
        Wrapping<Block> callers = html.setup().hooks().of(block);
        if (callers == null) {
            block.accept(this);
        } else {
            String name = block.getClass().getSimpleName();
            html.guarded(name, () -> callers.write(block, html, (inner, writer) -> inner.accept(this)));
        }
    }

    @Override
    public HtmlWriter paragraph(Paragraph block) {
        return open(Role.PARAGRAPH, block).richText(block.text()).close();
    }

    @Override
    public HtmlWriter heading(Heading block) {
        html.heading(Role.HEADING, html.outline().next(block.level()) - 1);
        return html.id(block).richText(block.text()).close();
    }

    @Override
    public HtmlWriter quote(Quote block) {
        open(Role.QUOTE, block);
        if (block.url() != null) {
            html.url(UrlAttribute.CITE, block.url());
        }
        for (RichText paragraph : block.paragraphs()) {
            html.open(Role.QUOTE_PARAGRAPH).richText(paragraph).close();
        }
        return optional(Role.QUOTE_SOURCE, block.source()).close();
    }

    @Override
    public HtmlWriter pullQuote(PullQuote block) {
        if (!html.profile().onPage()) {
            return html;
        }
        open(Role.PULL_QUOTE, block);
        html.open(Role.PULL_QUOTE_TEXT);
        html.open(Role.PULL_QUOTE_PARAGRAPH).richText(block.text()).close();
        return optional(Role.PULL_QUOTE_SOURCE, block.source()).close().close();
    }

    @Override
    public HtmlWriter itemList(ItemList block) {
        open(block.ordered() ? Role.ORDERED_LIST : Role.LIST, block);
        for (ItemList.Item item : block.items()) {
            html.open(Role.LIST_ITEM).richText(item.text());
            if (item.nested() != null) {
                itemList(item.nested());
            }
            html.close();
        }
        return html.close();
    }

    @Override
    public HtmlWriter figure(Figure block) {
        ImagePlace place = html.inBox() ? ImagePlace.BOX : ImagePlace.of(block.placement());
        return block.media().accept(new MediaHtml(html, place, block));
    }

    @Override
    public HtmlWriter embed(Embed block) {
        open(Role.EMBED, block);
        EmbedHtml.write(block, html);
        return optional(Role.CAPTION, block.caption()).close();
    }

    @Override
    public HtmlWriter table(Table block) {
        TableHtml.write(block, html);
        return html;
    }

    @Override
    public HtmlWriter code(Code block) {
        return open(Role.CODE, block).element(Role.CODE_TEXT, block.text()).close();
    }

    @Override
    public HtmlWriter divider(Divider block) {
        html.empty(Role.DIVIDER);
        return html.id(block);
    }

    @Override
    public HtmlWriter relatedLinks(RelatedLinks block) {
        if (!html.profile().onPage()) {
            return html;
        }
        open(Role.READ_ALSO, block);
        ReadAlsoHtml.write(block, html);
        return html.close();
    }

    @Override
    public HtmlWriter rating(Rating block) {
        open(Role.RATING, block);
        RatingHtml.write(block, html);
        return html.close();
    }

    @Override
    public HtmlWriter place(Place block) {
        open(Role.PLACE, block);
        PlaceHtml.write(block, html);
        return html.close();
    }

    @Override
    public HtmlWriter custom(Custom block) {
        Wrapping<Custom> callers = html.setup().hooks().ofCustom(block.type());
        if (callers == null) {
            return fallback(block);
        }
        html.guarded(block.type(), () -> callers.write(block, html, (inner, writer) -> fallback(inner)));
        return html;
    }

    @Override
    public HtmlWriter box(Box block) {
        html.inBox(true); // where a photo has the width of the box, whatever its placement
        if (block.kind() == Box.Kind.DETAILS) {
            details(block);
        } else {
            aside(block);
        }
        return html.inBox(false);
    }

    @Override
    public HtmlWriter liveUpdate(LiveUpdate block) {
        open(Role.LIVE_UPDATE, block);
        int level = html.outline().next(2);
        LiveUpdateHtml.header(block, html);
        return html.blocks(block.content(), level).close();
    }

    private HtmlWriter fallback(Custom block) {
        if (block.fallback() == null) {
            html.setup().leftOut().accept(block);
            return html;
        }
        open(Role.CUSTOM, block);
        RichTextHtml.lines(block.fallback(), html);
        return html.close();
    }

    private HtmlWriter aside(Box block) {
        open(Role.BOX, block);
        if (block.title() == null) {
            return html.blocks(block.content()).close();
        }
        int level = html.outline().last() + 1;
        html.heading(Role.BOX_TITLE, level - 1).text(block.title()).close();
        return html.blocks(block.content(), level).close();
    }

    private HtmlWriter details(Box block) {
        open(Role.DETAILS, block).open(Role.DETAILS_TITLE);
        if (block.title() == null) {
            html.label(Label.BOX);
        } else {
            html.text(block.title());
        }
        html.close();
        return html.blocks(block.content()).close();
    }

    private HtmlWriter open(Role role, Block block) {
        html.open(role);
        return html.id(block);
    }

    private HtmlWriter optional(Role role, @Nullable RichText text) {
        return text == null ? html : html.open(role).richText(text).close();
    }
}
