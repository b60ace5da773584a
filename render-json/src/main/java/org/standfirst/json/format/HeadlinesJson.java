package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import org.standfirst.Headlines;
import org.standfirst.body.RichText;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes the headlines of an article. */
final class HeadlinesJson {
    private HeadlinesJson() {}

    static JsonWriter write(Headlines headlines, JsonWriter json) {
        json.object();
        json.text(HEADLINE, headlines.headline());
        json.text(KICKER, headlines.kicker());
        json.text(SUBHEADLINE, headlines.subheadline());
        json.member(STANDFIRST, headlines.standfirst(), RichTextJson::write);
        return json.endObject();
    }

    static Headlines read(JsonInput in) {
        String headline = "";
        String kicker = null;
        String subheadline = null;
        RichText standfirst = null;
        in.object();
        while (in.next()) {
            switch (in.property()) {
                case HEADLINE -> headline = in.text();
                case KICKER -> kicker = in.text();
                case SUBHEADLINE -> subheadline = in.text();
                case STANDFIRST -> standfirst = RichTextJson.read(in);
                default -> in.unknown();
            }
        }
        in.require(HEADLINE);
        return new Headlines(headline, kicker, subheadline, standfirst);
    }
}
