package org.standfirst;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.internal.Normal;
import org.standfirst.validation.Credited;
import org.standfirst.validation.ForPublication;
import org.standfirst.validation.Line;
import org.standfirst.validation.MaxLength;

/**
 * Who made the article, and where. {@link Article.Builder} makes it.
 *
 * @param credits the people and desks, in the order in which they are named
 * @param sources agencies and others whose reports it rests on
 * @param printedByline the line as it is to be printed; {@code null} to compose it from the credits
 * @param dateline where the report was written, such as {@code GENEVA}; {@code null} for none
 */
@Credited(groups = ForPublication.class)
public record Byline(
        List<@Valid Credit> credits,
        List<@Valid Source> sources,
        @Line @MaxLength(300) @Nullable String printedByline,
        @Line @MaxLength(100) @Nullable String dateline) {

    /** Public only because a record requires it; its parameters grow. */
    public Byline {
        credits = Normal.list(credits, "credits");
        sources = Normal.list(sources, "sources");
    }
}
