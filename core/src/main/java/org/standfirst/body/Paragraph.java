package org.standfirst.body;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.standfirst.internal.Normal;
import org.standfirst.validation.Advisory;
import org.standfirst.validation.Identifier;
import org.standfirst.validation.Required;

/**
 * A paragraph.
 *
 * @param text the text; an empty paragraph is not shown
 * @param id its id, unique within the article, or {@code null} for none
 */
public record Paragraph(
        @Required(groups = Advisory.class, message = Required.ADVICE) @Valid
        RichText text,

        @Identifier @Nullable String id)
        implements Leaf {

    /** Public only because a record requires it; its parameters grow. Use {@code of}. */
    public Paragraph {
        requireNonNull(text, "text");
        id = Normal.idOrNull(id);
    }

    /** Returns a paragraph of these parts. */
    public static Paragraph of(RichText... parts) {
        return new Paragraph(RichText.of(parts), null);
    }

    /** Returns a paragraph of plain text. */
    public static Paragraph of(String text) {
        return of(RichText.of(text));
    }

    /** Returns a copy with this text. */
    public Paragraph withText(RichText text) {
        return new Paragraph(text, id);
    }

    /** Returns a copy with this plain text. */
    public Paragraph withText(String text) {
        return withText(RichText.of(text));
    }

    @Override
    public Paragraph withId(@Nullable String id) {
        return new Paragraph(text, id);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.paragraph(this);
    }
}
