package org.standfirst.json.reader;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** An object or array that is being read. Used again for the next one at the same depth. */
final class Level {
    /** Up to so many names, to look at each is faster than to hash them. */
    private static final int FEW = 32;

    private String[] names = new String[8];
    private int[] hashes = new int[8];
    private boolean[] absent = new boolean[8];
    private int count;
    private boolean array;
    private boolean refused;
    private String type = "";
    private Set<String> many = Set.of();

    /** Starts an array. */
    void startArray() {
        startObject("");
        array = true;
    }

    /** Starts an object whose type is to be {@code type}; it is empty where objects have no type. */
    void startObject(String type) {
        this.type = type;
        count = 0;
        array = false;
        refused = false;
    }

    /** Says that something else stands where the object or array was to be. */
    void refuse() {
        refused = true;
    }

    boolean refused() {
        return refused;
    }

    String type() {
        return type;
    }

    /** Adds an element, which becomes the current one. */
    void add() {
        count++;
    }

    /** Adds a member, which becomes the current one, and returns whether it is the first of that name. */
    boolean add(String name) {
        if (count == names.length) {
            names = Arrays.copyOf(names, 2 * count);
            hashes = Arrays.copyOf(hashes, 2 * count);
            absent = Arrays.copyOf(absent, 2 * count);
        }
        names[count] = name;
        hashes[count] = name.hashCode();
        absent[count] = false;
        count++;
        return count <= FEW ? firstOfFew(name) : firstOfMany(name);
    }

    private boolean firstOfFew(String name) {
        int hash = name.hashCode();
        for (int i = 0; i < count - 1; i++) {
            if (hashes[i] == hash && names[i].equals(name)) {
                return false;
            }
        }
        return true;
    }

    private boolean firstOfMany(String name) {
        if (count == FEW + 1) {
            // a new one, since to clear one that has grown large takes as long as it is large
            many = new HashSet<>(Arrays.asList(names).subList(0, FEW));
        }
        return many.add(name);
    }

    /** Returns the name of the current member. */
    String name() {
        return names[count - 1];
    }

    /** Says that the current member is null, which is as if it were missing. */
    void absent() {
        absent[count - 1] = true;
    }

    /** Returns whether there was a member of that name, and not null. */
    boolean has(String name) {
        int hash = name.hashCode();
        for (int i = 0; i < count; i++) {
            if (hashes[i] == hash && names[i].equals(name)) {
                return !absent[i];
            }
        }
        return false;
    }

    /** Adds the current member or element to a JSON Pointer. */
    void point(StringBuilder pointer) {
        if (count > 0) {
            pointer.append('/')
                    .append(
                            array
                                    ? Integer.toString(count - 1)
                                    : name().replace("~", "~0").replace("/", "~1"));
        }
    }
}
