package org.standfirst.benchmarks;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Prints the tables of {@code benchmarks/README.md}. The first argument is the number of JVMs for each contender, 2 by
 * default; contenders take turns, so that other processes affect all of them. If it is {@code turns}, the contenders of
 * a table take turns in one JVM. Further arguments are parts of the titles of the tables to print, such as {@code
 * stream} or {@code "JSON read"}; all by default.
 */
public final class Main {
    private Main() {}

    /** Runs the benchmarks. */
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        shareClassPath();
        boolean turns = arguments.length > 0 && arguments[0].equals("turns");
        int rounds = arguments.length == 0 ? 2 : turns ? 1 : Integer.parseInt(arguments[0]);
        List<String> words = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
        List<Comparison> comparisons =
                Comparison.all().stream().filter(c -> chosen(c.title(), words)).toList();
        Map<String, List<Fork>> measured = new HashMap<>();
        for (int round = 1; round <= rounds; round++) {
            for (Comparison comparison : comparisons) {
                System.err.println(round + " of " + rounds + ": " + comparison.title());
                Map<String, Fork> forks =
                        turns && comparison.isSingleThreaded() ? Turns.measure(comparison) : Fork.run(comparison);
                forks.forEach((contender, fork) -> measured.computeIfAbsent(
                                comparison.title() + contender, key -> new ArrayList<>())
                        .add(fork));
            }
        }
        for (Comparison comparison : comparisons) {
            System.out.println(Report.table(comparison, contender -> measured.get(comparison.title() + contender)));
        }
        if (chosen(ColdStart.TITLE, words)) {
            System.out.println(ColdStart.table());
        }
        if (chosen(WarmUp.TITLE, words)) {
            System.out.println(WarmUp.table());
        }
    }

    private static boolean chosen(String title, List<String> words) {
        return words.isEmpty()
                || words.stream()
                        .anyMatch(word -> title.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)));
    }

    /** Sets the class path of the JVMs to start: in Maven's own JVM only the class loader has it. */
    private static void shareClassPath() {
        if (Main.class.getClassLoader() instanceof URLClassLoader loader) {
            List<String> entries = new ArrayList<>();
            for (URL url : loader.getURLs()) {
                entries.add(file(url));
            }
            System.setProperty("java.class.path", String.join(File.pathSeparator, entries));
        }
    }

    private static String file(URL url) {
        try {
            return Path.of(url.toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("not a file: " + url, e);
        }
    }
}
