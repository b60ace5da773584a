package org.standfirst.benchmarks;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Formats the tables in Markdown. */
final class Report {
    private Report() {}

    /** Returns a table, with times relative to the fastest of the others. */
    static String table(Comparison comparison, Function<String, List<Fork>> measured) {
        ToDoubleFunction<String> time = contender -> median(measured.apply(contender), Fork::nanoseconds);
        List<String> others =
                comparison.contenders().subList(1, comparison.contenders().size());
        double fastest = others.stream().mapToDouble(time).min().orElseThrow();
        StringBuilder table =
                new StringBuilder("\n**").append(comparison.title()).append("**\n\n");
        table.append("| | µs | ± | / fastest other | bytes allocated |\n|---|--:|--:|--:|--:|\n");
        comparison.contenders().stream()
                .sorted(Comparator.comparingDouble(time))
                .forEach(contender -> {
                    List<Fork> forks = measured.apply(contender);
                    table.append(row(contender, time.applyAsDouble(contender), fastest, forks))
                            .append('\n');
                });
        return table.toString();
    }

    private static String row(String contender, double time, double fastest, List<Fork> forks) {
        double best = forks.stream().mapToDouble(Fork::nanoseconds).min().orElseThrow();
        double worst = forks.stream().mapToDouble(Fork::nanoseconds).max().orElseThrow();
        double spread = 100 * (worst - best) / 2 / time;
        double bytes = median(forks, Fork::bytes);
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.0f%% | %.2f | %,.0f |",
                contender,
                time / 1_000,
                spread,
                time / fastest,
                bytes);
    }

    private static double median(List<Fork> forks, ToDoubleFunction<Fork> figure) {
        double[] sorted = forks.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
