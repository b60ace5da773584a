package org.standfirst.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Repeats the work of one contender. {@link Turns} loads this class once for each contender, so that the JVM compiles
 * the calls of each contender separately.
 */
public final class Repetition implements IntFunction<@Nullable Object> {
    private final Work work;

    /** The work of a benchmark. */
    private interface Work {
        Object run() throws IOException;
    }

    /**
     * Prepares the work.
     *
     * @param benchmark the class and method of the benchmark
     */
    public Repetition(String benchmark, String contender, String size, String script) throws IOException {
        work = switch (benchmark.substring(0, benchmark.indexOf('.'))) {
            case "HtmlBenchmark" -> html(benchmark, contender, Size.valueOf(size), Script.valueOf(script));
            case "JsonBenchmark" -> json(benchmark, contender, Size.valueOf(size), Script.valueOf(script));
            case "HtmlImportBenchmark" -> htmlImport(benchmark, Size.valueOf(size), Script.valueOf(script));
            default -> throw unknown(benchmark);
        };
    }

    /** Does the work {@code times} times and returns the last result. */
    @Override
    public @Nullable Object apply(int times) {
        Object result = null;
        try {
            for (int i = 0; i < times; i++) {
                result = work.run();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return result;
    }

    private static Work html(String benchmark, String contender, Size size, Script script) {
        HtmlBenchmark html = new HtmlBenchmark();
        html.contender = contender;
        html.size = size;
        html.script = script;
        html.prepare();
        return switch (benchmark) {
            case "HtmlBenchmark.page" -> html::page;
            case "HtmlBenchmark.stream" -> html::stream;
            case "HtmlBenchmark.figure" -> html::figure;
            case "HtmlBenchmark.buildAndPage" -> html::buildAndPage;
            default -> throw unknown(benchmark);
        };
    }

    private static Work json(String benchmark, String contender, Size size, Script script) throws IOException {
        JsonBenchmark json = new JsonBenchmark();
        json.contender = contender;
        json.size = size;
        json.script = script;
        json.prepare();
        return switch (benchmark) {
            case "JsonBenchmark.write" -> json::write;
            case "JsonBenchmark.read" -> json::read;
            default -> throw unknown(benchmark);
        };
    }

    private static Work htmlImport(String benchmark, Size size, Script script) {
        HtmlImportBenchmark html = new HtmlImportBenchmark();
        html.size = size;
        html.script = script;
        html.prepare();
        return switch (benchmark) {
            case "HtmlImportBenchmark.read" -> html::read;
            case "HtmlImportBenchmark.parse" -> html::parse;
            default -> throw unknown(benchmark);
        };
    }

    private static IllegalArgumentException unknown(String benchmark) {
        return new IllegalArgumentException("there is no benchmark " + benchmark);
    }
}
