package org.standfirst.json;

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
import org.standfirst.body.Leaf;
import org.standfirst.body.LiveUpdate;
import org.standfirst.body.Paragraph;
import org.standfirst.body.Place;
import org.standfirst.body.PullQuote;
import org.standfirst.body.Quote;
import org.standfirst.body.Rating;
import org.standfirst.body.RelatedLinks;
import org.standfirst.body.Table;

/** The blocks of a body, told apart by their type. */
final class BlocksJson implements Block.Visitor<JsonWriter> {
    private static final Container NONE = Box.of(Box.Kind.FACTS, "");

    private final JsonWriter json;

    private BlocksJson(JsonWriter json) {
        this.json = json;
    }

    static JsonWriter write(Block block, JsonWriter json) {
        return block.accept(new BlocksJson(json));
    }

    static Block read(JsonInput in) {
        return switch (in.type()) {
            case "box", "liveUpdate" -> container(in);
            default -> leaf(in);
        };
    }

    static Container container(JsonInput in) {
        in.countBlock();
        return switch (in.type()) {
            case "box" -> ContainersJson.box(in);
            case "liveUpdate" -> ContainersJson.liveUpdate(in);
            default -> in.refuse("the type box or liveUpdate", NONE);
        };
    }

    static Leaf leaf(JsonInput in) {
        in.countBlock();
        return switch (in.type()) {
            case "paragraph" -> TextBlocksJson.paragraph(in);
            case "heading" -> TextBlocksJson.heading(in);
            case "quote" -> TextBlocksJson.quote(in);
            case "pullQuote" -> TextBlocksJson.pullQuote(in);
            case "code" -> TextBlocksJson.code(in);
            case "itemList" -> ListsJson.itemList(in);
            case "table" -> ListsJson.table(in);
            case "figure" -> InsetsJson.figure(in);
            case "embed" -> InsetsJson.embed(in);
            case "divider" -> InsetsJson.divider(in);
            case "relatedLinks" -> InsetsJson.relatedLinks(in);
            case "rating" -> InsetsJson.rating(in);
            case "place" -> InsetsJson.place(in);
            default -> CustomJson.read(in);
        };
    }

    @Override
    public JsonWriter paragraph(Paragraph block) {
        return TextBlocksJson.paragraph(block, json);
    }

    @Override
    public JsonWriter heading(Heading block) {
        return TextBlocksJson.heading(block, json);
    }

    @Override
    public JsonWriter quote(Quote block) {
        return TextBlocksJson.quote(block, json);
    }

    @Override
    public JsonWriter pullQuote(PullQuote block) {
        return TextBlocksJson.pullQuote(block, json);
    }

    @Override
    public JsonWriter itemList(ItemList block) {
        return ListsJson.itemList(block, json);
    }

    @Override
    public JsonWriter figure(Figure block) {
        return InsetsJson.figure(block, json);
    }

    @Override
    public JsonWriter embed(Embed block) {
        return InsetsJson.embed(block, json);
    }

    @Override
    public JsonWriter table(Table block) {
        return ListsJson.table(block, json);
    }

    @Override
    public JsonWriter code(Code block) {
        return TextBlocksJson.code(block, json);
    }

    @Override
    public JsonWriter divider(Divider block) {
        return InsetsJson.divider(block, json);
    }

    @Override
    public JsonWriter relatedLinks(RelatedLinks block) {
        return InsetsJson.relatedLinks(block, json);
    }

    @Override
    public JsonWriter rating(Rating block) {
        return InsetsJson.rating(block, json);
    }

    @Override
    public JsonWriter place(Place block) {
        return InsetsJson.place(block, json);
    }

    @Override
    public JsonWriter custom(Custom block) {
        return CustomJson.write(block, json);
    }

    @Override
    public JsonWriter box(Box block) {
        return ContainersJson.box(block, json);
    }

    @Override
    public JsonWriter liveUpdate(LiveUpdate block) {
        return ContainersJson.liveUpdate(block, json);
    }
}
