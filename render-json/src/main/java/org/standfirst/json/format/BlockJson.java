package org.standfirst.json.format;

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
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;
import org.standfirst.visitor.BlockVisitor;

/** Reads and writes blocks; {@code "type"} is the kind of a block. */
final class BlockJson implements BlockVisitor<JsonWriter> {
    /** Used instead of a container that cannot be read. */
    private static final Container PLACEHOLDER = Box.of(Box.Kind.FACTS, "");

    private final JsonWriter json;

    private BlockJson(JsonWriter json) {
        this.json = json;
    }

    static JsonWriter write(Block block, JsonWriter json) {
        return block.accept(new BlockJson(json));
    }

    static Block read(JsonInput in) {
        in.countBlock();
        Kind kind = Kind.of(in.type());
        return kind != null && kind.isA(Block.class) ? (Block) kind.read(in) : CustomJson.read(in);
    }

    static Container container(JsonInput in) {
        in.countBlock();
        return Kind.read(Container.class, PLACEHOLDER, in);
    }

    static Leaf leaf(JsonInput in) {
        in.countBlock();
        Kind kind = Kind.of(in.type());
        return kind != null && kind.isA(Leaf.class) ? (Leaf) kind.read(in) : CustomJson.read(in);
    }

    @Override
    public JsonWriter paragraph(Paragraph block) {
        return ParagraphJson.write(block, json);
    }

    @Override
    public JsonWriter heading(Heading block) {
        return HeadingJson.write(block, json);
    }

    @Override
    public JsonWriter quote(Quote block) {
        return QuoteJson.write(block, json);
    }

    @Override
    public JsonWriter pullQuote(PullQuote block) {
        return PullQuoteJson.write(block, json);
    }

    @Override
    public JsonWriter itemList(ItemList block) {
        return ItemListJson.write(block, json);
    }

    @Override
    public JsonWriter figure(Figure block) {
        return FigureJson.write(block, json);
    }

    @Override
    public JsonWriter embed(Embed block) {
        return EmbedJson.write(block, json);
    }

    @Override
    public JsonWriter table(Table block) {
        return TableJson.write(block, json);
    }

    @Override
    public JsonWriter code(Code block) {
        return CodeJson.write(block, json);
    }

    @Override
    public JsonWriter divider(Divider block) {
        return DividerJson.write(block, json);
    }

    @Override
    public JsonWriter relatedLinks(RelatedLinks block) {
        return RelatedLinksJson.write(block, json);
    }

    @Override
    public JsonWriter rating(Rating block) {
        return RatingJson.write(block, json);
    }

    @Override
    public JsonWriter place(Place block) {
        return PlaceJson.write(block, json);
    }

    @Override
    public JsonWriter custom(Custom block) {
        return CustomJson.write(block, json);
    }

    @Override
    public JsonWriter box(Box block) {
        return BoxJson.write(block, json);
    }

    @Override
    public JsonWriter liveUpdate(LiveUpdate block) {
        return LiveUpdateJson.write(block, json);
    }
}
