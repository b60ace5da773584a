package org.standfirst;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.internal.Normal;

/**
 * Who made the article, and where. {@link Article.Builder} makes it.
 *
 * @param credits the people and desks, in the order in which they are named
 * @param sources agencies and others whose reports it rests on
 * @param printedByline the line as it is to be printed; {@code null} to compose it from the credits
 * @param dateline where the report was written, such as {@code GENEVA}; {@code null} for none
 */
public record Byline(
        List<Credit> credits,
        List<Source> sources,
        @Nullable String printedByline,
        @Nullable String dateline) {

    /** Public only because a record requires it; its parameters grow. */
    public Byline {
        credits = Normal.list(credits, "credits");
        sources = Normal.list(sources, "sources");
    }
}
