package org.standfirst.ingest;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Omission;
import org.standfirst.Url;
import org.standfirst.ingest.html.HtmlImporter;
import org.standfirst.ingest.html.PageImporter;
import org.standfirst.ingest.markdown.MarkdownImporter;
import org.standfirst.ingest.wordpress.WordPressExportImporter;
import org.standfirst.ingest.wordpress.WordPressImporter;
import org.standfirst.testkit.Golden;
import org.standfirst.testkit.ModelLines;

/** Compares imported articles and omissions with golden files. In each source all values differ from each other. */
class GoldenImportsTest {
    private static final Origin ORIGIN = Origin.UNKNOWN
            .withLanguage(Locale.ENGLISH)
            .withBase(Url.of("https://base.example/dir/page"))
            .withZone(ZoneId.of("Europe/Vienna"));

    /** {@code own.html} is the output of {@code HtmlRenderer}. */
    @ParameterizedTest
    @ValueSource(strings = {"blocks.html", "own.html", "edges.html"})
    void readsHtml(String file) throws IOException {
        compare(file, HtmlImporter.create().withOrigin(ORIGIN).read(source(file)));
    }

    @ParameterizedTest
    @CsvSource({
        "unknown-base, ''",
        "relative-base, /relative",
        "plain-base, http://base.example",
        "bare-base, https://base.example?q"
    })
    void readsHtmlOfOtherOrigins(String name, String base) throws IOException {
        // the address of a publication may be relative
        Origin origin = base.isEmpty() ? Origin.UNKNOWN : new Origin(Locale.ROOT, Url.of(base), null, null);
        Golden.compare(
                "addresses-" + name + ".txt",
                lines(HtmlImporter.create().withOrigin(origin).read(source("addresses.html"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"page-linked-data.html", "page-meta.html"})
    void readsPages(String file) throws IOException {
        compare(file, PageImporter.create().withOrigin(ORIGIN).read(source(file)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown.md", "markdown-plain.md"})
    void readsMarkdown(String file) throws IOException {
        compare(file, MarkdownImporter.create().withOrigin(ORIGIN).read(source(file)));
    }

    @Test
    void readsWordPressPosts() throws IOException {
        compare("posts.json", WordPressImporter.create().withOrigin(ORIGIN).read(source("posts.json")));
    }

    @Test
    void readsWordPressExports() throws IOException {
        StringBuilder posts = new StringBuilder();
        List<Omission> omissions = WordPressExportImporter.create()
                .withOrigin(ORIGIN)
                .read(new StringReader(source("export.xml")), post -> posts.append(lines(post)));
        Golden.compare("export.xml.txt", posts + ModelLines.of(omissions));
    }

    private static void compare(String file, Imported<?> imported) {
        Golden.compare(file + ".txt", lines(imported));
    }

    private static String lines(Imported<?> imported) {
        return ModelLines.of(imported.value()) + "\n" + ModelLines.of(imported.omissions()) + "\n";
    }

    private static String source(String file) throws IOException {
        return Files.readString(Path.of("src/test/resources/golden", file));
    }
}
