package org.standfirst.examples.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Spark on two cores of this machine, which all tests share, with helper methods. */
final class Local {
    static final SparkSession SPARK = SparkSession.builder()
            .master("local[2]")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "2")
            .getOrCreate();

    private Local() {}

    /** Writes the first generated briefs, and returns the file. */
    static Path briefs(Path folder, long count) throws IOException {
        Path file = folder.resolve("briefs.ndjson");
        Briefs.write(file, count);
        return file;
    }

    static Path lines(Path file, String... lines) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.write(file, (String.join("\n", lines) + "\n").getBytes(UTF_8));
    }

    /** Runs the program from {@code input} to the folder {@code output}. */
    static Counts run(Path input, Path output, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--input", input.toString(), "--output", output.toString()));
        arguments.addAll(Arrays.asList(more));
        return Run.of(Options.parse(arguments.toArray(String[]::new)), SPARK);
    }

    /** Returns the content of the rows of a form by id. Fails if an id occurs twice. */
    static Map<String, String> contents(Path output, Form form) {
        Map<String, String> contents = new TreeMap<>();
        for (Row row : rows(output, form)) {
            if (contents.put(row.getAs("id"), row.getAs("content")) != null) {
                throw new AssertionError("occurs twice: " + row.getAs("id"));
            }
        }
        return contents;
    }

    static List<Row> rows(Path output, Form form) {
        return SPARK.read().parquet(output.resolve(form.word()).toString()).collectAsList();
    }

    /** Returns the lines of all dead letters. */
    static List<String> deadLetters(Path output) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path file : parts(output.resolve(DeadLetters.FOLDER))) {
            lines.addAll(Files.readAllLines(file));
        }
        return lines;
    }

    /** Returns the part files of a folder, sorted; none if there is no such folder. */
    static List<Path> parts(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .toList();
        }
    }

    /** Returns the ids of the readable briefs among the first {@code count}. */
    static String[] readableIds(long count) {
        return LongStream.range(0, count)
                .filter(number -> number % 100 != 10)
                .mapToObj(number -> "brief-" + number)
                .sorted()
                .toArray(String[]::new);
    }
}
