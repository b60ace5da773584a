package org.standfirst.json.format;

import static org.standfirst.json.format.Names.*;

import org.standfirst.Source;
import org.standfirst.Url;
import org.standfirst.json.reader.Choice;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** A source. */
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
            switch (in.name()) {
                case "name" -> name = in.text();
                case "kind" -> kind = in.choice(KINDS);
                case "url" -> url = in.url();
                default -> in.unknown();
            }
        }
        in.require("name", "kind");
        return new Source(name, kind, url);
    }
}
