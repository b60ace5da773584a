package org.standfirst.body;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Blocks that stand apart from the text around them.
 *
 * @param kind what it is for
 * @param title what stands above it, or {@code null} for nothing
 * @param content what it holds
 * @param id within the article, or {@code null} for none
 */
public record Box(
        Kind kind,
        @Nullable String title,
        List<Leaf> content,
        @Nullable String id) implements Container {

    /** Public only because a record requires it; its parameters grow. Use {@code of}. */
    public Box {
        requireNonNull(kind, "kind");
        content = List.copyOf(content);
    }

    /** Returns a box with a title. */
    public static Box of(Kind kind, String title, Leaf... content) {
        return new Box(kind, requireNonNull(title, "title"), List.of(content), null);
    }

    /** Returns a copy with this title. */
    public Box title(@Nullable String title) {
        return new Box(kind, title, content, id);
    }

    @Override
    public Box id(@Nullable String id) {
        return new Box(kind, title, content, id);
    }

    /** What a box is for. */
    public enum Kind {
        /** A story beside the story. */
        SIDEBAR,
        /** The facts at a glance. */
        FACTS,
        /** Something to take notice of. */
        CALLOUT,
        /** Something to open when wanted. */
        DETAILS
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.box(this);
    }
}
