package org.standfirst.body;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.Author;
import org.standfirst.internal.Brief;
import org.standfirst.internal.Normal;
import org.standfirst.rules.Consistent;
import org.standfirst.validation.Advisory;
import org.standfirst.validation.ForPublication;
import org.standfirst.validation.Identifier;
import org.standfirst.validation.Line;
import org.standfirst.validation.MaxLength;

/**
 * One entry of a live blog.
 *
 * <p>In schema.org an item of a {@code LiveBlogPosting}, in CAPI a block.
 *
 * @param at when it was published
 * @param title its title, or {@code null} for none; at most 300 characters
 * @param keyEvent whether it is one of the most important entries, for a summary
 * @param content its blocks; must not be empty for publication unless there is a title
 * @param id its id, unique within the article, or {@code null} for none
 * @param updated when it was last changed, or {@code null} if never
 * @param authors its authors, in printed order; empty to use the authors of the article
 * @param pinned whether it stays above newer entries
 */
@Consistent(groups = ForPublication.class)
@Consistent(groups = Advisory.class)
public record LiveUpdate(
        Instant at,
        @Line @MaxLength(300) @Nullable String title,
        boolean keyEvent,
        List<@Valid Leaf> content,
        @Identifier @Nullable String id,
        @Nullable Instant updated,
        List<@Valid Author> authors,
        boolean pinned)
        implements Container {

    /** Public only because a record requires it; its parameters grow. Use {@code of}. */
    public LiveUpdate {
        requireNonNull(at, "at");
        content = Normal.list(content, "content");
        title = Normal.textOrNull(title);
        id = Normal.idOrNull(id);
        authors = Normal.list(authors, "authors");
    }

    /** Returns an entry; {@code title} is {@code null} for none. */
    public static LiveUpdate of(Instant at, @Nullable String title, Leaf... content) {
        return new LiveUpdate(at, title, false, Normal.list(content, "content"), null, null, List.of(), false);
    }

    /** Returns a copy with this time of publication. */
    public LiveUpdate withAt(Instant at) {
        return new LiveUpdate(at, title, keyEvent, content, id, updated, authors, pinned);
    }

    /** Returns a copy with this title. */
    public LiveUpdate withTitle(@Nullable String title) {
        return new LiveUpdate(at, title, keyEvent, content, id, updated, authors, pinned);
    }

    /** Returns a copy that is or is not a key event. */
    public LiveUpdate withKeyEvent(boolean keyEvent) {
        return new LiveUpdate(at, title, keyEvent, content, id, updated, authors, pinned);
    }

    /** Returns a copy with these blocks. */
    public LiveUpdate withContent(List<Leaf> content) {
        return new LiveUpdate(at, title, keyEvent, content, id, updated, authors, pinned);
    }

    /** Returns a copy with this time of the last change. */
    public LiveUpdate withUpdated(@Nullable Instant updated) {
        return new LiveUpdate(at, title, keyEvent, content, id, updated, authors, pinned);
    }

    /** Returns a copy with these authors. */
    public LiveUpdate withAuthors(List<Author> authors) {
        return new LiveUpdate(at, title, keyEvent, content, id, updated, authors, pinned);
    }

    /** Returns a copy that is or is not pinned. */
    public LiveUpdate withPinned(boolean pinned) {
        return new LiveUpdate(at, title, keyEvent, content, id, updated, authors, pinned);
    }

    @Override
    public LiveUpdate withId(@Nullable String id) {
        return new LiveUpdate(at, title, keyEvent, content, id, updated, authors, pinned);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.liveUpdate(this);
    }

    /** Returns the time, the title and the number of blocks. */
    @Override
    public String toString() {
        return "LiveUpdate[at=" + at + ", title=" + Brief.of(title) + ", content=" + content.size() + "]";
    }
}
