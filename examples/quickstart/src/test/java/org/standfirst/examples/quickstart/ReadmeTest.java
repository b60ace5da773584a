package org.standfirst.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what the examples do: its code stands, line by line, in a source that is compiled and run. */
class ReadmeTest {
    private static final Path MODULE = Path.of("").toAbsolutePath();
    private static final Pattern JAVA = Pattern.compile("^```java\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    @Test
    void theExampleIsTheFirstArticle() throws IOException {
        assertThat(javaBlocks().get(0).lines().count()).isLessThan(20);
        assertThat(source("FirstArticle")).contains(javaBlocks().get(0));
    }

    @Test
    void theVocabularyIsTheArticleThatSaysEverything() throws IOException {
        assertThat(source("Vocabulary")).contains(javaBlocks().get(1));
    }

    private static List<String> javaBlocks() throws IOException {
        return JAVA.matcher(read(MODULE.resolve("../../README.md")))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** Returns the body of a class's only method, indented as if it stood alone. */
    private static String source(String example) throws IOException {
        return read(MODULE.resolve("src/main/java/org/standfirst/examples/quickstart/" + example + ".java"))
                .replace("\n        ", "\n");
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }
}
