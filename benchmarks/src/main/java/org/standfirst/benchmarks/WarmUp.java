package org.standfirst.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.standfirst.benchmarks.html.HtmlEngine;
import org.standfirst.benchmarks.html.Subject;

/** A program that renders a typical page again and again; also tabulates how it becomes faster. */
final class WarmUp {
    static final String TITLE = "Warm-up";

    private static final List<String> CONTENDERS = List.of("standfirst", "jte", "jstachio");
    private static final List<Integer> SECONDS = List.of(1, 2, 5, 10, 20);
    private static final int RUNS = 3;
    private static final double SECOND = 1e9;

    private WarmUp() {}

    /** Renders with a contender for 30 seconds, and prints the figures of its row in the table. */
    public static void main(String[] arguments) throws IOException {
        HtmlEngine engine = HtmlEngine.of(arguments[0]);
        List<Interval> intervals =
                intervals(engine, Subject.of(Sample.page(Material.of(Size.TYPICAL, Script.ENGLISH))));
        double best = intervals.stream().mapToDouble(Interval::time).min().orElseThrow();
        for (int seconds : SECONDS) {
            System.out.println(first(intervals.stream().filter(i -> i.end() >= seconds * SECOND))
                            .time()
                    / 1e3);
        }
        System.out.println(best / 1e3);
        System.out.println(
                first(intervals.stream().filter(i -> i.time() <= 1.2 * best)).pages());
    }

    private static List<Interval> intervals(HtmlEngine engine, Subject subject) throws IOException {
        List<Interval> intervals = new ArrayList<>();
        int pages = 0;
        long start = System.nanoTime();
        long now = start;
        while (now - start < 30 * SECOND) {
            long begin = now;
            int before = pages;
            while (now - begin < SECOND / 5) {
                engine.page(subject);
                pages++;
                now = System.nanoTime();
            }
            intervals.add(new Interval(now - start, pages, (double) (now - begin) / (pages - before)));
        }
        return intervals;
    }

    private static Interval first(Stream<Interval> intervals) {
        return intervals.findFirst().orElseThrow();
    }

    /** Returns a table of the medians of several runs. */
    static String table() throws IOException, InterruptedException {
        double[][][] figures = new double[CONTENDERS.size()][RUNS][];
        for (int run = 0; run < RUNS; run++) {
            for (int i = 0; i < figures.length; i++) {
                figures[i][run] = figures(CONTENDERS.get(i));
            }
        }
        StringBuilder table =
                new StringBuilder("\n**" + TITLE + ", µs for a page, and pages until within 20 % of the best**\n\n|");
        SECONDS.forEach(seconds -> table.append(" | ").append(seconds).append(" s"));
        table.append(" | best | pages |\n|---")
                .append("|--:".repeat(SECONDS.size() + 2))
                .append("|\n");
        for (int i = 0; i < figures.length; i++) {
            table.append("| ").append(CONTENDERS.get(i));
            for (int column = 0; column < SECONDS.size() + 2; column++) {
                table.append(String.format(Locale.ROOT, " | %,.0f", median(figures[i], column)));
            }
            table.append(" |\n");
        }
        return table.toString();
    }

    private static double[] figures(String contender) throws IOException, InterruptedException {
        List<String> output = Program.output(Program.of(WarmUp.class, contender));
        return output.stream().mapToDouble(Double::parseDouble).toArray();
    }

    private static double median(double[][] runs, int column) {
        double[] sorted =
                Stream.of(runs).mapToDouble(run -> run[column]).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /**
     * A fifth of a second.
     *
     * @param end its end in nanoseconds after the start
     * @param pages the pages rendered since the start
     * @param time the nanoseconds for one page
     */
    private record Interval(long end, int pages, double time) {}
}
