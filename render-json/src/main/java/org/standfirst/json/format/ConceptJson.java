package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import org.standfirst.Concept;
import org.standfirst.GeoPoint;
import org.standfirst.Reviewable;
import org.standfirst.Url;
import org.standfirst.json.reader.Choice;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes concepts. */
final class ConceptJson {
    private static final Choice<Concept.Kind> KINDS = Choice.of(Concept.Kind.class);
    private static final Choice<Concept.Relation> RELATIONS = Choice.of(Concept.Relation.class);

    private static final Choice<Reviewable> REVIEWABLES = Choice.of(Reviewable.class);

    private ConceptJson() {}

    static JsonWriter write(Concept concept, JsonWriter json) {
        json.object();
        json.word(KIND, KINDS.word(concept.kind()));
        json.text(NAME, concept.name());
        json.url(URI, concept.uri());
        json.url(URL, concept.url());
        json.word(RELATION, RELATIONS.word(concept.relation()));
        json.number(RELEVANCE, concept.relevance());
        json.member(POINT, concept.point(), GeoPointJson::write);
        json.word(REVIEWED, REVIEWABLES.wordOrNull(concept.reviewed()));
        return json.endObject();
    }

    static Concept read(JsonInput in) {
        Concept.Kind kind = Concept.Kind.SUBJECT;
        String name = "";
        Url uri = null;
        Url url = null;
        Concept.Relation relation = Concept.Relation.ABOUT;
        Integer relevance = null;
        GeoPoint point = null;
        Reviewable reviewed = null;
        in.object();
        while (in.next()) {
            switch (in.property()) {
                case KIND -> kind = in.choice(KINDS);
                case NAME -> name = in.text();
                case URI -> uri = in.url();
                case URL -> url = in.url();
                case RELATION -> relation = in.choice(RELATIONS);
                case RELEVANCE -> relevance = in.number();
                case POINT -> point = GeoPointJson.read(in);
                case REVIEWED -> reviewed = in.choice(REVIEWABLES);
                default -> in.unknown();
            }
        }
        in.require(KIND, NAME);
        return new Concept(kind, name, uri, url, relation, relevance, point, reviewed);
    }
}
