package org.standfirst.html;

import org.standfirst.body.Rating;

/** The markup of a rating: the figures as a sentence, then the verdict. */
final class RatingHtml {
    private RatingHtml() {}

    static void write(Rating rating, HtmlWriter html) {
        html.open(Role.RATING_VALUE).furniture();
        Phrase phrase = html.labels().phrase(rating.unit() == null ? Label.RATING : Label.RATING_WITH_UNIT);
        String unit = rating.unit() == null ? "" : rating.unit();
        html.text(phrase.with(Decimal.of(rating.value()), Decimal.of(rating.best()), unit))
                .close();
        if (rating.verdict() != null) {
            html.text(" ").element(Role.RATING_VERDICT, rating.verdict());
        }
    }
}
