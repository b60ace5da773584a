package org.standfirst.body;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.standfirst.internal.Normal;

/** A JSON value, for what only a newsroom's own block kinds know. At most {@value #MAX_DEPTH} values deep. */
public sealed interface Json {
    /** How deep values may nest: a bare text is 1 deep, an array of texts 2. */
    int MAX_DEPTH = 16;

    /** Returns how deep this value nests, at least 1. */
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
    static Json of(boolean truth) {
        return new JsonBoolean(truth);
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
        /** Refuses null. */
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
        /** Refuses null. */
        public JsonNumber {
            requireNonNull(value, "value");
        }
    }

    /**
     * True or false.
     *
     * @param value which of them
     */
    record JsonBoolean(boolean value) implements Json {}

    /** JSON's null. */
    record JsonNull() implements Json {}

    /**
     * An array.
     *
     * @param elements in order
     */
    record JsonArray(List<Json> elements) implements Json {
        /** Copies, and refuses what nests too deep. */
        public JsonArray {
            elements = Normal.list(elements, "elements");
            refuseDepthOver(elements);
        }

        @Override
        public int depth() {
            return 1 + deepest(elements);
        }

        /** Returns how many elements there are. */
        @Override
        public String toString() {
            return "JsonArray[elements=" + elements.size() + "]";
        }
    }

    /**
     * An object.
     *
     * @param members sorted by name, so that equal objects are written alike
     */
    record JsonObject(Map<String, Json> members) implements Json {
        /** Copies, and refuses what nests too deep. */
        public JsonObject {
            members = Normal.map(members, "members");
            refuseDepthOver(members.values());
        }

        @Override
        public int depth() {
            return 1 + deepest(members.values());
        }

        /** Returns how many members there are. */
        @Override
        public String toString() {
            return "JsonObject[members=" + members.size() + "]";
        }
    }

    private static void refuseDepthOver(Collection<Json> values) {
        if (deepest(values) >= MAX_DEPTH) {
            throw new IllegalArgumentException("JSON values may nest at most " + MAX_DEPTH + " deep");
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
