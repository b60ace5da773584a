package org.standfirst;

import static java.util.Objects.requireNonNull;

/**
 * What somebody did for an article. Newsrooms have more roles than any list, so this one is open.
 *
 * @param name in lower camel case, such as {@code dataEditor}
 */
public record Role(String name) {
    /** Wrote it. */
    public static final Role WRITER = new Role("writer");
    /** Edited it. */
    public static final Role EDITOR = new Role("editor");
    /** Added to it. */
    public static final Role CONTRIBUTOR = new Role("contributor");
    /** Took its photos. */
    public static final Role PHOTOGRAPHER = new Role("photographer");
    /** Drew its pictures. */
    public static final Role ILLUSTRATOR = new Role("illustrator");
    /** Made its charts. */
    public static final Role GRAPHICS = new Role("graphics");
    /** Filmed or cut its videos. */
    public static final Role VIDEOGRAPHER = new Role("videographer");
    /** Translated it. */
    public static final Role TRANSLATOR = new Role("translator");

    /** Public only because a record requires it. Use {@link #of}. */
    public Role {
        requireNonNull(name, "name");
    }

    /** Returns the role of that name. */
    public static Role of(String name) {
        return new Role(name);
    }
}
