package org.standfirst.html;

import java.util.Map;
import org.standfirst.sink.SpareBuffer;
import org.standfirst.sink.Utf8Sink;

/** The tags of every role, with what a caller adds to them, encoded once. */
final class Tags {
    private static final int LEVELS = 6;

    private final Profile profile;
    private final Map<Role, Additions> additions;

    /** By ordinal of the role, then by level; only headings have more than level 0. */
    private final Tag[][] tags = new Tag[Role.values().length][];

    Tags(Profile profile, Map<Role, Additions> additions) {
        this.profile = profile;
        this.additions = additions;
        SpareBuffer buffer = new SpareBuffer();
        for (Role role : Role.values()) {
            int levels = role.heading() ? LEVELS : 0;
            tags[role.ordinal()] = new Tag[levels + 1];
            for (int level = 0; level <= levels; level++) {
                String element = profile.element(role.element(level));
                tags[role.ordinal()][level] = new Tag(
                        buffer.toBytes(tag -> open(role, element, tag)), buffer.toBytes(tag -> close(element, tag)));
            }
        }
    }

    /** Returns the tags of a role that is no heading. */
    Tag of(Role role) {
        return tags[role.ordinal()][0];
    }

    /** Returns the tags of a heading at a level from 1 to 6. */
    Tag of(Role role, int level) {
        return tags[role.ordinal()][level];
    }

    private void open(Role role, String element, Utf8Sink tag) {
        Additions more = additions.getOrDefault(role, Additions.NONE);
        tag.write('<');
        tag.html(element);
        String classes = more.classesAfter(role.classes());
        if (!classes.isEmpty()) {
            attribute("class", classes, tag);
        }
        role.attributes().forEach((name, value) -> {
            if (profile.keeps(name)) {
                attribute(name, value, tag);
            }
        });
        more.data().forEach((name, value) -> attribute("data-" + name, value, tag));
        tag.write('>');
    }

    private static void close(String element, Utf8Sink tag) {
        tag.write('<');
        tag.write('/');
        tag.html(element);
        tag.write('>');
    }

    private static void attribute(String name, String value, Utf8Sink tag) {
        tag.write(' ');
        tag.html(name);
        if (!value.isEmpty() || name.equals("alt")) {
            tag.write('=');
            tag.write('"');
            tag.html(value);
            tag.write('"');
        }
    }
}
