package org.standfirst.schemaorg.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.standfirst.schemaorg.graph.SchemaJson.members;
import static org.standfirst.schemaorg.graph.SchemaJson.url;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.standfirst.Article;
import org.standfirst.Concept;
import org.standfirst.GeoPoint;
import org.standfirst.Section;
import org.standfirst.body.Place;

class SchemaTopicsTest {

    @Test
    void writesSectionsKeywordsConceptsAndPlaces() {
        Article article = Article.builder("ferry", "Night ferry returns")
                .addSection(Section.of("News", url("news")))
                .addFurtherSection(Section.of("Sea"))
                .addKeyword("ferry")
                .addConcept(Concept.mediaTopic("20000001", "Shipping").withUrl(url("shipping")))
                .addConcept(Concept.of(Concept.Kind.PERSON, "Ida Roth").withRelation(Concept.Relation.MENTIONS))
                .addConcept(Concept.of(Concept.Kind.PLACE, "Oldhaven").withPoint(GeoPoint.of(46.5, -6.25)))
                .addConcept(Concept.of(Concept.Kind.EVENT, " "))
                .build();
        Place quay = Place.of("North quay");

        assertThat(members(json -> SchemaTopics.write(article.topics(), List.of(quay), json)))
                .isEqualTo("""
                {
                  "articleSection": [
                    "News",
                    "Sea"
                  ],
                  "keywords": [
                    "ferry"
                  ],
                  "about": [
                    {
                      "@type": "Thing",
                      "name": "Shipping",
                      "url": "https://example.org/shipping",
                      "sameAs": "http://cv.iptc.org/newscodes/mediatopic/20000001"
                    }
                  ],
                  "mentions": [
                    {
                      "@type": "Person",
                      "name": "Ida Roth"
                    }
                  ],
                  "contentLocation": [
                    {
                      "@type": "Place",
                      "name": "Oldhaven",
                      "geo": {
                        "@type": "GeoCoordinates",
                        "latitude": 46.5,
                        "longitude": -6.25
                      }
                    },
                    {
                      "@type": "Place",
                      "name": "North quay"
                    }
                  ]
                }""");
    }
}
