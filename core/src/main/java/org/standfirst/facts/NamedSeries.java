package org.standfirst.facts;

import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Series;
import org.standfirst.internal.Blank;

/** Finds the series that an article is a part of. */
public final class NamedSeries {
    private NamedSeries() {}

    /** Returns the series of {@code article}, or {@code null} if there is none or its name is blank. */
    public static @Nullable Series of(Article article) {
        Series series = article.topics().series();
        return series == null || Blank.is(series.name()) ? null : series;
    }
}
