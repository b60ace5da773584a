package org.standfirst.html.markup;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.standfirst.html.Role;

/** The tags of every role, each encoded at its first use. Thread-safe. */
public final class Tags {
    private static final int ROLES = Role.values().length;

    /** The number of levels: 1 to 6 for headings, and 0 for other roles. */
    private static final int LEVELS = 7;

    private final BiFunction<Role, Integer, Tag> encoder;

    /** The tags by level, then by ordinal of the role. */
    private final @Nullable Tag[] tags = new Tag[LEVELS * ROLES];

    /** Creates tags that {@code encoder} encodes, by role and level. */
    public Tags(BiFunction<Role, Integer, Tag> encoder) {
        this.encoder = encoder;
    }

    /** Returns the tags of a heading at a level from 1 to 6, or of another role at level 0. */
    public Tag of(Role role, int level) {
        int index = level * ROLES + role.ordinal();
        Tag tag = tags[index];
        if (tag == null) { // several threads may encode the same tag, which is safe since its fields are final
            tag = encoder.apply(role, level);
            tags[index] = tag;
        }
        return tag;
    }
}
