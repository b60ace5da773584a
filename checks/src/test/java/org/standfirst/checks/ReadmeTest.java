package org.standfirst.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The code in the README is part of examples that are compiled and run. */
class ReadmeTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern JAVA = Pattern.compile("^```java\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    @Test
    void hasOnlyCodeOfExamples() throws IOException {
        List<String> sources = sources();
        assertThat(javaBlocks())
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(block -> assertThat(sources)
                        .anySatisfy(source -> assertThat(source).contains(block)));
    }

    private static List<String> javaBlocks() {
        return JAVA.matcher(read(ROOT.resolve("README.md")))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /**
     * Returns each source file of the examples twice: unchanged, and with the bodies of methods moved to the left
     * margin, as the README prints them.
     */
    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve("examples"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("src"))
                    .map(ReadmeTest::read)
                    .flatMap(source -> Stream.of(source, source.replace("\n        ", "\n")))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
