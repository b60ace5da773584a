package org.standfirst.examples.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/** A run over an archive, or the continuation of an interrupted run. */
final class Run {
    static final String PLAN = "_plan.txt";
    static final String REPORT = "report.json";

    private final Options options;
    private final SparkSession spark;
    private final Configuration hadoop;
    private final Path output;
    private final FileSystem files;

    private Run(Options options, SparkSession spark) throws IOException {
        this.options = options;
        this.spark = spark;
        hadoop = spark.sparkContext().hadoopConfiguration();
        output = new Path(options.output());
        files = output.getFileSystem(hadoop);
    }

    /**
     * Renders all partitions that are not committed, and returns the counts of the whole archive.
     *
     * @throws IllegalArgumentException if there is no input, or the output holds the results of another run
     */
    static Counts of(Options options, SparkSession spark) throws IOException {
        return new Run(options, spark).counts();
    }

    private Counts counts() throws IOException {
        InputFiles input = InputFiles.find(options.input(), hadoop);
        plan(input);
        Counts counts = Documents.in(input, options, spark)
                .mapPartitionsWithIndex(new PartTask(options, hadoop), true)
                .fold(new Counts(), Counts::plus);
        if (options.files()) {
            PageFiles.write(options, hadoop);
        }
        write(new Path(output, REPORT), counts.toJson());
        files.delete(new Path(output, Part.ATTEMPTS), true); // files of killed tasks
        return counts;
    }

    /** Checks that earlier runs with this output had the same input and options, and so the same partitions. */
    private void plan(InputFiles input) throws IOException {
        Path file = new Path(output, PLAN);
        List<String> lines = new ArrayList<>(input.fingerprint());
        lines.add(options.plan());
        byte[] plan = String.join("\n", lines).getBytes(UTF_8);
        if (!files.exists(file)) {
            write(file, plan);
        } else if (!new String(read(file), UTF_8).equals(new String(plan, UTF_8))) {
            throw new IllegalArgumentException(output
                    + " holds the results of other input or other options. Choose another folder, or delete this one.");
        }
    }

    private byte[] read(Path file) throws IOException {
        try (InputStream in = files.open(file)) {
            return in.readAllBytes();
        }
    }

    /** Writes a file atomically. */
    private void write(Path file, byte[] content) throws IOException {
        Path aside = file.suffix(".new");
        try (OutputStream out = files.create(aside, true)) {
            out.write(content);
        }
        files.delete(file, false);
        if (!files.rename(aside, file)) {
            throw new IOException("cannot move " + aside + " to " + file);
        }
    }
}
