package org.standfirst.benchmarks;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * The result of a benchmark in one JVM.
 *
 * @param nanoseconds for one operation, in the best of many short iterations, which reduces the influence of other
 *     processes
 * @param bytes allocated by one operation
 */
record Fork(double nanoseconds, double bytes) {
    /** Runs the benchmark of each contender in a new JVM. */
    static Map<String, Fork> run(Comparison comparison) throws RunnerException {
        Map<String, Fork> forks = new HashMap<>();
        for (String contender : comparison.contenders()) {
            forks.put(contender, run(comparison, contender));
        }
        return forks;
    }

    private static Fork run(Comparison comparison, String contender) throws RunnerException {
        RunResult result = new Runner(new OptionsBuilder()
                        .include("\\b" + comparison.benchmark(contender).replace(".", "\\.") + "$")
                        .param("contender", contender)
                        .param("size", comparison.size().name())
                        .param("script", comparison.script().name())
                        .mode(Mode.AverageTime)
                        .timeUnit(TimeUnit.NANOSECONDS)
                        .forks(1)
                        .warmupIterations(24)
                        .warmupTime(TimeValue.milliseconds(500))
                        .measurementIterations(20)
                        .measurementTime(TimeValue.milliseconds(80))
                        .jvmArgs("-XX:+UseParallelGC", "-Xms1g", "-Xmx1g")
                        .addProfiler(GCProfiler.class)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .runSingle();
        double best = result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
                .min()
                .orElseThrow();
        return new Fork(
                best, result.getSecondaryResults().get("gc.alloc.rate.norm").getScore());
    }
}
