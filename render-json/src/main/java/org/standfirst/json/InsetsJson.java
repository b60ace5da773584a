package org.standfirst.json;

import static org.standfirst.json.Names.*;

import org.standfirst.body.Divider;
import org.standfirst.body.Embed;
import org.standfirst.body.Figure;
import org.standfirst.body.Place;
import org.standfirst.body.Rating;
import org.standfirst.body.RelatedLinks;

/** Blocks that stand between the text. */
final class InsetsJson {
    private static final Choice<Figure.Placement> PLACEMENTS = Choice.of(Figure.Placement.class);

    private InsetsJson() {}

    static JsonWriter figure(Figure block, JsonWriter json) {
        ContentJson.open(Kinds.FIGURE, json);
        json.member(MEDIA, block.media(), MediaJson::write);
        json.word(PLACEMENT, PLACEMENTS.word(block.placement()));
        json.text(ID, block.id());
        return json.endObject();
    }

    static JsonWriter embed(Embed block, JsonWriter json) {
        ContentJson.open(Kinds.EMBED, json);
        json.url(URL, block.url());
        json.text(PROVIDER, block.provider());
        json.text(TITLE, block.title());
        json.member(CAPTION, block.caption(), RichTextJson::write);
        json.text(ID, block.id());
        return json.endObject();
    }

    static JsonWriter divider(Divider block, JsonWriter json) {
        ContentJson.open(Kinds.DIVIDER, json);
        json.text(ID, block.id());
        return json.endObject();
    }

    static JsonWriter relatedLinks(RelatedLinks block, JsonWriter json) {
        ContentJson.open(Kinds.RELATED_LINKS, json);
        json.list(LINKS, block.links(), LinksJson::relatedLink);
        json.text(LABEL, block.label());
        json.text(ID, block.id());
        return json.endObject();
    }

    static JsonWriter rating(Rating block, JsonWriter json) {
        ContentJson.open(Kinds.RATING, json);
        json.decimal(VALUE, block.value());
        json.decimal(WORST, block.worst());
        json.decimal(BEST, block.best());
        json.text(UNIT, block.unit());
        json.text(VERDICT, block.verdict());
        json.text(ID, block.id());
        return json.endObject();
    }

    static JsonWriter place(Place block, JsonWriter json) {
        ContentJson.open(Kinds.PLACE, json);
        json.text(NAME, block.name());
        json.member(POINT, block.point(), TopicsJson::point);
        json.member(CAPTION, block.caption(), RichTextJson::write);
        json.text(ID, block.id());
        return json.endObject();
    }
}
