package org.standfirst.html.blocks;

import org.standfirst.body.Rating;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Role;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.labels.phrases.ModelLabels;

/** The markup of a rating: the figures as a sentence, then the verdict. */
final class RatingHtml {
    private RatingHtml() {}

    static void write(Rating rating, Rendering rendering) {
        HtmlWriter html = rendering.html();
        html.open(Role.RATING_VALUE).labelLanguage();
        html.text(ModelLabels.rating(rating, rendering.labels())).close();
        if (rating.verdict() != null) {
            html.text(" ").element(Role.RATING_VERDICT, rating.verdict());
        }
    }
}
