package org.standfirst.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Page;
import org.standfirst.ingest.Imported;

class RepetitionTest {
    @ParameterizedTest
    @MethodSource("benchmarks")
    void runsTheBenchmarksOfAllTables(String benchmark, String contender) throws IOException {
        assertThat(new Repetition(benchmark, contender, "BRIEF", "MIXED").apply(2))
                .isNotNull();
    }

    static Stream<Arguments> benchmarks() {
        return Comparison.all().stream()
                .filter(Comparison::isSingleThreaded)
                .flatMap(comparison -> comparison.contenders().stream()
                        .map(contender -> Arguments.of(comparison.benchmark(contender), contender)))
                .distinct();
    }

    @Test
    void returnsTheResultOfTheBenchmark() throws IOException {
        HtmlBenchmark html = new HtmlBenchmark();
        html.contender = "standfirst";
        html.size = Size.BRIEF;
        html.prepare();

        assertThat(result("HtmlBenchmark.page")).isEqualTo(html.page());
        assertThat(result("HtmlBenchmark.buildAndPage")).isEqualTo(html.page());
        assertThat(result("HtmlBenchmark.figure")).isEqualTo(html.figure());
        assertThat(result("HtmlBenchmark.stream")).isInstanceOf(OutputStream.class);
        assertThat(result("JsonBenchmark.write")).isInstanceOf(byte[].class);
        assertThat(result("JsonBenchmark.read")).isInstanceOf(Page.class);
        assertThat(result("HtmlImportBenchmark.read")).isInstanceOf(Imported.class);
        assertThat(result("HtmlImportBenchmark.parse")).isInstanceOf(Document.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"HtmlBenchmark.none", "JsonBenchmark.none", "HtmlImportBenchmark.none", "DayBenchmark.render"})
    void rejectsOtherBenchmarks(String benchmark) {
        assertThatThrownBy(() -> result(benchmark))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no benchmark " + benchmark);
    }

    private static Object result(String benchmark) throws IOException {
        return new Repetition(benchmark, "standfirst", "BRIEF", "ENGLISH").apply(1);
    }
}
