package org.standfirst.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Creates and runs programs of this module in a new JVM. */
final class Program {
    private Program() {}

    /** Returns a process to start, which runs {@code program} with one argument and further options of the JVM. */
    static ProcessBuilder of(Class<?> program, String argument, String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:+UseSerialGC");
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName(), argument));
        return new ProcessBuilder(command);
    }

    /** Runs a program and returns the lines of its output. */
    static List<String> output(ProcessBuilder program) throws IOException, InterruptedException {
        Process running = program.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String output = new String(running.getInputStream().readAllBytes(), UTF_8);
        if (running.waitFor() != 0) {
            List<String> command = program.command();
            throw new IllegalStateException(
                    "failed: " + String.join(" ", command.subList(command.size() - 2, command.size())));
        }
        return output.lines().toList();
    }
}
