package org.standfirst.body;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.internal.Brief;
import org.standfirst.internal.Normal;
import org.standfirst.validation.ForPublication;
import org.standfirst.validation.Identifier;
import org.standfirst.validation.Line;
import org.standfirst.validation.MaxLength;
import org.standfirst.validation.Required;

/**
 * Blocks that stand apart from the text around them.
 *
 * @param kind what it is for
 * @param title what stands above it, or {@code null} for nothing; at most 300 characters
 * @param content what it holds; not empty in what goes out
 * @param id within the article, or {@code null} for none
 */
public record Box(
        Kind kind,
        @Line @MaxLength(300) @Nullable String title,
        @Required(groups = ForPublication.class) List<@Valid Leaf> content,
        @Identifier @Nullable String id)
        implements Container {

    /** Public only because a record requires it; its parameters grow. Use {@code of}. */
    public Box {
        requireNonNull(kind, "kind");
        content = Normal.list(content, "content");
        title = Normal.textOrNull(title);
        id = Normal.idOrNull(id);
    }

    /** Returns a box, with a title or {@code null}. */
    public static Box of(Kind kind, @Nullable String title, Leaf... content) {
        return new Box(kind, title, Normal.list(content, "content"), null);
    }

    /** Returns a copy of this kind. */
    public Box withKind(Kind kind) {
        return new Box(kind, title, content, id);
    }

    /** Returns a copy with this title. */
    public Box withTitle(@Nullable String title) {
        return new Box(kind, title, content, id);
    }

    /** Returns a copy that holds this. */
    public Box withContent(List<Leaf> content) {
        return new Box(kind, title, content, id);
    }

    @Override
    public Box withId(@Nullable String id) {
        return new Box(kind, title, content, id);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.box(this);
    }

    /** Returns the kind, the title and how many blocks it holds. */
    @Override
    public String toString() {
        return "Box[kind=" + kind + ", title=" + Brief.of(title) + ", content=" + content.size() + "]";
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
        DETAILS,
        /**
         * What the article says in a few points, near its top, or what a live report has said so far. Pages and texts call it
         * “Key points” if it has no title.
         */
        KEY_POINTS
    }
}
