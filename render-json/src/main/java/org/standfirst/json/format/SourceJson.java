package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import org.standfirst.Source;
import org.standfirst.Url;
import org.standfirst.json.reader.Choice;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes sources. */
final class SourceJson {
    private static final Choice<Source.Kind> KINDS = Choice.of(Source.Kind.class);

    private SourceJson() {}

    static JsonWriter write(Source source, JsonWriter json) {
        json.object();
        json.text(NAME, source.name());
        json.word(KIND, KINDS.word(source.kind()));
        json.url(URL, source.url());
        return json.endObject();
    }

    static Source read(JsonInput in) {
        String name = "";
        Source.Kind kind = Source.Kind.OTHER;
        Url url = null;
        in.object();
        while (in.next()) {
            switch (in.property()) {
                case NAME -> name = in.text();
                case KIND -> kind = in.choice(KINDS);
                case URL -> url = in.url();
                default -> in.unknown();
            }
        }
        in.require(NAME, KIND);
        return new Source(name, kind, url);
    }
}
