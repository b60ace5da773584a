package org.standfirst.json;

import static org.standfirst.json.Names.*;

import java.util.List;
import org.standfirst.Concept;
import org.standfirst.GeoPoint;
import org.standfirst.Section;
import org.standfirst.Topics;
import org.standfirst.Url;

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

    static Topics read(JsonInput in) {
        List<Section> sections = List.of();
        List<Section> furtherSections = List.of();
        List<Concept> concepts = List.of();
        List<String> keywords = List.of();
        in.object();
        while (in.next()) {
            switch (in.name()) {
                case "sections" -> sections = in.list(TopicsJson::section);
                case "furtherSections" -> furtherSections = in.list(TopicsJson::section);
                case "concepts" -> concepts = in.list(TopicsJson::concept);
                case "keywords" -> keywords = in.list(JsonInput::text);
                default -> in.unknown();
            }
        }
        return new Topics(sections, furtherSections, concepts, keywords);
    }

    static JsonWriter section(Section section, JsonWriter json) {
        json.object();
        json.text(NAME, section.name());
        json.url(URL, section.url());
        json.text(ID, section.id());
        return json.endObject();
    }

    static Section section(JsonInput in) {
        String name = "";
        Url url = null;
        String id = null;
        in.object();
        while (in.next()) {
            switch (in.name()) {
                case "name" -> name = in.text();
                case "url" -> url = in.url();
                case "id" -> id = in.text();
                default -> in.unknown();
            }
        }
        in.require("name");
        return new Section(name, url, id);
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

    static Concept concept(JsonInput in) {
        Concept.Kind kind = Concept.Kind.SUBJECT;
        String name = "";
        Url uri = null;
        Url url = null;
        Concept.Relation relation = Concept.Relation.ABOUT;
        Integer relevance = null;
        GeoPoint point = null;
        in.object();
        while (in.next()) {
            switch (in.name()) {
                case "kind" -> kind = in.choice(KINDS);
                case "name" -> name = in.text();
                case "uri" -> uri = in.url();
                case "url" -> url = in.url();
                case "relation" -> relation = in.choice(RELATIONS);
                case "relevance" -> relevance = in.number();
                case "point" -> point = point(in);
                default -> in.unknown();
            }
        }
        in.require("kind", "name");
        return new Concept(kind, name, uri, url, relation, relevance, point);
    }

    static JsonWriter point(GeoPoint point, JsonWriter json) {
        json.object();
        json.decimal(LATITUDE, point.latitude());
        json.decimal(LONGITUDE, point.longitude());
        return json.endObject();
    }

    static GeoPoint point(JsonInput in) {
        double latitude = 0;
        double longitude = 0;
        in.object();
        while (in.next()) {
            switch (in.name()) {
                case "latitude" -> latitude = in.decimal();
                case "longitude" -> longitude = in.decimal();
                default -> in.unknown();
            }
        }
        in.require("latitude", "longitude");
        return new GeoPoint(latitude, longitude);
    }
}
