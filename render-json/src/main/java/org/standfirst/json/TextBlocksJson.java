package org.standfirst.json;

import static org.standfirst.json.Names.*;

import java.util.List;
import org.standfirst.Url;
import org.standfirst.body.Code;
import org.standfirst.body.Heading;
import org.standfirst.body.Paragraph;
import org.standfirst.body.PullQuote;
import org.standfirst.body.Quote;
import org.standfirst.body.RichText;

/** Blocks that are mostly text. */
final class TextBlocksJson {
    private TextBlocksJson() {}

    static JsonWriter paragraph(Paragraph block, JsonWriter json) {
        ContentJson.open(Kinds.PARAGRAPH, json);
        json.member(TEXT, block.text(), RichTextJson::write);
        json.text(ID, block.id());
        return json.endObject();
    }

    static Paragraph paragraph(JsonInput in) {
        RichText text = RichTextJson.EMPTY;
        String id = null;
        in.object(Kinds.PARAGRAPH);
        while (in.next()) {
            switch (in.name()) {
                case "text" -> text = RichTextJson.read(in);
                case "id" -> id = in.text();
                default -> in.unknown();
            }
        }
        return new Paragraph(text, id);
    }

    static JsonWriter heading(Heading block, JsonWriter json) {
        ContentJson.open(Kinds.HEADING, json);
        json.number(LEVEL, block.level());
        json.member(TEXT, block.text(), RichTextJson::write);
        json.text(ID, block.id());
        return json.endObject();
    }

    static Heading heading(JsonInput in) {
        int level = 2;
        RichText text = RichTextJson.EMPTY;
        String id = null;
        in.object(Kinds.HEADING);
        while (in.next()) {
            switch (in.name()) {
                case "level" -> level = in.number();
                case "text" -> text = RichTextJson.read(in);
                case "id" -> id = in.text();
                default -> in.unknown();
            }
        }
        in.require("level");
        return new Heading(level, text, id);
    }

    static JsonWriter quote(Quote block, JsonWriter json) {
        ContentJson.open(Kinds.QUOTE, json);
        json.list(PARAGRAPHS, block.paragraphs(), RichTextJson::write);
        json.member(SOURCE, block.source(), RichTextJson::write);
        json.url(URL, block.url());
        json.text(ID, block.id());
        return json.endObject();
    }

    static Quote quote(JsonInput in) {
        List<RichText> paragraphs = List.of();
        RichText source = null;
        Url url = null;
        String id = null;
        in.object(Kinds.QUOTE);
        while (in.next()) {
            switch (in.name()) {
                case "paragraphs" -> paragraphs = in.list(RichTextJson::read);
                case "source" -> source = RichTextJson.read(in);
                case "url" -> url = in.url();
                case "id" -> id = in.text();
                default -> in.unknown();
            }
        }
        return new Quote(paragraphs, source, url, id);
    }

    static JsonWriter pullQuote(PullQuote block, JsonWriter json) {
        ContentJson.open(Kinds.PULL_QUOTE, json);
        json.member(TEXT, block.text(), RichTextJson::write);
        json.member(SOURCE, block.source(), RichTextJson::write);
        json.text(ID, block.id());
        return json.endObject();
    }

    static PullQuote pullQuote(JsonInput in) {
        RichText text = RichTextJson.EMPTY;
        RichText source = null;
        String id = null;
        in.object(Kinds.PULL_QUOTE);
        while (in.next()) {
            switch (in.name()) {
                case "text" -> text = RichTextJson.read(in);
                case "source" -> source = RichTextJson.read(in);
                case "id" -> id = in.text();
                default -> in.unknown();
            }
        }
        return new PullQuote(text, source, id);
    }

    static JsonWriter code(Code block, JsonWriter json) {
        ContentJson.open(Kinds.CODE, json);
        json.text(TEXT, block.text());
        json.text(PROGRAMMING_LANGUAGE, block.programmingLanguage());
        json.text(ID, block.id());
        return json.endObject();
    }

    static Code code(JsonInput in) {
        String text = "";
        String programmingLanguage = null;
        String id = null;
        in.object(Kinds.CODE);
        while (in.next()) {
            switch (in.name()) {
                case "text" -> text = in.text();
                case "programmingLanguage" -> programmingLanguage = in.text();
                case "id" -> id = in.text();
                default -> in.unknown();
            }
        }
        in.require("text");
        return new Code(text, programmingLanguage, id);
    }
}
