package org.standfirst.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.standfirst.Content;
import org.standfirst.json.JsonRenderer;
import org.standfirst.testkit.Everything;
import org.standfirst.testkit.HostileStrings;

/** Runs the targets of the fuzzer with inputs that failed before, and with mutations of content and hostile strings. */
class FuzzTargetsTest {
    private static final int MUTATIONS = 3_000;

    @ParameterizedTest
    @MethodSource("keptInputs")
    void acceptsInputsThatFailedBefore(Path input) throws IOException {
        byte[] bytes = Files.readAllBytes(input);
        assertThatCode(() -> FuzzTargets.fuzzerTestOneInput(bytes)).doesNotThrowAnyException();
    }

    static Stream<Path> keptInputs() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/fuzz"))) {
            return files.sorted().toList().stream();
        }
    }

    @Test
    void acceptsMutations() {
        List<byte[]> seeds = seeds();
        Random random = new Random(1);
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] input = seeds.get(random.nextInt(seeds.size())).clone();
            for (int changes = random.nextInt(4); changes > 0; changes--) {
                input[random.nextInt(input.length)] = (byte) random.nextInt();
            }
            int number = i;
            assertThatCode(() -> FuzzTargets.fuzzerTestOneInput(input))
                    .as("mutation " + number)
                    .doesNotThrowAnyException();
        }
    }

    private static List<byte[]> seeds() {
        Stream<String> json = Stream.concat(
                        Stream.<Content>of(Everything.pageWithFallbacks()), Everything.alone().stream())
                .map(content -> JsonRenderer.create().render(content));
        Stream<String> texts = HostileStrings.all().stream()
                .filter(text -> text.length() < 2_000)
                .flatMap(text -> Stream.of("\0" + text, "\1" + text, "\2" + text, "\3" + text, "\4" + text));
        return Stream.concat(json, texts).map(text -> text.getBytes(UTF_8)).toList();
    }
}
