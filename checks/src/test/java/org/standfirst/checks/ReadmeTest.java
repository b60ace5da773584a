package org.standfirst.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The code in the README equals that of examples which are compiled and run. */
class ReadmeTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern JAVA = Pattern.compile("^```java\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    @Test
    void hasTheFirstArticleAsItsExample() throws IOException {
        assertThat(javaBlocks().get(0).lines().count()).isLessThan(20);
        assertThat(source("quickstart", "FirstArticle")).contains(javaBlocks().get(0));
    }

    @Test
    void theVocabularyIsTheArticleWithEverything() throws IOException {
        assertThat(source("articles", "Vocabulary")).contains(javaBlocks().get(1));
    }

    private static List<String> javaBlocks() throws IOException {
        return JAVA.matcher(read(ROOT.resolve("README.md")))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** Returns the body of the only method of a class, without indentation. */
    private static String source(String module, String example) throws IOException {
        return read(ROOT.resolve("examples/" + module + "/src/main/java/org/standfirst/examples/" + module + "/"
                        + example + ".java"))
                .replace("\n        ", "\n");
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }
}
