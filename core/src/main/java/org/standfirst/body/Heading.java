package org.standfirst.body;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.standfirst.internal.Normal;
import org.standfirst.validation.Advisory;
import org.standfirst.validation.Between;
import org.standfirst.validation.Identifier;
import org.standfirst.validation.MaxLength;
import org.standfirst.validation.Required;

/**
 * The heading of a part of the article. Level 1 is the headline, so levels are 2 to 6.
 *
 * @param level the level; should be from 2 to 6 and not skip a level (WCAG); renderers adjust other levels
 * @param text the text, at most 1,000 characters, 300 recommended; an empty heading is not shown
 * @param id its id, unique within the article, or {@code null} for none
 */
public record Heading(
        @Between(min = 2, max = 6, groups = Advisory.class, message = Between.ADVICE)
        int level,

        @Required(groups = Advisory.class, message = Required.ADVICE)
        @Valid
        @MaxLength(1_000)
        @MaxLength(value = 300, groups = Advisory.class, message = MaxLength.ADVICE)
        RichText text,

        @Identifier @Nullable String id)
        implements Leaf {

    /** Public only because a record requires it; its parameters grow. Use {@code of}. */
    public Heading {
        requireNonNull(text, "text");
        id = Normal.idOrNull(id);
    }

    /** Returns a heading of these parts. */
    public static Heading of(int level, RichText... parts) {
        return new Heading(level, RichText.of(parts), null);
    }

    /** Returns a heading of plain text. */
    public static Heading of(int level, String text) {
        return of(level, RichText.of(text));
    }

    /** Returns a copy with this level. */
    public Heading withLevel(int level) {
        return new Heading(level, text, id);
    }

    /** Returns a copy with this text. */
    public Heading withText(RichText text) {
        return new Heading(level, text, id);
    }

    /** Returns a copy with this plain text. */
    public Heading withText(String text) {
        return withText(RichText.of(text));
    }

    @Override
    public Heading withId(@Nullable String id) {
        return new Heading(level, text, id);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.heading(this);
    }
}
