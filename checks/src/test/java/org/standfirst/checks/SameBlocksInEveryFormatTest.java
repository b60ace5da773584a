package org.standfirst.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.ingest.Origin;
import org.standfirst.ingest.html.HtmlImporter;
import org.standfirst.ingest.html.PageImporter;
import org.standfirst.ingest.wordpress.WordPressExportImporter;
import org.standfirst.ingest.wordpress.WordPressImporter;
import tools.jackson.databind.ObjectMapper;

/** The importers read the same blocks from a body alone, in a page, in WordPress's JSON and in its export. */
class SameBlocksInEveryFormatTest {
    private static final Origin ORIGIN = Origin.UNKNOWN.withBase(Url.of("https://news.example/2026/story.html"));
    private static final HtmlImporter BODIES = HtmlImporter.create().withOrigin(ORIGIN);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void readsTheSameBlocksFromAPage() throws IOException {
        int same = 0;
        Map<String, String> bodies = ImportCorpus.bodies();
        for (String body : bodies.values()) {
            String page =
                    "<html lang=und><head><meta property='og:title' content='Headline'></head><body><div itemprop=articleBody>"
                            + body + "</div></body></html>";
            same += BODIES.read(body)
                            .value()
                            .equals(PageImporter.create()
                                    .withOrigin(ORIGIN)
                                    .read(page)
                                    .value()
                                    .body())
                    ? 1
                    : 0;
        }
        assertThat(Measures.report("12 same in a page", same, bodies.size())).isEqualTo(1);
    }

    @Test
    void readsTheSameBlocksFromJsonAndAnExport() throws IOException {
        int same = 0;
        Map<String, String> bodies = ImportCorpus.bodies();
        for (String body : bodies.values()) {
            same += json(body).equals(export(body)) ? 1 : 0;
        }
        assertThat(Measures.report("12 same in JSON and in an export", same, bodies.size()))
                .isEqualTo(1);
    }

    private static List<Block> json(String body) {
        String post = MAPPER.writeValueAsString(Map.of(
                "id",
                1,
                "type",
                "post",
                "status",
                "draft",
                "title",
                Map.of("rendered", "A"),
                "content",
                Map.of("raw", body)));
        return WordPressImporter.create()
                .withOrigin(ORIGIN)
                .read(post)
                .value()
                .get(0)
                .article()
                .body();
    }

    private List<Block> export(String body) throws IOException {
        String content = "<![CDATA[" + body.replace("]]>", "]]]]><![CDATA[>") + "]]>";
        Path file = Files.writeString(
                folder.resolve("export.xml"),
                "<rss xmlns:wp='w' xmlns:content='c'><channel><item><title>A</title><wp:post_id>1</wp:post_id>"
                        + "<wp:post_type>post</wp:post_type><wp:status>draft</wp:status><content:encoded>" + content
                        + "</content:encoded></item></channel></rss>");
        List<List<Block>> read = new ArrayList<>();
        WordPressExportImporter.create()
                .withOrigin(ORIGIN)
                .read(file, post -> read.add(post.value().article().body()));
        return read.get(0);
    }
}
