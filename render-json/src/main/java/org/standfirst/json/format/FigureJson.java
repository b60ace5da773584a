package org.standfirst.json.format;

import static org.standfirst.json.format.Names.*;

import org.standfirst.Media;
import org.standfirst.body.Figure;
import org.standfirst.json.reader.Choice;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** A figure. */
final class FigureJson {
    private static final Choice<Figure.Placement> PLACEMENTS = Choice.of(Figure.Placement.class);

    private FigureJson() {}

    static JsonWriter write(Figure block, JsonWriter json) {
        ContentJson.open(Kinds.FIGURE, json);
        json.member(MEDIA, block.media(), MediaJson::write);
        json.word(PLACEMENT, PLACEMENTS.word(block.placement()));
        json.text(ID, block.id());
        return json.endObject();
    }

    static Figure read(JsonInput in) {
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
}
