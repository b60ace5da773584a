package org.standfirst.schemaorg.graph;

import static org.standfirst.schemaorg.graph.SchemaNames.*;

import java.util.List;
import org.standfirst.Article;
import org.standfirst.Concept;
import org.standfirst.body.Rating;

/** What a review has and other articles have not: what is reviewed, and the judgement in figures. */
final class SchemaReview {
    private SchemaReview() {}

    /** Writes what is reviewed, if it is one thing of a known kind, and the first rating that makes sense. */
    static void write(Article article, List<Found<Rating>> ratings, SchemaWriter json) {
        List<Concept> concepts = article.topics().concepts();
        List<Concept> things =
                concepts.stream().filter(thing -> thing.reviewed() != null).toList();
        if (things.size() == 1) {
            String path = "article.topics.concepts[" + concepts.indexOf(things.get(0)) + ']';
            json.member(ITEM_REVIEWED, path, things.get(0), SchemaTopics::concept);
        }
        for (Found<Rating> found : ratings) {
            Rating rating = found.value();
            if (withinBounds(rating)) {
                json.member(REVIEW_RATING, found.path(), rating, SchemaReview::rating);
                return;
            }
            json.leftOut(found.path(), Double.toString(rating.value()), "is not within its bounds");
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
