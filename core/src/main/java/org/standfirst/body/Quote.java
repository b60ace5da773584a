package org.standfirst.body;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.Url;
import org.standfirst.internal.Normal;
import org.standfirst.validation.Advisory;
import org.standfirst.validation.Filled;
import org.standfirst.validation.Identifier;
import org.standfirst.validation.MaxLength;
import org.standfirst.validation.Required;
import org.standfirst.validation.WebUrl;

/**
 * A block quotation: a longer passage that another person said or wrote.
 *
 * @param paragraphs the quoted paragraphs, without quotation marks; at least one; empty paragraphs are not shown
 * @param source the source, such as the speaker and the occasion, or {@code null} for none; at most 300 characters
 * @param url the address of the source, or {@code null} for none; absolute
 * @param id its id, unique within the article, or {@code null} for none
 */
public record Quote(
        @Required @Filled(groups = Advisory.class, message = Required.ADVICE)
        List<@Valid RichText> paragraphs,

        @Valid @MaxLength(300) @Nullable RichText source,
        @WebUrl @Nullable Url url,
        @Identifier @Nullable String id)
        implements Leaf {

    /** Public only because a record requires it; its parameters grow. Use {@code of}. */
    public Quote {
        paragraphs = Normal.list(paragraphs, "paragraphs");
        source = source == null ? null : source.nullIfBlank();
        id = Normal.idOrNull(id);
    }

    /** Returns a quotation of these paragraphs. */
    public static Quote of(RichText... paragraphs) {
        return new Quote(Normal.list(paragraphs, "paragraphs"), null, null, null);
    }

    /** Returns a quotation of one paragraph. */
    public static Quote of(String text) {
        return of(RichText.of(text));
    }

    /** Returns a copy with these paragraphs. */
    public Quote withParagraphs(List<RichText> paragraphs) {
        return new Quote(paragraphs, source, url, id);
    }

    /** Returns a copy with this source. */
    public Quote withSource(@Nullable RichText first, RichText... more) {
        return new Quote(paragraphs, RichText.ofNullable(first, more), url, id);
    }

    /** Returns a copy with this source in plain text; {@code null} for none. */
    public Quote withSource(@Nullable String source) {
        return withSource(RichText.ofNullable(source));
    }

    /** Returns a copy with this address. */
    public Quote withUrl(@Nullable Url url) {
        return new Quote(paragraphs, source, url, id);
    }

    @Override
    public Quote withId(@Nullable String id) {
        return new Quote(paragraphs, source, url, id);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.quote(this);
    }

    /** Returns the beginning of the quotation, and its source. */
    @Override
    public String toString() {
        return "Quote[" + (paragraphs.isEmpty() ? null : paragraphs.get(0)) + ", source=" + source + "]";
    }
}
