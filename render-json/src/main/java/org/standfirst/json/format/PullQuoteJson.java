package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import org.standfirst.body.PullQuote;
import org.standfirst.body.RichText;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes pull quotes. */
final class PullQuoteJson {
    private PullQuoteJson() {}

    static JsonWriter write(PullQuote block, JsonWriter json) {
        ContentJson.open(Kind.PULL_QUOTE, json);
        json.member(TEXT, block.text(), RichTextJson::write);
        json.member(SOURCE, block.source(), RichTextJson::write);
        json.text(ID, block.id());
        return json.endObject();
    }

    static PullQuote read(JsonInput in) {
        RichText text = RichTextJson.EMPTY;
        RichText source = null;
        String id = null;
        in.object(Kind.PULL_QUOTE.word);
        while (in.next()) {
            switch (in.property()) {
                case TEXT -> text = RichTextJson.read(in);
                case SOURCE -> source = RichTextJson.read(in);
                case ID -> id = in.text();
                default -> in.unknown();
            }
        }
        return new PullQuote(text, source, id);
    }
}
