package org.standfirst.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.standfirst.benchmarks.html.HtmlEngine;
import org.standfirst.benchmarks.html.Subject;

class HtmlEngineTest {
    private static final Percentage SIZE = Percentage.withPercentage(10);

    @ParameterizedTest
    @MethodSource("otherEngines")
    void writesTheFactsOfOurPage(String engine, Size size, Script script) throws IOException {
        Subject subject = Subject.of(Sample.page(Material.of(size, script)));
        byte[] ours = HtmlEngine.of("standfirst").page(subject);
        byte[] theirs = HtmlEngine.of(engine).page(subject);

        assertThat(Facts.of(theirs)).containsExactlyElementsOf(Facts.of(ours));
        assertThat(theirs.length).isCloseTo(ours.length, SIZE);
    }

    @ParameterizedTest
    @MethodSource("otherEngines")
    void writesTheFactsOfOurPhoto(String engine, Size size, Script script) throws IOException {
        Subject subject = Subject.of(Sample.page(Material.of(size, script)));
        byte[] ours = HtmlEngine.of("standfirst").figure(subject);
        byte[] theirs = HtmlEngine.of(engine).figure(subject);

        assertThat(Facts.of(theirs)).containsExactlyElementsOf(Facts.of(ours));
        assertThat(theirs.length).isCloseTo(ours.length, SIZE);
    }

    @ParameterizedTest
    @MethodSource("engines")
    void writesTheSameBytesToAStream(String engine) throws IOException {
        Subject subject = Subject.of(Sample.page(Material.of(Size.TYPICAL, Script.MIXED)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HtmlEngine.of(engine).page(subject, out);

        assertThat(out.toByteArray()).isEqualTo(HtmlEngine.of(engine).page(subject));
    }

    static Stream<String> engines() {
        return HtmlEngine.NAMES.stream();
    }

    /**
     * Returns every other engine with every page except the longest, which differs from the typical one only in length.
     */
    static Stream<Arguments> otherEngines() {
        return engines()
                .skip(1)
                .flatMap(engine -> Stream.of(Size.BRIEF, Size.TYPICAL)
                        .flatMap(size -> Stream.of(Script.values()).map(script -> Arguments.of(engine, size, script))));
    }
}
