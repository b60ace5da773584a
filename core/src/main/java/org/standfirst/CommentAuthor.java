package org.standfirst;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.standfirst.internal.Normal;
import org.standfirst.validation.Identifier;
import org.standfirst.validation.Line;
import org.standfirst.validation.MaxLength;
import org.standfirst.validation.Required;
import org.standfirst.validation.WebUrl;

/**
 * The author of a comment. It has no e-mail or IP address, because these must never be printed.
 *
 * @param name the printed name, one line of at most 100 characters
 * @param id the commenter's id in the system of origin, or {@code null} for none
 * @param url the commenter's site, or {@code null} for none; absolute
 * @param avatar the address of a picture, or {@code null} for none; absolute
 * @param staff whether the commenter speaks for the publication
 */
public record CommentAuthor(
        @Required @Line @MaxLength(100) String name,
        @Identifier @Nullable String id,
        @WebUrl @Nullable Url url,
        @WebUrl @Nullable Url avatar,
        boolean staff) {

    /** Public only because a record requires it; its parameters grow. Use {@link #of}. */
    public CommentAuthor {
        name = Normal.lineEnds(requireNonNull(name, "name"));
        id = Normal.idOrNull(id);
    }

    /** Returns a reader with this name. */
    public static CommentAuthor of(String name) {
        return new CommentAuthor(name, null, null, null, false);
    }

    /** Returns a copy with this name. */
    public CommentAuthor withName(String name) {
        return new CommentAuthor(name, id, url, avatar, staff);
    }

    /** Returns a copy with this id. */
    public CommentAuthor withId(@Nullable String id) {
        return new CommentAuthor(name, id, url, avatar, staff);
    }

    /** Returns a copy with this site. */
    public CommentAuthor withUrl(@Nullable Url url) {
        return new CommentAuthor(name, id, url, avatar, staff);
    }

    /** Returns a copy with this picture. */
    public CommentAuthor withAvatar(@Nullable Url avatar) {
        return new CommentAuthor(name, id, url, avatar, staff);
    }

    /** Returns a copy that sets whether the commenter speaks for the publication. */
    public CommentAuthor withStaff(boolean staff) {
        return new CommentAuthor(name, id, url, avatar, staff);
    }
}
