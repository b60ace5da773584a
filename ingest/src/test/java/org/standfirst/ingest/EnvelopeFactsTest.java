package org.standfirst.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.standfirst.Article;
import org.standfirst.Url;
import org.standfirst.ingest.html.PageImporter;
import org.standfirst.ingest.markdown.MarkdownImporter;
import org.standfirst.ingest.wordpress.WordPressExportImporter;
import org.standfirst.ingest.wordpress.WordPressImporter;
import org.standfirst.testkit.EnvelopeFacts;
import org.standfirst.validation.ContentValidator;

/** Compares the metadata of imported documents with values that were written down by hand. */
class EnvelopeFactsTest {
    private static final Path TRUTH = Path.of("src/test/resources/org/standfirst/ingest/envelopes");
    private static final Origin ORIGIN = Origin.UNKNOWN.withBase(Url.of("https://base.example/page"));

    @TempDir
    private Path folder;

    record Document(String format, String title, String source, List<String> facts) {
        @Override
        public String toString() {
            return format + " " + title;
        }
    }

    static Stream<Document> documents() throws IOException {
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(TRUTH)) {
            for (Path file : files.sorted().toList()) {
                for (String part : Files.readString(file).split("(?m)^=== ")) {
                    if (!part.isEmpty()) {
                        documents.add(document(part));
                    }
                }
            }
        }
        return documents.stream();
    }

    private static Document document(String part) {
        int source = part.indexOf('\n');
        int facts = part.lastIndexOf("\n---\n");
        String[] title = part.substring(0, source).split(" ", 2);
        List<String> lines = part.substring(facts + 5).lines().sorted().toList();
        return new Document(title[0], title[1], part.substring(source + 1, facts), lines);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void readsTheExpectedMetadata(Document document) {
        Article article = read(document);
        assertThat(EnvelopeFacts.of(article)).containsExactlyElementsOf(document.facts());
        assertThat(ContentValidator.create().validate(article)).isEmpty();
    }

    private Article read(Document document) {
        return switch (document.format()) {
            case "page" ->
                PageImporter.create().withOrigin(ORIGIN).read(document.source()).value();
            case "markdown" ->
                MarkdownImporter.create()
                        .withOrigin(ORIGIN)
                        .read(document.source())
                        .value();
            case "rest" ->
                WordPressImporter.create()
                        .read(document.source())
                        .value()
                        .get(0)
                        .article();
            case "export" -> export(document.source());
            default -> throw new IllegalArgumentException(document.format());
        };
    }

    private Article export(String source) {
        try {
            List<Article> articles = new ArrayList<>();
            Path file = Files.writeString(folder.resolve("export.xml"), source);
            WordPressExportImporter.create()
                    .read(file, post -> articles.add(post.value().article()));
            return articles.get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
