package org.standfirst.html;

import java.math.BigDecimal;
import org.standfirst.body.Rating;

/** The markup of a rating: the figures as a sentence, then the verdict. */
final class RatingHtml {
    private RatingHtml() {}

    static void write(Rating rating, HtmlWriter html) {
        html.open(Role.RATING_VALUE);
        Phrase phrase = html.labels().phrase(rating.unit() == null ? Label.RATING : Label.RATING_WITH_UNIT);
        String unit = rating.unit() == null ? "" : rating.unit();
        html.text(phrase.with(number(rating.value()), number(rating.best()), unit))
                .close();
        if (rating.verdict() != null) {
            html.text(" ").element(Role.RATING_VERDICT, rating.verdict());
        }
    }

    /** Returns 4.5 as 4.5, and 4.0 as 4. */
    private static String number(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
