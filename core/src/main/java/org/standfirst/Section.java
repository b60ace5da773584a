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
 * A section of a publication.
 *
 * @param name the printed name; one line of at most 100 characters
 * @param url the address of its front page, or {@code null} if it has none; absolute
 * @param id its id in the system of origin, or {@code null} if not known
 */
public record Section(
        @Required @Line @MaxLength(100) String name,
        @WebUrl @Nullable Url url,
        @Identifier @Nullable String id) {

    /** Public only because a record requires it; its parameters grow. Use {@link #of}. */
    public Section {
        name = Normal.lineEnds(requireNonNull(name, "name"));
        id = Normal.idOrNull(id);
    }

    /** Returns a section with this name. */
    public static Section of(String name) {
        return new Section(name, null, null);
    }

    /** Returns a section with this name and front page. */
    public static Section of(String name, Url url) {
        return new Section(name, requireNonNull(url, "url"), null);
    }

    /** Returns a copy with this name. */
    public Section withName(String name) {
        return new Section(name, url, id);
    }

    /** Returns a copy with this front page. */
    public Section withUrl(@Nullable Url url) {
        return new Section(name, url, id);
    }

    /** Returns a copy with this id. */
    public Section withId(@Nullable String id) {
        return new Section(name, url, id);
    }
}
