package org.standfirst.examples.archive;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures how fast an archive of generated briefs is validated and rendered as pages, by a plain loop and by Spark,
 * each in its own processes, and prints a table. Pages are counted and discarded. Fails unless all runs render the same
 * number of bytes.
 */
public final class Measure {
    private static final Pattern SECONDS = Pattern.compile("(?m)^in ([0-9.]+) s$");
    private static final Pattern BYTES = Pattern.compile("(?m)^bytes\\s+([0-9,]+)  pages$");

    private final Path folder;
    private final long briefs;
    private final Path input;
    private double plainSeconds;
    private double plainCpu;
    private String bytes = "";

    private Measure(Path folder, long briefs) {
        this.folder = folder;
        this.briefs = briefs;
        input = folder.resolve("briefs-" + briefs + ".ndjson");
    }

    /** Runs the measurement. The arguments are the working folder and the number of briefs. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        new Measure(Path.of(arguments[0]).toAbsolutePath(), Long.parseLong(arguments[1])).run();
    }

    private void run() throws IOException, InterruptedException {
        if (Files.notExists(input)) {
            Briefs.write(input, briefs);
        }
        System.out.printf(Locale.ROOT, "%,d briefs, %,d bytes%n", briefs, Files.size(input));
        System.out.println("| run | time | ratio | CPU time | ratio | briefs per second | memory |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
        measure("plain loop", List.of("-Xmx512m"), PlainLoop.class, List.of(input.toString()));
        spark("local[1]", 1);
        spark("local[2]", 2);
        spark("local[2]", 16);
        spark("local-cluster[2,1,1024]", 16);
    }

    private void spark(String master, int partitions) throws IOException, InterruptedException {
        Path output = Files.createTempDirectory(folder, "out");
        List<String> jvm = new ArrayList<>(List.of("-Xmx1g", "-Dspark.master=" + master, "-Dspark.ui.enabled=false"));
        jvm.add("-Dspark.executor.extraClassPath=" + System.getProperty("java.class.path"));
        jvm.add("-Dspark.executor.extraJavaOptions=" + String.join(" ", flags()));
        long slice = Files.size(input) / partitions + 1;
        List<String> arguments = new ArrayList<>(List.of("--input", input.toString(), "--output", output.toString()));
        arguments.addAll(List.of("--discard", "--slice", Long.toString(slice)));
        measure(master + ", " + partitions + " partitions", jvm, Archive.class, arguments);
    }

    private void measure(String name, List<String> jvm, Class<?> main, List<String> arguments)
            throws IOException, InterruptedException {
        Path log = folder.resolve("log.txt");
        Usage usage = Usage.until(start(jvm, main, arguments, log));
        String printed = Files.readString(log);
        Matcher seconds = SECONDS.matcher(printed);
        if (!seconds.find()) {
            throw new IllegalStateException(name + " failed:\n" + printed);
        }
        check(name, printed);
        row(name, Double.parseDouble(seconds.group(1)), usage);
    }

    /** Checks that a run rendered as many bytes as the runs before it. */
    private void check(String name, String printed) {
        Matcher found = BYTES.matcher(printed);
        String rendered = found.find() ? found.group(1) : "no";
        bytes = bytes.isEmpty() ? rendered : bytes;
        if (!rendered.equals(bytes)) {
            throw new IllegalStateException(name + " rendered pages of " + rendered + " bytes, not " + bytes);
        }
    }

    private void row(String name, double seconds, Usage usage) {
        double cpu = usage.cpuSeconds();
        plainSeconds = plainSeconds == 0 ? seconds : plainSeconds;
        plainCpu = plainCpu == 0 ? cpu : plainCpu;
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f s | %.2f | %.1f s | %.2f | %,.0f | %,d MB |%n",
                name,
                seconds,
                seconds / plainSeconds,
                cpu,
                cpu / plainCpu,
                briefs / seconds,
                usage.peakMegabytes());
    }

    private Process start(List<String> jvm, Class<?> main, List<String> arguments, Path log) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags());
        command.addAll(jvm);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        ProcessBuilder process =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        // executors expect an installation of Spark, whose classes are all on the class path
        process.environment().put("SPARK_HOME", folder.toString());
        process.environment().put("SPARK_SCALA_VERSION", "2.13");
        Files.createDirectories(folder.resolve("jars"));
        return process.start();
    }

    /** Returns the options of this JVM except memory limits. */
    private static List<String> flags() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !option.startsWith("-Xm"))
                .toList();
    }
}
