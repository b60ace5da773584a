package org.standfirst.json.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An open object or array, and the position in it. A level is reused for the next object or array of the same depth.
 * Known names are bits, so that duplicate and missing names are found without a look-up.
 */
final class Level {
    private static final int WORDS = Property.OTHER.ordinal() / Long.SIZE + 1;

    private final int depth;
    private final @Nullable Level parent;
    private @Nullable Level child;
    private final long[] seen = new long[WORDS];
    private Set<Property> absent = Set.of();
    private Set<String> others = Set.of();
    private String type = "";
    private boolean array;
    private boolean refused;
    private int count;
    private Property property = Property.OTHER;
    private String name = "";

    private Level(int depth, @Nullable Level parent) {
        this.depth = depth;
        this.parent = parent;
    }

    /** Returns the outermost level, in which no object or array is open. */
    static Level root() {
        return new Level(0, null);
    }

    /** Returns how many objects and arrays are open. */
    int depth() {
        return depth;
    }

    /** Opens an object whose type must be {@code type}; it must have none if {@code type} is empty. */
    Level openObject(String type) {
        Level opened = open();
        for (int word = 0; word < WORDS; word++) { // faster than Arrays.fill for so few
            opened.seen[word] = 0;
        }
        opened.absent = Set.of();
        opened.others = Set.of(); // clearing a large set would be slow
        opened.type = type;
        opened.array = false;
        opened.refused = false;
        return opened;
    }

    /** Opens an array. */
    Level openArray() {
        Level opened = open();
        opened.array = true;
        return opened;
    }

    private Level open() {
        Level opened = child;
        if (opened == null) {
            opened = new Level(depth + 1, this);
            child = opened;
        }
        opened.count = 0;
        return opened;
    }

    /** Returns the level around this one. */
    Level close() {
        return parent == null ? this : parent;
    }

    /** Returns the level within this one that was closed last. */
    Level closed() {
        return child == null ? this : child;
    }

    /** Records that the value is not an object. */
    void refuse() {
        refused = true;
    }

    boolean refused() {
        return refused;
    }

    String type() {
        return type;
    }

    /** Advances to the next element. */
    void next() {
        count++;
    }

    /** Advances to the next member, whose name is not that of a property, and returns whether the name is new. */
    boolean next(String name) {
        this.property = Property.OTHER;
        this.name = name;
        count++;
        others = others.isEmpty() ? new HashSet<>() : others;
        return others.add(name);
    }

    /** Advances to the next member, and returns whether its name is new. */
    boolean next(Property property) {
        this.property = property;
        count++;
        int word = property.ordinal() / Long.SIZE;
        long bit = 1L << property.ordinal();
        boolean first = (seen[word] & bit) == 0;
        seen[word] |= bit;
        return first;
    }

    /** Records that the current member is null, which counts as missing. */
    void absent() {
        absent = absent.isEmpty() ? EnumSet.noneOf(Property.class) : absent;
        absent.add(property);
    }

    /** Returns whether the object has a member {@code property} that is not null. */
    boolean has(Property property) {
        return (seen[property.ordinal() / Long.SIZE] & 1L << property.ordinal()) != 0 && !absent.contains(property);
    }

    /** Returns the property of the current member. */
    Property property() {
        return property;
    }

    /** Returns the name of the current member. */
    String name() {
        return property == Property.OTHER ? name : property.text();
    }

    /** Returns the JSON Pointer of the current member or element. */
    String pointer() {
        Deque<String> steps = new ArrayDeque<>(); // no recursion, since documents can be deep
        for (Level level = this; level != null; level = level.parent) {
            if (level.parent != null && level.count > 0) {
                steps.push(level.step());
            }
        }
        return String.join("", steps);
    }

    private String step() {
        return "/"
                + (array
                        ? Integer.toString(count - 1)
                        : name().replace("~", "~0").replace("/", "~1"));
    }
}
