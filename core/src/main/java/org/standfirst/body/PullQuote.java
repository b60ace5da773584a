package org.standfirst.body;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.standfirst.internal.Normal;
import org.standfirst.validation.Advisory;
import org.standfirst.validation.Identifier;
import org.standfirst.validation.MaxLength;
import org.standfirst.validation.Required;

/**
 * A sentence of the article, printed large. It repeats a part of the body, so word counts and plain text omit it.
 *
 * @param text the sentence, at most 1,000 characters; should not be blank
 * @param source the source, such as the speaker, or {@code null} for none; at most 300 characters
 * @param id its id, unique within the article, or {@code null} for none
 */
public record PullQuote(
        @Required(groups = Advisory.class, message = Required.ADVICE) @Valid @MaxLength(1_000)
        RichText text,

        @Valid @MaxLength(300) @Nullable RichText source,
        @Identifier @Nullable String id)
        implements Leaf {

    /** Public only because a record requires it; its parameters grow. Use {@code of}. */
    public PullQuote {
        requireNonNull(text, "text");
        source = source == null ? null : source.nullIfBlank();
        id = Normal.idOrNull(id);
    }

    /** Returns a pull quote of these parts. */
    public static PullQuote of(RichText... parts) {
        return new PullQuote(RichText.of(parts), null, null);
    }

    /** Returns a pull quote of plain text. */
    public static PullQuote of(String text) {
        return of(RichText.of(text));
    }

    /** Returns a copy with this text. */
    public PullQuote withText(RichText text) {
        return new PullQuote(text, source, id);
    }

    /** Returns a copy with this plain text. */
    public PullQuote withText(String text) {
        return withText(RichText.of(text));
    }

    /** Returns a copy with this source. */
    public PullQuote withSource(@Nullable RichText first, RichText... more) {
        return new PullQuote(text, RichText.ofNullable(first, more), id);
    }

    /** Returns a copy with this source in plain text; {@code null} for none. */
    public PullQuote withSource(@Nullable String source) {
        return withSource(RichText.ofNullable(source));
    }

    @Override
    public PullQuote withId(@Nullable String id) {
        return new PullQuote(text, source, id);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.pullQuote(this);
    }
}
