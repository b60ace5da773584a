package org.standfirst.examples.articles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Correction;
import org.standfirst.Photo;
import org.standfirst.body.Box;
import org.standfirst.html.PageRenderer;
import org.standfirst.schemaorg.SchemaOrgRenderer;
import org.standfirst.testkit.Needs;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks that Mozilla Readability, which browsers use for their reading view, keeps the facts of every article. */
class ReadabilityTest {
    private static final Path SCRIPT = Path.of("readability", "read.mjs");

    @Test
    void keepsTheFactsOfEveryArticle(@TempDir Path folder) throws IOException, InterruptedException {
        Needs.require(
                Files.isDirectory(Path.of("readability", "node_modules")),
                "Node and npm packages: npm ci in examples/articles/readability");
        List<Article> articles = Articles.all();
        JsonNode read = read(pages(articles, folder));
        for (int i = 0; i < articles.size(); i++) {
            assertKept(articles.get(i), read.get(i));
        }
    }

    private static void assertKept(Article article, JsonNode read) {
        String name = article.identity().id();
        String text = read.get("text").asString();
        assertThat(read.get("title").asString())
                .as("headline of %s", name)
                .isEqualTo(article.headlines().headline());
        for (Author writer : article.byline().writers()) {
            assertThat(read.get("byline").asString()).as("byline of %s", name).contains(writer.name());
        }
        for (Correction correction : article.corrections()) {
            assertThat(text)
                    .as("corrections of %s", name)
                    .contains(correction.text().plainText());
        }
        article.blocks().stream()
                .filter(block -> block instanceof Box box && box.title() != null)
                .forEach(box -> assertThat(text).as("boxes of %s", name).contains(((Box) box).title()));
        for (Photo photo : article.photos()) {
            assertThat(read.get("html").asString())
                    .as("photos of %s", name)
                    .contains(photo.renditions().get(0).url().text());
        }
    }

    private static List<String> pages(List<Article> articles, Path folder) throws IOException {
        List<String> files = new ArrayList<>();
        PageRenderer pages = PageRenderer.of(SchemaOrgRenderer.create());
        for (Article article : articles) {
            Path file = folder.resolve(article.identity().id() + ".html");
            Files.write(file, pages.toBytes(Articles.page(article)));
            files.add(file.toString());
        }
        return files;
    }

    private static JsonNode read(List<String> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node", SCRIPT.toString()));
        command.addAll(files);
        Process node = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String json = new String(node.getInputStream().readAllBytes(), UTF_8);
        assertThat(node.waitFor()).isZero();
        return JsonMapper.shared().readTree(json);
    }
}
