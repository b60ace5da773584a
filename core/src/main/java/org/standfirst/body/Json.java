package org.standfirst.body;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.standfirst.internal.Normal;

/** A JSON value in the properties of a {@link Custom} block. Values nest to a depth of at most {@value #MAX_DEPTH}. */
public sealed interface Json {
    /** The maximum depth of values: a string has depth 1, an array of strings has depth 2. */
    int MAX_DEPTH = 16;

    /** Returns the depth of this value, at least 1. */
    default int depth() {
        return 1;
    }

    /** Returns a string. */
    static Json of(String value) {
        return new JsonString(value);
    }

    /** Returns a whole number. */
    static Json of(long number) {
        return new JsonNumber(BigDecimal.valueOf(number));
    }

    /** Returns a number. */
    static Json of(BigDecimal value) {
        return new JsonNumber(value);
    }

    /** Returns {@code true} or {@code false}. */
    static Json of(boolean value) {
        return new JsonBoolean(value);
    }

    /** Returns an array. */
    static Json array(Json... elements) {
        return new JsonArray(Normal.list(elements, "elements"));
    }

    /** Returns an object. */
    static Json object(Map<String, Json> members) {
        return new JsonObject(members);
    }

    /**
     * A string.
     *
     * @param value any text
     */
    record JsonString(String value) implements Json {
        /** Rejects null. */
        public JsonString {
            requireNonNull(value, "value");
        }
    }

    /**
     * A number.
     *
     * @param value any number; 1.0 and 1.00 are not equal
     */
    record JsonNumber(BigDecimal value) implements Json {
        /** Rejects null. */
        public JsonNumber {
            requireNonNull(value, "value");
        }
    }

    /**
     * True or false.
     *
     * @param value true or false
     */
    record JsonBoolean(boolean value) implements Json {}

    /** JSON's null. */
    record JsonNull() implements Json {}

    /**
     * An array.
     *
     * @param elements the elements, in order
     */
    record JsonArray(List<Json> elements) implements Json {
        /** Copies the values; rejects values that nest too deep. */
        public JsonArray {
            elements = Normal.list(elements, "elements");
            rejectDeepValues(elements);
        }

        @Override
        public int depth() {
            return 1 + deepest(elements);
        }

        /** Returns the number of elements. */
        @Override
        public String toString() {
            return "JsonArray[elements=" + elements.size() + "]";
        }
    }

    /**
     * An object.
     *
     * @param members the members, sorted by name, so that equal objects have equal output
     */
    record JsonObject(Map<String, Json> members) implements Json {
        /** Copies the values; rejects values that nest too deep. */
        public JsonObject {
            members = Normal.map(members, "members");
            rejectDeepValues(members.values());
        }

        @Override
        public int depth() {
            return 1 + deepest(members.values());
        }

        /** Returns the number of members. */
        @Override
        public String toString() {
            return "JsonObject[members=" + members.size() + "]";
        }
    }

    private static void rejectDeepValues(Collection<Json> values) {
        if (deepest(values) >= MAX_DEPTH) {
            throw new IllegalArgumentException("JSON values must not nest more than " + MAX_DEPTH + " levels deep");
        }
    }

    private static int deepest(Collection<Json> values) {
        int deepest = 0;
        for (Json value : values) {
            deepest = Math.max(deepest, value.depth());
        }
        return deepest;
    }
}
