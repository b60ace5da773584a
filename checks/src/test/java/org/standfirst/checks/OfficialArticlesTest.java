package org.standfirst.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.standfirst.Article;
import org.standfirst.Publication;
import org.standfirst.Url;
import org.standfirst.ingest.Origin;
import org.standfirst.ingest.html.PageImporter;
import org.standfirst.ingest.wordpress.WordPressImporter;
import org.standfirst.testkit.EnvelopeFacts;
import org.standfirst.testkit.Shared;
import org.standfirst.validation.ContentValidator;
import org.standfirst.validation.ForPublication;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The complete articles among the official examples are imported with all their facts, and are valid for publication.
 */
class OfficialArticlesTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Origin ORIGIN = Origin.of(Publication.builder("News", Url.of("https://news.example/"))
            .language(Locale.ENGLISH)
            .build());

    @Test
    void importsAPostOfWordPressForPublication() throws IOException {
        String post = Files.readString(Shared.path("standards/wordpress/examples/post.json"));
        Article article = WordPressImporter.create()
                .withOrigin(ORIGIN)
                .read(post)
                .value()
                .get(0)
                .article();
        JsonNode source = MAPPER.readTree(post);
        String title = source.at("/title/rendered").stringValue();
        assertThat(EnvelopeFacts.of(article))
                .containsExactlyInAnyOrder(
                        "headline: " + title,
                        "summary: " + title, // the excerpt has the same words in a paragraph
                        "id: " + source.get("id").asInt(),
                        "slug: " + source.get("slug").stringValue(),
                        "url: " + source.get("link").stringValue(),
                        "language: en",
                        "published: " + source.get("date_gmt").stringValue() + "Z",
                        "status: PUBLISHED");
        assertThat(faults(article)).isEmpty();
    }

    @Test
    void importsAnArticleOfSchemaOrgForPublication() throws IOException {
        String data = Files.readString(Shared.path("standards/schema-org/examples/eg-0245-newsarticle.jsonld"));
        Article article = PageImporter.create()
                .withOrigin(ORIGIN)
                .read("<script type=\"application/ld+json\">" + data + "</script>")
                .value();
        JsonNode source = MAPPER.readTree(data);
        assertThat(EnvelopeFacts.of(article))
                .containsExactlyInAnyOrder(
                        "headline: " + source.get("headline").stringValue(),
                        "id: " + source.get("url").stringValue(),
                        "url: " + source.get("url").stringValue(),
                        "image: " + source.at("/image/0").stringValue(),
                        "language: en",
                        "published: "
                                + source.get("datePublished").stringValue().replace("+00:00", "Z"),
                        "status: PUBLISHED");
        assertThat(faults(article)).isEmpty();
    }

    private static List<String> faults(Article article) {
        return ContentValidator.create().validate(article, ForPublication.class).stream()
                .map(fault -> fault.getPropertyPath() + " " + fault.getMessage())
                .toList();
    }
}
