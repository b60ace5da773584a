package org.standfirst.html.markup;

import java.util.function.Function;
import java.util.stream.Stream;
import org.standfirst.html.Role;

/** The tags of every role, encoded once for a renderer. */
public final class Tags {
    /** The tags by ordinal of the role, then by level of a heading; other roles have level 0 only. */
    private final Tag[][] tags;

    /** Encodes the tags that {@code tags} returns for each role. */
    public Tags(Function<Role, Tag[]> tags) {
        this.tags = Stream.of(Role.values()).map(tags).toArray(Tag[][]::new);
    }

    /** Returns the tags of a role that is not a heading. */
    public Tag of(Role role) {
        return tags[role.ordinal()][0];
    }

    /** Returns the tags of a heading at a level from 1 to 6. */
    public Tag of(Role role, int level) {
        return tags[role.ordinal()][level];
    }
}
