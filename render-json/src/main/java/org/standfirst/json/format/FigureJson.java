package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import org.standfirst.Media;
import org.standfirst.body.Figure;
import org.standfirst.json.reader.Choice;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes figures. */
final class FigureJson {
    private static final Choice<Figure.Placement> PLACEMENTS = Choice.of(Figure.Placement.class);

    private FigureJson() {}

    static JsonWriter write(Figure block, JsonWriter json) {
        ContentJson.open(Kind.FIGURE, json);
        json.member(MEDIA, block.media(), MediaJson::write);
        json.word(PLACEMENT, PLACEMENTS.word(block.placement()));
        json.text(ID, block.id());
        return json.endObject();
    }

    static Figure read(JsonInput in) {
        Media media = MediaJson.PLACEHOLDER;
        Figure.Placement placement = Figure.Placement.COLUMN;
        String id = null;
        in.object(Kind.FIGURE.word);
        while (in.next()) {
            switch (in.property()) {
                case MEDIA -> media = MediaJson.read(in);
                case PLACEMENT -> placement = in.choice(PLACEMENTS);
                case ID -> id = in.text();
                default -> in.unknown();
            }
        }
        in.require(MEDIA);
        return new Figure(media, placement, id);
    }
}
