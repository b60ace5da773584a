package org.standfirst.json;

import static org.standfirst.json.Names.*;

import java.util.List;
import org.standfirst.GeoPoint;
import org.standfirst.Media;
import org.standfirst.RelatedLink;
import org.standfirst.Url;
import org.standfirst.body.Divider;
import org.standfirst.body.Embed;
import org.standfirst.body.Figure;
import org.standfirst.body.Place;
import org.standfirst.body.Rating;
import org.standfirst.body.RelatedLinks;
import org.standfirst.body.RichText;

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

    static Figure figure(JsonInput in) {
        Media media = MediaJson.NONE;
        Figure.Placement placement = Figure.Placement.COLUMN;
        String id = null;
        in.object(Kinds.FIGURE);
        while (in.next()) {
            switch (in.name()) {
                case "media" -> media = MediaJson.read(in);
                case "placement" -> placement = in.choice(PLACEMENTS);
                case "id" -> id = in.text();
                default -> in.unknown();
            }
        }
        in.require("media");
        return new Figure(media, placement, id);
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

    static Embed embed(JsonInput in) {
        Url url = JsonInput.NO_URL;
        String provider = null;
        String title = null;
        RichText caption = null;
        String id = null;
        in.object(Kinds.EMBED);
        while (in.next()) {
            switch (in.name()) {
                case "url" -> url = in.url();
                case "provider" -> provider = in.text();
                case "title" -> title = in.text();
                case "caption" -> caption = RichTextJson.read(in);
                case "id" -> id = in.text();
                default -> in.unknown();
            }
        }
        in.require("url");
        return new Embed(url, provider, title, caption, id);
    }

    static JsonWriter divider(Divider block, JsonWriter json) {
        ContentJson.open(Kinds.DIVIDER, json);
        json.text(ID, block.id());
        return json.endObject();
    }

    static Divider divider(JsonInput in) {
        String id = null;
        in.object(Kinds.DIVIDER);
        while (in.next()) {
            switch (in.name()) {
                case "id" -> id = in.text();
                default -> in.unknown();
            }
        }
        return new Divider(id);
    }

    static JsonWriter relatedLinks(RelatedLinks block, JsonWriter json) {
        ContentJson.open(Kinds.RELATED_LINKS, json);
        json.list(LINKS, block.links(), LinksJson::relatedLink);
        json.text(LABEL, block.label());
        json.text(ID, block.id());
        return json.endObject();
    }

    static RelatedLinks relatedLinks(JsonInput in) {
        List<RelatedLink> links = List.of();
        String label = null;
        String id = null;
        in.object(Kinds.RELATED_LINKS);
        while (in.next()) {
            switch (in.name()) {
                case "links" -> links = in.list(LinksJson::relatedLink);
                case "label" -> label = in.text();
                case "id" -> id = in.text();
                default -> in.unknown();
            }
        }
        return new RelatedLinks(links, label, id);
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

    static Rating rating(JsonInput in) {
        double value = 0;
        double worst = 0;
        double best = 0;
        String unit = null;
        String verdict = null;
        String id = null;
        in.object(Kinds.RATING);
        while (in.next()) {
            switch (in.name()) {
                case "value" -> value = in.decimal();
                case "worst" -> worst = in.decimal();
                case "best" -> best = in.decimal();
                case "unit" -> unit = in.text();
                case "verdict" -> verdict = in.text();
                case "id" -> id = in.text();
                default -> in.unknown();
            }
        }
        in.require("value", "best");
        return new Rating(value, worst, best, unit, verdict, id);
    }

    static JsonWriter place(Place block, JsonWriter json) {
        ContentJson.open(Kinds.PLACE, json);
        json.text(NAME, block.name());
        json.member(POINT, block.point(), TopicsJson::point);
        json.member(CAPTION, block.caption(), RichTextJson::write);
        json.text(ID, block.id());
        return json.endObject();
    }

    static Place place(JsonInput in) {
        String name = null;
        GeoPoint point = null;
        RichText caption = null;
        String id = null;
        in.object(Kinds.PLACE);
        while (in.next()) {
            switch (in.name()) {
                case "name" -> name = in.text();
                case "point" -> point = TopicsJson.point(in);
                case "caption" -> caption = RichTextJson.read(in);
                case "id" -> id = in.text();
                default -> in.unknown();
            }
        }
        return new Place(name, point, caption, id);
    }
}
