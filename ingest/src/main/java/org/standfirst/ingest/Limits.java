package org.standfirst.ingest;

/**
 * Limits of an import, which bound its time and memory for any source. Content beyond a limit is left out and reported.
 *
 * @param characters the number of characters that are read of one source
 * @param depth the depth to which elements may nest; deeper elements are read as siblings
 * @param blocks the number of blocks that one body may have
 */
public record Limits(int characters, int depth, int blocks) {
    /** The default limits: 20,000,000 characters, 512 levels and 50,000 blocks. */
    public static final Limits DEFAULT = new Limits(20_000_000, 512, 50_000);

    /** The largest depth that can be set, because elements are read by recursion. */
    public static final int MAX_DEPTH = 1_000;

    /** Public only because a record requires it; its parameters grow. Use {@link #DEFAULT} and its methods. */
    public Limits {
        between(1, characters, Integer.MAX_VALUE, "characters");
        between(8, depth, MAX_DEPTH, "depth");
        between(1, blocks, Integer.MAX_VALUE, "blocks");
    }

    /** Returns a copy with this number of characters. */
    public Limits withCharacters(int characters) {
        return new Limits(characters, depth, blocks);
    }

    /** Returns a copy with this depth, from 8 to {@value #MAX_DEPTH}. */
    public Limits withDepth(int depth) {
        return new Limits(characters, depth, blocks);
    }

    /** Returns a copy with this number of blocks. */
    public Limits withBlocks(int blocks) {
        return new Limits(characters, depth, blocks);
    }

    private static void between(int min, int value, int max, String name) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(name + " must be from " + min + " to " + max + ", not " + value);
        }
    }
}
