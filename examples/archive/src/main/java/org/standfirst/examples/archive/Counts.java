package org.standfirst.examples.archive;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts of documents, rows, bytes and findings, by kind and name. Not safe to share between threads. */
final class Counts implements Serializable {
    private static final long serialVersionUID = 1;

    /** The kinds of counts. */
    enum Kind {
        /**
         * The documents of the input. The count {@code read} is the sum of the other counts, since each document is in
         * exactly one of them.
         */
        DOCUMENTS,
        /** The written rows, by form. */
        ROWS,
        /** The bytes of the content of rows, by form. */
        BYTES,
        /** The violations, by group and constraint. */
        VIOLATIONS,
        /** The omissions, by reason. */
        OMISSIONS;

        private final String word = name().toLowerCase(Locale.ROOT);
    }

    /** The Jackson 2 of Spark, because the databind of Jackson 3 requires newer annotations than Spark has. */
    private static final ObjectMapper JSON = new ObjectMapper();

    private final TreeMap<String, TreeMap<String, Long>> counts = new TreeMap<>();

    /** Reads counts from the output of {@link #toJson}. */
    static Counts ofJson(byte[] json) throws IOException {
        Counts counts = new Counts();
        counts.counts.putAll(JSON.readValue(json, new TypeReference<TreeMap<String, TreeMap<String, Long>>>() {}));
        return counts;
    }

    void add(Kind kind, String name) {
        add(kind, name, 1);
    }

    void add(Kind kind, String name, long count) {
        add(kind.word, name, count);
    }

    long get(Kind kind, String name) {
        return of(kind).getOrDefault(name, 0L);
    }

    /** Returns the counts of one kind, by name. */
    Map<String, Long> of(Kind kind) {
        return counts.getOrDefault(kind.word, new TreeMap<>());
    }

    /** Returns the sum of these and other counts. */
    Counts plus(Counts others) {
        Counts sum = new Counts();
        for (Counts summand : new Counts[] {this, others}) {
            summand.counts.forEach((kind, names) -> names.forEach((name, count) -> sum.add(kind, name, count)));
        }
        return sum;
    }

    byte[] toJson() throws IOException {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(counts);
    }

    private void add(String kind, String name, long count) {
        counts.computeIfAbsent(kind, absent -> new TreeMap<>()).merge(name, count, Long::sum);
    }
}
