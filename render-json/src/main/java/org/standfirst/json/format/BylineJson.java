package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import java.util.List;
import org.standfirst.Byline;
import org.standfirst.Credit;
import org.standfirst.Source;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes bylines: the credits, the sources, the printed byline and the dateline. */
final class BylineJson {
    private BylineJson() {}

    static JsonWriter write(Byline byline, JsonWriter json) {
        json.object();
        json.list(CREDITS, byline.credits(), CreditJson::write);
        json.list(SOURCES, byline.sources(), SourceJson::write);
        json.text(PRINTED_BYLINE, byline.printedByline());
        json.text(DATELINE, byline.dateline());
        return json.endObject();
    }

    static Byline read(JsonInput in) {
        List<Credit> credits = List.of();
        List<Source> sources = List.of();
        String printedByline = null;
        String dateline = null;
        in.object();
        while (in.next()) {
            switch (in.property()) {
                case CREDITS -> credits = in.list(CreditJson::read);
                case SOURCES -> sources = in.list(SourceJson::read);
                case PRINTED_BYLINE -> printedByline = in.shortText();
                case DATELINE -> dateline = in.text();
                default -> in.unknown();
            }
        }
        return new Byline(credits, sources, printedByline, dateline);
    }
}
