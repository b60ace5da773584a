package org.standfirst.json;

import static org.standfirst.json.SchemaNames.*;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.standfirst.Concept;
import org.standfirst.GeoPoint;
import org.standfirst.Section;
import org.standfirst.Topics;
import org.standfirst.body.Place;

/** What an article is about, where its story takes place, and where it is filed. */
final class SchemaTopics {
    private SchemaTopics() {}

    /** Writes sections, keywords and concepts; the places that it is about, with those in its body, as its locations. */
    static void write(Topics topics, List<Place> places, SchemaWriter json) {
        Stream<Section> sections = Stream.concat(topics.sections().stream(), topics.furtherSections().stream());
        json.texts(ARTICLE_SECTION, sections.map(Section::name).toList());
        json.texts(KEYWORDS, topics.keywords());
        json.list(ABOUT, things(topics), SchemaTopics::concept);
        json.list(MENTIONS, related(topics, Concept.Relation.MENTIONS).toList(), SchemaTopics::concept);
        json.list(CONTENT_LOCATION, locations(topics, places), SchemaTopics::concept);
    }

    /** Writes a concept; nothing if it has no name. */
    static void concept(Concept concept, SchemaWriter json) {
        if (concept.name().isBlank()) {
            return;
        }
        json.object(SchemaTypes.of(concept.kind())).text(NAME, concept.name());
        json.url(URL, concept.url()).url(SAME_AS, concept.uri());
        if (isPlace(concept)) {
            json.member(GEO, concept.point(), SchemaTopics::point);
        }
        json.end();
    }

    private static void point(GeoPoint point, SchemaWriter json) {
        json.object(SchemaTypes.GEO_COORDINATES);
        json.decimal(LATITUDE, point.latitude())
                .decimal(LONGITUDE, point.longitude())
                .end();
    }

    private static List<Concept> things(Topics topics) {
        return related(topics, Concept.Relation.ABOUT)
                .filter(concept -> !isPlace(concept))
                .toList();
    }

    private static List<Concept> locations(Topics topics, List<Place> places) {
        return Stream.concat(
                        related(topics, Concept.Relation.ABOUT).filter(SchemaTopics::isPlace),
                        places.stream().map(SchemaTopics::location))
                .toList();
    }

    private static Concept location(Place place) {
        return Concept.of(Concept.Kind.PLACE, Objects.requireNonNullElse(place.name(), ""))
                .point(place.point());
    }

    private static Stream<Concept> related(Topics topics, Concept.Relation relation) {
        return topics.concepts().stream().filter(concept -> concept.relation() == relation);
    }

    private static boolean isPlace(Concept concept) {
        return concept.kind() == Concept.Kind.PLACE;
    }
}
