package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import java.util.List;
import org.standfirst.Url;
import org.standfirst.body.Quote;
import org.standfirst.body.RichText;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes quotations. */
final class QuoteJson {
    private QuoteJson() {}

    static JsonWriter write(Quote block, JsonWriter json) {
        ContentJson.open(Kind.QUOTE, json);
        json.list(PARAGRAPHS, block.paragraphs(), RichTextJson::write);
        json.member(SOURCE, block.source(), RichTextJson::write);
        json.url(URL, block.url());
        json.text(ID, block.id());
        return json.endObject();
    }

    static Quote read(JsonInput in) {
        List<RichText> paragraphs = List.of();
        RichText source = null;
        Url url = null;
        String id = null;
        in.object(Kind.QUOTE.word);
        while (in.next()) {
            switch (in.property()) {
                case PARAGRAPHS -> paragraphs = in.list(RichTextJson::read);
                case SOURCE -> source = RichTextJson.read(in);
                case URL -> url = in.url();
                case ID -> id = in.text();
                default -> in.unknown();
            }
        }
        return new Quote(paragraphs, source, url, id);
    }
}
