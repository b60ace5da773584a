package org.standfirst.html.markup;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.standfirst.html.Role;

/** The tags of every role, encoded once for a renderer. */
public final class Tags {
    /** The tags by ordinal of the role, then by level of a heading; other roles have level 0 only. */
    private final Tag[][] tags;

    /** The tags of elements with content that are not headings, by ordinal of the role. */
    private final @Nullable Tag[] containers;

    /**
     * Encodes the tags that {@code tags} returns for each role.
     *
     * @param container whether a role is an element with content that is not a heading
     */
    public Tags(Function<Role, Tag[]> tags, Predicate<Role> container) {
        this.tags = Stream.of(Role.values()).map(tags).toArray(Tag[][]::new);
        containers = Stream.of(Role.values())
                .map(role -> container.test(role) ? of(role, 0) : null)
                .toArray(Tag[]::new);
    }

    /** Returns the tags of an element with content that is not a heading, or {@code null} for other roles. */
    public @Nullable Tag ofContainer(Role role) {
        return containers[role.ordinal()];
    }

    /** Returns the tags of a heading at a level from 1 to 6, or of another role at level 0. */
    public Tag of(Role role, int level) {
        return tags[role.ordinal()][level];
    }
}
