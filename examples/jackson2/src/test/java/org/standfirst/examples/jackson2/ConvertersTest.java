package org.standfirst.examples.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.standfirst.Article;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.Url;
import org.standfirst.body.Custom;
import org.standfirst.body.Json;
import org.standfirst.json.JsonException;
import org.standfirst.json.JsonRenderer;

class ConvertersTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(module()).build();
    private static final Article ARTICLE = Article.builder("harbour-0142", "Night ferry returns")
            .published(Instant.parse("2026-03-01T06:00:00Z"))
            .paragraph("The crossing takes nine minutes.")
            .build();

    private static SimpleModule module() {
        return new SimpleModule("standfirst")
                .addSerializer(new ContentSerializer())
                .addDeserializer(Article.class, new ContentDeserializer<>(Article.class))
                .addDeserializer(Page.class, new ContentDeserializer<>(Page.class));
    }

    record Front(String title, Article lead, List<Article> more) {}

    @Test
    void readsAndWritesAnArticle() throws IOException {
        String json = MAPPER.writeValueAsString(ARTICLE);

        assertThat(json).isEqualTo(JsonRenderer.create().render(ARTICLE));
        assertThat(MAPPER.readValue(json, Article.class)).isEqualTo(ARTICLE);
    }

    @Test
    void readsAndWritesAPage() throws IOException {
        Page page = Page.of(
                Publication.builder("The Gazette", Url.of("https://gazette.example/"))
                        .build(),
                ARTICLE);

        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(page), Page.class))
                .isEqualTo(page);
    }

    @Test
    void readsAndWritesArticlesInARecordOfTheApplication() throws IOException {
        Front front = new Front("Sunday", ARTICLE, List.of(ARTICLE, ARTICLE.with(a -> a.headline("Piano on board"))));

        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(front), Front.class))
                .isEqualTo(front);
    }

    @Test
    void keepsNumbersAndTextsExactly() throws IOException {
        Article exact = ARTICLE.with(a -> a.paragraph("\0 \u2028 é \uD83D\uDEA2 \uD83D </script>")
                .add(Custom.of("tide", Map.of("level", Json.of(new BigDecimal("1.23456789012345678901234567890"))))));

        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(exact), Article.class))
                .isEqualTo(exact);
        assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(exact), Article.class))
                .isEqualTo(exact);
    }

    @Test
    void throwsAJacksonExceptionWithOurExceptionAsItsCause() {
        String json = "{\"more\":[" + JsonRenderer.create().render(ARTICLE)
                + ",{\"identity\":{\"id\":\"a\"},\"headlines\":{\"headline\":3}}]}";

        assertThatThrownBy(() -> MAPPER.readValue(json, Front.class))
                .isInstanceOfSatisfying(
                        JsonMappingException.class,
                        e -> assertThat(e.getPathReference()).endsWith("Front[\"more\"]->java.util.ArrayList[1]"))
                .hasMessageContaining("/headlines/headline: expected a string")
                .hasCauseInstanceOf(JsonException.class);
    }

    @Test
    void rejectsDuplicateProperties() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"standfirst\":1,\"standfirst\":1}", Article.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("/standfirst");
    }
}
