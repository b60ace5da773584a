package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import java.time.Instant;
import org.standfirst.Photo;
import org.standfirst.RelatedLink;
import org.standfirst.Url;
import org.standfirst.json.reader.Choice;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes related links. */
final class RelatedLinkJson {
    private static final Choice<RelatedLink.Relation> RELATIONS = Choice.of(RelatedLink.Relation.class);

    private RelatedLinkJson() {}

    static JsonWriter write(RelatedLink link, JsonWriter json) {
        json.object();
        json.text(TITLE, link.title());
        json.url(URL, link.url());
        json.word(RELATION, RELATIONS.word(link.relation()));
        json.text(DESCRIPTION, link.description());
        json.member(PHOTO, link.photo(), PhotoJson::write);
        json.time(PUBLISHED, link.published());
        return json.endObject();
    }

    static RelatedLink read(JsonInput in) {
        String title = "";
        Url url = JsonInput.NO_URL;
        RelatedLink.Relation relation = RelatedLink.Relation.RELATED;
        String description = null;
        Photo photo = null;
        Instant published = null;
        in.object();
        while (in.next()) {
            switch (in.property()) {
                case TITLE -> title = in.text();
                case URL -> url = in.url();
                case RELATION -> relation = in.choice(RELATIONS);
                case DESCRIPTION -> description = in.text();
                case PHOTO -> photo = PhotoJson.read(in);
                case PUBLISHED -> published = in.time();
                default -> in.unknown();
            }
        }
        in.require(TITLE, URL);
        return new RelatedLink(title, url, relation, description, photo, published);
    }
}
