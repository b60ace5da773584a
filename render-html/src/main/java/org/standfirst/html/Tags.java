package org.standfirst.html;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The tags of every role, encoded once. */
final class Tags {
    private static final int LEVELS = 6;

    /** By ordinal of the role, then by level; only headings have more than level 0. */
    private final byte[][][] opening = new byte[Role.values().length][][];

    private final byte[][][] closing = new byte[Role.values().length][][];

    Tags() {
        for (Role role : Role.values()) {
            int levels = role.heading() ? LEVELS : 0;
            opening[role.ordinal()] = new byte[levels + 1][];
            closing[role.ordinal()] = new byte[levels + 1][];
            for (int level = 0; level <= levels; level++) {
                opening[role.ordinal()][level] = role.openingTag(level).getBytes(UTF_8);
                closing[role.ordinal()][level] = role.closingTag(level).getBytes(UTF_8);
            }
        }
    }

    byte[] opening(Role role, int level) {
        return opening[role.ordinal()][level];
    }

    byte[] closing(Role role, int level) {
        return closing[role.ordinal()][level];
    }
}
