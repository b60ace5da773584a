package org.standfirst.schemaorg.graph;

import static org.standfirst.schemaorg.graph.SchemaNames.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.standfirst.Concept;
import org.standfirst.GeoPoint;
import org.standfirst.Reviewable;
import org.standfirst.Section;
import org.standfirst.Topics;
import org.standfirst.body.Place;
import org.standfirst.internal.Blank;

/** Writes the concepts, locations, sections and keywords of an article. */
final class SchemaTopics {
    private static final String CONCEPTS = "article.topics.concepts";

    private SchemaTopics() {}

    /** Writes sections, keywords and concepts. Places in the body are written as locations, too. */
    static void write(Topics topics, List<Place> places, SchemaWriter json) {
        json.texts(ARTICLE_SECTION, sections(topics));
        json.texts(KEYWORDS, topics.keywords());
        concepts(CONCEPTS, topics.concepts(), places, json);
    }

    /** Writes the concepts that a work is about or mentions; the places that it is about are its locations. */
    static void concepts(String component, List<Concept> concepts, SchemaWriter json) {
        concepts(component, concepts, List.of(), json);
    }

    private static void concepts(String component, List<Concept> concepts, List<Place> places, SchemaWriter json) {
        if (concepts.isEmpty() && places.isEmpty()) {
            return;
        }
        json.list(ABOUT, component, concepts, SchemaTopics::about);
        json.list(MENTIONS, component, concepts, SchemaTopics::mention);
        json.list(CONTENT_LOCATION, component, locations(concepts, places), SchemaTopics::location);
    }

    private static List<String> sections(Topics topics) {
        List<String> names = new ArrayList<>();
        for (Section section : topics.sections()) {
            names.add(section.name());
        }
        for (Section section : topics.furtherSections()) {
            names.add(section.name());
        }
        return names;
    }

    private static void about(Concept concept, SchemaWriter json) {
        if (concept.relation() == Concept.Relation.ABOUT && !isPlace(concept)) {
            concept(concept, json);
        }
    }

    private static void mention(Concept concept, SchemaWriter json) {
        if (concept.relation() == Concept.Relation.MENTIONS) {
            concept(concept, json);
        }
    }

    /** Writes a concept; nothing if it has no name. */
    static void concept(Concept concept, SchemaWriter json) {
        concept(concept, null, json);
    }

    private static void concept(Concept concept, @Nullable String address, SchemaWriter json) {
        if (Blank.is(concept.name())) {
            return;
        }
        Reviewable reviewed = concept.reviewed();
        json.object(reviewed == null ? SchemaTypes.of(concept.kind()) : SchemaTypes.of(reviewed));
        json.text(NAME, concept.name());
        json.url(URL, concept.url()).url(SAME_AS, "uri", concept.uri());
        if (isPlace(concept)) {
            json.text(ADDRESS, address).member(GEO, "point", concept.point(), SchemaTopics::point);
        }
        json.end();
    }

    private static void point(GeoPoint point, SchemaWriter json) {
        json.object(SchemaTypes.GEO_COORDINATES);
        json.decimal(LATITUDE, point.latitude())
                .decimal(LONGITUDE, point.longitude())
                .end();
    }

    /** Returns all concepts, so that each keeps its index for paths, followed by the places in the body. */
    private static List<Location> locations(List<Concept> concepts, List<Place> places) {
        List<Location> locations = new ArrayList<>(concepts.size() + places.size());
        for (Concept concept : concepts) {
            locations.add(new Location(concept, null));
        }
        for (Place place : places) {
            locations.add(inBody(place));
        }
        return locations;
    }

    private static void location(Location location, SchemaWriter json) {
        Concept concept = location.concept;
        if (concept.relation() == Concept.Relation.ABOUT && isPlace(concept)) {
            concept(concept, location.address, json);
        }
    }

    private static Location inBody(Place place) {
        Concept concept = Concept.of(Concept.Kind.PLACE, Objects.requireNonNullElse(place.name(), ""))
                .withPoint(place.point());
        return new Location(concept, place.address());
    }

    private record Location(Concept concept, @Nullable String address) {}

    private static boolean isPlace(Concept concept) {
        return concept.kind() == Concept.Kind.PLACE && concept.reviewed() == null;
    }
}
