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

    /** Returns a text. */
    static Json of(String text) {
        return new Text(text);
    }

    /** Returns a whole number. */
    static Json of(long number) {
        return new Decimal(BigDecimal.valueOf(number));
    }

    /** Returns a number. */
    static Json of(BigDecimal number) {
        return new Decimal(number);
    }

    /** Returns a truth value. */
    static Json of(boolean truth) {
        return new Truth(truth);
    }

    /** Returns an array. */
    static Json array(Json... elements) {
        return new Array(Normal.list(elements, "elements"));
    }

    /** Returns an object. */
    static Json object(Map<String, Json> members) {
        return new Fields(members);
    }

    /**
     * A text.
     *
     * @param value any text
     */
    record Text(String value) implements Json {
        /** Refuses null. */
        public Text {
            requireNonNull(value, "value");
        }
    }

    /**
     * A number.
     *
     * @param value any number; 1.0 and 1.00 are not equal
     */
    record Decimal(BigDecimal value) implements Json {
        /** Refuses null. */
        public Decimal {
            requireNonNull(value, "value");
        }
    }

    /**
     * True or false.
     *
     * @param value which of them
     */
    record Truth(boolean value) implements Json {}

    /** JSON's null. */
    record Null() implements Json {}

    /**
     * An array.
     *
     * @param elements in order
     */
    record Array(List<Json> elements) implements Json {
        /** Copies, and refuses what nests too deep. */
        public Array {
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
            return "Array[elements=" + elements.size() + "]";
        }
    }

    /**
     * An object.
     *
     * @param members sorted by name, so that equal objects are written alike
     */
    record Fields(Map<String, Json> members) implements Json {
        /** Copies, and refuses what nests too deep. */
        public Fields {
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
            return "Fields[members=" + members.size() + "]";
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
