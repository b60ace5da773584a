package org.standfirst.html;

import org.standfirst.body.Rating;
import org.standfirst.labels.phrases.ModelLabels;

/** The markup of a rating: the figures as a sentence, then the verdict. */
final class RatingHtml {
    private RatingHtml() {}

    static void write(Rating rating, HtmlWriter html) {
        html.open(Role.RATING_VALUE).furniture();
        html.text(ModelLabels.rating(rating, html.labels())).close();
        if (rating.verdict() != null) {
            html.text(" ").element(Role.RATING_VERDICT, rating.verdict());
        }
    }
}
