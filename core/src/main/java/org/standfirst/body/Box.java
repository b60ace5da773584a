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
 * Blocks that are set apart from the text around them.
 *
 * @param kind the purpose of the box
 * @param title its title, or {@code null} for none; at most 300 characters
 * @param content its blocks; must not be empty for publication
 * @param id its id, unique within the article, or {@code null} for none
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

    /** Returns a box; {@code title} is {@code null} for none. */
    public static Box of(Kind kind, @Nullable String title, Leaf... content) {
        return new Box(kind, title, Normal.list(content, "content"), null);
    }

    /** Returns a copy with this kind. */
    public Box withKind(Kind kind) {
        return new Box(kind, title, content, id);
    }

    /** Returns a copy with this title. */
    public Box withTitle(@Nullable String title) {
        return new Box(kind, title, content, id);
    }

    /** Returns a copy with these blocks. */
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

    /** Returns the kind, the title and the number of blocks. */
    @Override
    public String toString() {
        return "Box[kind=" + kind + ", title=" + Brief.of(title) + ", content=" + content.size() + "]";
    }

    /** The purpose of a box. */
    public enum Kind {
        /** A story that accompanies the article. */
        SIDEBAR,
        /** The facts at a glance. */
        FACTS,
        /** An important note. */
        CALLOUT,
        /** Details that readers can open and close. */
        DETAILS,
        /**
         * A summary of the article in a few points near its top, or of a live report so far. Without a title, pages and
         * texts print the title “Key points”.
         */
        KEY_POINTS
    }
}
