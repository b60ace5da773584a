package org.standfirst.json;

import static org.standfirst.json.Names.*;

import org.standfirst.Concept;
import org.standfirst.GeoPoint;
import org.standfirst.Section;
import org.standfirst.Topics;

/** What an article is about and where it is filed. */
final class TopicsJson {
    private static final Choice<Concept.Kind> KINDS = Choice.of(Concept.Kind.class);
    private static final Choice<Concept.Relation> RELATIONS = Choice.of(Concept.Relation.class);

    private TopicsJson() {}

    static JsonWriter write(Topics topics, JsonWriter json) {
        json.object();
        json.list(SECTIONS, topics.sections(), TopicsJson::section);
        json.list(FURTHER_SECTIONS, topics.furtherSections(), TopicsJson::section);
        json.list(CONCEPTS, topics.concepts(), TopicsJson::concept);
        json.texts(KEYWORDS, topics.keywords());
        return json.endObject();
    }

    private static JsonWriter section(Section section, JsonWriter json) {
        json.object();
        json.text(NAME, section.name());
        json.url(URL, section.url());
        json.text(ID, section.id());
        return json.endObject();
    }

    static JsonWriter concept(Concept concept, JsonWriter json) {
        json.object();
        json.word(KIND, KINDS.word(concept.kind()));
        json.text(NAME, concept.name());
        json.url(URI, concept.uri());
        json.url(URL, concept.url());
        json.word(RELATION, RELATIONS.word(concept.relation()));
        json.number(RELEVANCE, concept.relevance());
        json.member(POINT, concept.point(), TopicsJson::point);
        return json.endObject();
    }

    static JsonWriter point(GeoPoint point, JsonWriter json) {
        json.object();
        json.decimal(LATITUDE, point.latitude());
        json.decimal(LONGITUDE, point.longitude());
        return json.endObject();
    }
}
