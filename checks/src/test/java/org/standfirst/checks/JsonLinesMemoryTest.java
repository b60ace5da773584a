package org.standfirst.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Memory use does not depend on the number of NDJSON lines or on the length of an invalid line. */
class JsonLinesMemoryTest {
    @Test
    @Tag("slow")
    void writesAndReadsAMillionArticlesInAHeapOf64Megabytes() throws IOException {
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
