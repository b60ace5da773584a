package org.standfirst.schemaorg.graph;

import static org.standfirst.schemaorg.graph.SchemaNames.*;

import java.util.List;
import org.standfirst.Article;
import org.standfirst.Concept;
import org.standfirst.body.Rating;

/** Writes the properties of reviews only: the reviewed item and the rating. */
final class SchemaReview {
    private SchemaReview() {}

    /** Writes the reviewed item, if there is exactly one, and the first rating that is within its bounds. */
    static void write(Article article, List<Located<Rating>> ratings, SchemaWriter json) {
        List<Concept> concepts = article.topics().concepts();
        List<Concept> reviewed =
                concepts.stream().filter(concept -> concept.reviewed() != null).toList();
        if (reviewed.size() == 1) {
            String path = "article.topics.concepts[" + concepts.indexOf(reviewed.get(0)) + ']';
            json.member(ITEM_REVIEWED, path, reviewed.get(0), SchemaTopics::concept);
        }
        for (Located<Rating> located : ratings) {
            Rating rating = located.value();
            if (withinBounds(rating)) {
                json.member(REVIEW_RATING, located.path(), rating, SchemaReview::rating);
                return;
            }
            json.reportOmission(located.path(), Double.toString(rating.value()), "is not between worst and best");
        }
    }

    private static void rating(Rating rating, SchemaWriter json) {
        json.object(SchemaTypes.RATING).decimal(RATING_VALUE, rating.value());
        json.decimal(WORST_RATING, rating.worst()).decimal(BEST_RATING, rating.best());
        json.text(RATING_EXPLANATION, rating.verdict()).end();
    }

    private static boolean withinBounds(Rating rating) {
        return rating.worst() <= rating.value() && rating.value() <= rating.best() && rating.worst() < rating.best();
    }
}
