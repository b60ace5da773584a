package org.standfirst.schemaorg.graph;

import static org.standfirst.schemaorg.graph.SchemaNames.*;

import java.util.List;
import org.standfirst.Article;
import org.standfirst.Concept;
import org.standfirst.body.Rating;

/** What a review has and other articles have not: what is reviewed, and the judgement in figures. */
final class SchemaReview {
    private SchemaReview() {}

    /** Writes the one work that the article is about, if it is about one, and its first rating that makes sense. */
    static void write(Article article, List<Found<Rating>> ratings, SchemaWriter json) {
        List<Concept> concepts = article.topics().concepts();
        List<Concept> works = concepts.stream().filter(SchemaReview::work).toList();
        if (works.size() == 1) {
            String path = "article.topics.concepts[" + concepts.indexOf(works.get(0)) + ']';
            json.member(ITEM_REVIEWED, path, works.get(0), SchemaTopics::concept);
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

    private static boolean work(Concept concept) {
        return concept.kind() == Concept.Kind.OBJECT && concept.relation() == Concept.Relation.ABOUT;
    }

    private static boolean withinBounds(Rating rating) {
        return rating.worst() <= rating.value() && rating.value() <= rating.best() && rating.worst() < rating.best();
    }
}
