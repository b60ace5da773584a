package org.standfirst.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.standfirst.Page;
import org.standfirst.benchmarks.html.HtmlEngine;
import org.standfirst.benchmarks.html.StandfirstHtml;
import org.standfirst.benchmarks.html.Subject;

/** A program that builds a typical article and renders it once; also measures the run time of such programs. */
final class ColdStart {
    static final String TITLE = "Cold start";

    private static final List<String> CONTENDERS = List.of("none", "standfirst", "jstachio", "jte", "rocker");
    private static final int RUNS = 15;

    private ColdStart() {}

    /** Renders once with a contender; with {@code none}, renders nothing. */
    public static void main(String[] arguments) throws IOException {
        Page page = Sample.page(Material.of(Size.TYPICAL, Script.ENGLISH));
        byte[] html = switch (arguments[0]) {
            case "none" -> new byte[1];
            case "standfirst" -> new StandfirstHtml().page(page);
            default -> HtmlEngine.of(arguments[0]).page(Subject.of(page));
        };
        System.exit(html.length > 0 ? 0 : 1);
    }

    /** Returns a table of the milliseconds from launch to exit of the program, by contender. */
    static String table() throws IOException, InterruptedException {
        double[][] times = new double[CONTENDERS.size()][RUNS];
        for (int run = 0; run < RUNS; run++) {
            for (int i = 0; i < times.length; i++) {
                times[i][run] = time(CONTENDERS.get(i));
            }
        }
        StringBuilder table = new StringBuilder("\n**" + TITLE + ", ms from launch to exit**\n\n");
        table.append("| | best | median |\n|---|--:|--:|\n");
        for (int i = 0; i < times.length; i++) {
            Arrays.sort(times[i]);
            table.append(String.format(
                    Locale.ROOT, "| %s | %.0f | %.0f |%n", CONTENDERS.get(i), times[i][0], times[i][RUNS / 2]));
        }
        return table.toString();
    }

    private static double time(String contender) throws IOException, InterruptedException {
        ProcessBuilder program = Program.of(ColdStart.class, contender).inheritIO();
        long start = System.nanoTime();
        int exit = program.start().waitFor();
        long end = System.nanoTime();
        if (exit != 0) {
            throw new IllegalStateException(contender + " did not render");
        }
        return (end - start) / 1e6;
    }
}
