package org.standfirst;

import static java.util.Objects.requireNonNull;

/**
 * One author's part in an article.
 *
 * @param author who
 * @param role did what
 */
public record Credit(Author author, Role role) {

    /** Public only because a record requires it; its parameters grow. Use {@link #of}. */
    public Credit {
        requireNonNull(author, "author");
        requireNonNull(role, "role");
    }

    /** Returns the credit of {@code author} in {@code role}. */
    public static Credit of(Author author, Role role) {
        return new Credit(author, role);
    }

    /** Returns the credit of a person, by the printed name. */
    public static Credit of(String name, Role role) {
        return of(Author.builder(name).build(), role);
    }
}
