package org.standfirst.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Page;
import org.standfirst.benchmarks.html.HtmlEngine;
import org.standfirst.benchmarks.html.Subject;
import org.standfirst.benchmarks.json.JsonLibrary;
import org.standfirst.json.JsonRenderer;
import tools.jackson.databind.json.JsonMapper;

class VarietyTest {
    private static final int ARTICLES = 30;

    @Test
    void everySeedGivesAnotherPage() {
        assertThat(IntStream.range(0, ARTICLES).mapToObj(VarietyTest::page)).doesNotHaveDuplicates();
    }

    @Test
    void theSameSeedGivesTheSamePage() {
        assertThat(page(1)).isEqualTo(page(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jte", "jstachio"})
    void enginesWriteTheFactsOfOurPages(String engine) throws IOException {
        for (int seed = 0; seed < ARTICLES; seed++) {
            Subject subject = Subject.of(page(seed));
            byte[] ours = HtmlEngine.of("standfirst").page(subject);
            byte[] theirs = HtmlEngine.of(engine).page(subject);

            assertThat(Facts.of(theirs)).containsExactlyElementsOf(Facts.of(ours));
            assertThat(theirs.length).isCloseTo(ours.length, Percentage.withPercentage(10));
        }
    }

    @Test
    void fastjsonWritesTheFactsOfOurDocuments() throws IOException {
        JsonMapper mapper = new JsonMapper();
        for (int seed = 0; seed < ARTICLES; seed++) {
            Page page = page(seed);

            assertThat(mapper.readTree(written(JsonLibrary.of("fastjson2"), page)))
                    .isEqualTo(mapper.readTree(JsonRenderer.create().toBytes(page)));
        }
    }

    private static <T> byte[] written(JsonLibrary<T> library, Page page) throws IOException {
        return library.write(library.document(page));
    }

    private static Page page(int seed) {
        return Sample.page(Variety.of(seed));
    }
}
