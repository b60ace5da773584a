package org.standfirst.html.blocks;

import org.standfirst.Article;
import org.standfirst.Genre;
import org.standfirst.body.Rating;
import org.standfirst.html.Attribute;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Role;
import org.standfirst.html.inline.RichTextHtml;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.labels.phrases.ModelLabels;

/** Writes a rating: stars on pages, the values as a sentence, then the verdict. */
public final class RatingHtml {
    private RatingHtml() {}

    /** Writes, in the header of a review, the first rating that the reader has access to. */
    public static void header(Article article, Rendering rendering) {
        if (article.publishing().genre() != Genre.REVIEW) {
            return;
        }
        rendering.settings().visibleBlocks(article).stream()
                .filter(Rating.class::isInstance)
                .map(Rating.class::cast)
                .findFirst()
                .ifPresent(rating -> {
                    rendering.html().open(Role.RATING_SUMMARY);
                    data(rating, rendering);
                    figures(rating, rendering);
                    rendering.html().close();
                });
    }

    /** Writes attributes from which a style sheet can draw the rating. */
    static void data(Rating rating, Rendering rendering) {
        if (rendering.onPage()) {
            rendering
                    .html()
                    .attribute(Attribute.DATA_RATING, decimal(rating.value()))
                    .attribute(Attribute.DATA_BEST, decimal(rating.best()));
        }
    }

    /** Returns a number without a fraction of zero: {@code 4}, {@code 3.5}. */
    private static String decimal(double number) {
        String text = Double.toString(number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    static void write(Rating rating, Rendering rendering) {
        HtmlWriter html = rendering.html();
        figures(rating, rendering);
        if (rating.verdict() != null) {
            html.text(" ").open(Role.RATING_VERDICT);
            RichTextHtml.lines(rating.verdict(), html);
            html.close();
        }
    }

    private static void figures(Rating rating, Rendering rendering) {
        HtmlWriter html = rendering.html();
        String stars = rendering.onPage() ? ModelLabels.stars(rating) : "";
        if (!stars.isEmpty()) {
            html.element(Role.RATING_STARS, stars).text(" ");
        }
        html.open(Role.RATING_VALUE).labelLanguage();
        html.text(ModelLabels.rating(rating, rendering.labels())).close();
    }
}
