package org.standfirst;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.standfirst.validation.CodeName;

/**
 * One author's part in an article.
 *
 * @param author the author
 * @param role the author's part
 */
public record Credit(@Valid Author author, @Valid Role role) {

    /** Public only because a record requires it; its parameters grow. Use {@link #of}. */
    public Credit {
        requireNonNull(author, "author");
        requireNonNull(role, "role");
    }

    /** Returns the credit of {@code author} in {@code role}. */
    public static Credit of(Author author, Role role) {
        return new Credit(author, role);
    }

    /** Returns the credit of a person with this printed name. */
    public static Credit of(String name, Role role) {
        return of(Author.builder(name).build(), role);
    }

    /**
     * An author's part in an article. Newsrooms have roles of their own, so any name is allowed.
     *
     * @param name the name in lower camel case, such as {@code dataEditor}: a lowercase letter, followed by ASCII
     *     letters, digits and underscores
     */
    public record Role(@CodeName String name) {
        /** Wrote the article. */
        public static final Role WRITER = new Role("writer");
        /** Edited the article. */
        public static final Role EDITOR = new Role("editor");
        /** Contributed to the article. */
        public static final Role CONTRIBUTOR = new Role("contributor");
        /** Took the photos. */
        public static final Role PHOTOGRAPHER = new Role("photographer");
        /** Drew the pictures. */
        public static final Role ILLUSTRATOR = new Role("illustrator");
        /** Made the charts. */
        public static final Role GRAPHICS = new Role("graphics");
        /** Filmed or edited the videos. */
        public static final Role VIDEOGRAPHER = new Role("videographer");
        /** Translated the article. */
        public static final Role TRANSLATOR = new Role("translator");

        /** Public only because a record requires it. Use {@link #of}. */
        public Role {
            requireNonNull(name, "name");
        }

        /** Returns the role with this name. */
        public static Role of(String name) {
            return new Role(name);
        }

        // the generated methods are linked at their first call, which delays the first page
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Role role && name.equals(role.name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }
}
