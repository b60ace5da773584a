package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import java.util.Locale;
import org.standfirst.Identity;
import org.standfirst.TextDirection;
import org.standfirst.Url;
import org.standfirst.json.reader.Choice;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes the identity of an article. */
final class IdentityJson {
    private static final Choice<TextDirection> DIRECTIONS = Choice.of(TextDirection.class);

    private IdentityJson() {}

    static JsonWriter write(Identity identity, JsonWriter json) {
        json.object();
        json.text(ID, identity.id());
        json.number(REVISION, identity.revision());
        json.url(URL, identity.url());
        json.text(SLUG, identity.slug());
        json.language(LANGUAGE, identity.language());
        json.word(DIRECTION, DIRECTIONS.wordOrNull(identity.direction()));
        json.text(SLUGLINE, identity.slugline());
        return json.endObject();
    }

    static Identity read(JsonInput in) {
        String id = "";
        int revision = ArticleJson.DEFAULTS.identity().revision();
        Url url = null;
        String slug = null;
        Locale language = ArticleJson.DEFAULTS.identity().language();
        TextDirection direction = null;
        String slugline = null;
        in.object();
        while (in.next()) {
            switch (in.property()) {
                case ID -> id = in.text();
                case REVISION -> revision = in.number();
                case URL -> url = in.url();
                case SLUG -> slug = in.text();
                case LANGUAGE -> language = in.language();
                case DIRECTION -> direction = in.choice(DIRECTIONS);
                case SLUGLINE -> slugline = in.text();
                default -> in.unknown();
            }
        }
        in.require(ID);
        return new Identity(id, revision, url, slug, language, direction, slugline);
    }
}
