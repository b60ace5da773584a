package org.standfirst.html;

import org.standfirst.body.Rating;

/** The markup of a rating: the figures as a sentence, then the verdict. */
final class RatingHtml {
    private RatingHtml() {}

    static void write(Rating rating, HtmlWriter html) {
        html.open(Role.RATING_VALUE).furniture();
        html.text(sentence(rating, html.labels())).close();
        if (rating.verdict() != null) {
            html.text(" ").element(Role.RATING_VERDICT, rating.verdict());
        }
    }

    /** Returns the figures as a sentence. */
    static String sentence(Rating rating, Labels labels) {
        Phrase phrase = labels.phrase(rating.unit() == null ? Label.RATING : Label.RATING_WITH_UNIT);
        String unit = rating.unit() == null ? "" : rating.unit();
        return phrase.with(Decimal.of(rating.value()), Decimal.of(rating.best()), unit);
    }
}
