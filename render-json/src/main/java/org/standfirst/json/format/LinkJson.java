package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import org.standfirst.Url;
import org.standfirst.body.Link;
import org.standfirst.json.reader.Choice;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes the links of text runs. */
final class LinkJson {
    private static final Choice<Link.Kind> KINDS = Choice.of(Link.Kind.class);
    private static final Link DEFAULTS = Link.of(JsonInput.NO_URL);

    private LinkJson() {}

    static JsonWriter write(Link link, JsonWriter json) {
        json.object();
        json.url(URL, link.url());
        json.word(KIND, KINDS.word(link.kind()));
        return json.endObject();
    }

    static Link read(JsonInput in) {
        Url url = DEFAULTS.url();
        Link.Kind kind = DEFAULTS.kind();
        in.object();
        while (in.next()) {
            switch (in.property()) {
                case URL -> url = in.url();
                case KIND -> kind = in.choice(KINDS);
                default -> in.unknown();
            }
        }
        in.require(URL);
        return new Link(url, kind);
    }
}
