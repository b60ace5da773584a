package org.standfirst.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How many lines of NDJSON there are, and how long a bad one is, does not matter to memory. */
class JsonLinesMemoryTest {
    @Test
    @Tag("slow")
    void aMillionArticlesAreWrittenAndReadInAHeapOf64Megabytes() throws IOException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MillionLines.class.getName())
                .redirectErrorStream(true)
                .start();

        assertThat(new String(program.getInputStream().readAllBytes(), UTF_8).strip())
                .isEqualTo("1000000 499999500000 1000");
    }
}
