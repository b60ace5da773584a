package org.standfirst.json;

import static org.standfirst.json.Names.*;

import org.standfirst.body.Code;
import org.standfirst.body.Heading;
import org.standfirst.body.Paragraph;
import org.standfirst.body.PullQuote;
import org.standfirst.body.Quote;

/** Blocks that are mostly text. */
final class TextBlocksJson {
    private TextBlocksJson() {}

    static JsonWriter paragraph(Paragraph block, JsonWriter json) {
        ContentJson.open(Kinds.PARAGRAPH, json);
        json.member(TEXT, block.text(), RichTextJson::write);
        json.text(ID, block.id());
        return json.endObject();
    }

    static JsonWriter heading(Heading block, JsonWriter json) {
        ContentJson.open(Kinds.HEADING, json);
        json.number(LEVEL, block.level());
        json.member(TEXT, block.text(), RichTextJson::write);
        json.text(ID, block.id());
        return json.endObject();
    }

    static JsonWriter quote(Quote block, JsonWriter json) {
        ContentJson.open(Kinds.QUOTE, json);
        json.list(PARAGRAPHS, block.paragraphs(), RichTextJson::write);
        json.member(SOURCE, block.source(), RichTextJson::write);
        json.url(URL, block.url());
        json.text(ID, block.id());
        return json.endObject();
    }

    static JsonWriter pullQuote(PullQuote block, JsonWriter json) {
        ContentJson.open(Kinds.PULL_QUOTE, json);
        json.member(TEXT, block.text(), RichTextJson::write);
        json.member(SOURCE, block.source(), RichTextJson::write);
        json.text(ID, block.id());
        return json.endObject();
    }

    static JsonWriter code(Code block, JsonWriter json) {
        ContentJson.open(Kinds.CODE, json);
        json.text(TEXT, block.text());
        json.text(PROGRAMMING_LANGUAGE, block.programmingLanguage());
        json.text(ID, block.id());
        return json.endObject();
    }
}
