package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import org.standfirst.Dimensions;
import org.standfirst.Url;
import org.standfirst.body.Embed;
import org.standfirst.body.RichText;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes embeds. */
final class EmbedJson {
    private EmbedJson() {}

    static JsonWriter write(Embed block, JsonWriter json) {
        ContentJson.open(Kind.EMBED, json);
        json.url(URL, block.url());
        json.text(PROVIDER, block.provider());
        json.text(TITLE, block.title());
        json.member(CAPTION, block.caption(), RichTextJson::write);
        json.text(ID, block.id());
        json.member(FALLBACK, block.fallback(), RichTextJson::write);
        json.member(SHAPE, block.shape(), DimensionsJson::write);
        return json.endObject();
    }

    static Embed read(JsonInput in) {
        Url url = JsonInput.NO_URL;
        String provider = null;
        String title = null;
        RichText caption = null;
        String id = null;
        RichText fallback = null;
        Dimensions shape = null;
        in.object(Kind.EMBED.word);
        while (in.next()) {
            switch (in.property()) {
                case URL -> url = in.url();
                case PROVIDER -> provider = in.text();
                case TITLE -> title = in.text();
                case CAPTION -> caption = RichTextJson.read(in);
                case ID -> id = in.text();
                case FALLBACK -> fallback = RichTextJson.read(in);
                case SHAPE -> shape = DimensionsJson.read(in);
                default -> in.unknown();
            }
        }
        in.require(URL);
        return new Embed(url, provider, title, caption, id, fallback, shape);
    }
}
