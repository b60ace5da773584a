package org.standfirst.examples.archive;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.standfirst.examples.archive.Counts.Kind;

/**
 * Validates and renders an archive of any size, on all cores of this machine or with {@code spark-submit} on a cluster.
 */
public final class Archive {
    private static final long SAMPLE = 1_000;

    private Archive() {}

    /** Runs the program. {@link Options#USAGE} describes its arguments. */
    public static void main(String[] arguments) throws IOException {
        try {
            Options options = Options.parse(arguments);
            try (SparkSession spark = session()) {
                run(options, spark, System.out);
            }
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    static void run(Options options, SparkSession spark, PrintStream out) throws IOException {
        Options withInput = options.input().isEmpty() ? options.withInput(sample(options.output())) : options;
        long start = System.nanoTime();
        Counts counts = Run.of(withInput, spark);
        print(counts, options.output(), out);
        out.printf(Locale.ROOT, "in %.1f s%n", (System.nanoTime() - start) / 1e9);
    }

    /** Returns a session with the configuration of {@code spark-submit}, or a local one without network. */
    static SparkSession session() {
        SparkConf conf = new SparkConf().setIfMissing("spark.app.name", "Standfirst archive");
        if (!conf.contains("spark.master")) {
            conf.setMaster("local[*]")
                    .set("spark.driver.bindAddress", "127.0.0.1")
                    .set("spark.driver.host", "127.0.0.1")
                    .set("spark.ui.enabled", "false");
        }
        return SparkSession.builder().config(conf).getOrCreate();
    }

    private static String sample(String output) throws IOException {
        Path file = Path.of(output + "-sample", "briefs.ndjson");
        if (Files.notExists(file)) { // a continued run reads the same sample
            Briefs.write(file, SAMPLE);
        }
        return file.toString();
    }

    private static void print(Counts counts, String output, PrintStream out) {
        for (Kind kind : Kind.values()) {
            out.println(kind.name().toLowerCase(Locale.ROOT));
            counts.of(kind).forEach((name, count) -> out.printf(Locale.ROOT, "%,18d  %s%n", count, name));
        }
        out.println("written to " + output + "; " + Run.REPORT + " has all counts");
    }
}
