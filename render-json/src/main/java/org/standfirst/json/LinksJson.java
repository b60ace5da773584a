package org.standfirst.json;

import static org.standfirst.json.Names.*;

import org.standfirst.RelatedLink;
import org.standfirst.Translation;

/** Other pages that an article names. */
final class LinksJson {
    private static final Choice<RelatedLink.Relation> RELATIONS = Choice.of(RelatedLink.Relation.class);

    private LinksJson() {}

    static JsonWriter relatedLink(RelatedLink link, JsonWriter json) {
        json.object();
        json.text(TITLE, link.title());
        json.url(URL, link.url());
        json.word(RELATION, RELATIONS.word(link.relation()));
        json.text(DESCRIPTION, link.description());
        json.member(PHOTO, link.photo(), PhotoJson::write);
        json.time(PUBLISHED, link.published());
        return json.endObject();
    }

    static JsonWriter translation(Translation translation, JsonWriter json) {
        json.object();
        json.language(LANGUAGE, translation.language());
        json.url(URL, translation.url());
        return json.endObject();
    }
}
