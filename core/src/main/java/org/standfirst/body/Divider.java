package org.standfirst.body;

import org.jspecify.annotations.Nullable;
import org.standfirst.internal.Normal;
import org.standfirst.validation.Identifier;

/**
 * A break between two parts of the text without headings.
 *
 * @param id its id, unique within the article, or {@code null} for none
 */
public record Divider(@Identifier @Nullable String id) implements Leaf {
    /** Public only because a record requires it; its parameters grow. */
    public Divider {
        id = Normal.idOrNull(id);
    }

    /** Returns a divider. */
    public static Divider of() {
        return new Divider(null);
    }

    @Override
    public Divider withId(@Nullable String id) {
        return new Divider(id);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.divider(this);
    }
}
