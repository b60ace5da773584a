package org.standfirst.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.standfirst.body.RichText.emphasis;
import static org.standfirst.body.RichText.inLanguage;
import static org.standfirst.body.RichText.link;
import static org.standfirst.body.RichText.strong;
import static org.standfirst.body.RichText.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standfirst.Article;
import org.standfirst.Comment;
import org.standfirst.Content;
import org.standfirst.Discussion;
import org.standfirst.FocalPoint;
import org.standfirst.Page;
import org.standfirst.Photo;
import org.standfirst.Publication;
import org.standfirst.Rendition;
import org.standfirst.Url;
import org.standfirst.Video;
import org.standfirst.body.Custom;
import org.standfirst.body.Divider;
import org.standfirst.body.Heading;
import org.standfirst.body.Json;
import org.standfirst.body.Link;
import org.standfirst.body.Mark;
import org.standfirst.body.Paragraph;
import org.standfirst.body.RichText;

class JsonRendererTest {
    private static final JsonRenderer RENDERER = JsonRenderer.create();
    private static final Article FERRY =
            Article.builder("harbour-0142", "Night ferry returns").build();

    @Test
    void writesAnArticleLikeItsRecords() {
        Article article = FERRY.with(a -> a.language(Locale.ENGLISH)
                .author("Mira Vale")
                .published(Instant.parse("2026-03-01T06:00:00Z"))
                .paragraph("It left on Sunday.")
                .attributes(Map.of("desk", "harbour")));

        assertThat(indented(article)).isEqualTo("""
                {
                  "standfirst": 1,
                  "type": "article",
                  "identity": {
                    "id": "harbour-0142",
                    "revision": 1,
                    "language": "en"
                  },
                  "publishing": {
                    "status": "draft",
                    "genre": "news",
                    "access": {
                      "level": "free"
                    },
                    "editorReviewed": false
                  },
                  "headlines": {
                    "headline": "Night ferry returns"
                  },
                  "teaser": {},
                  "byline": {
                    "credits": [
                      {
                        "author": {
                          "type": "author",
                          "name": "Mira Vale",
                          "kind": "person",
                          "profiles": []
                        },
                        "role": "writer"
                      }
                    ],
                    "sources": []
                  },
                  "dates": {
                    "published": "2026-03-01T06:00:00Z"
                  },
                  "body": [
                    {
                      "type": "paragraph",
                      "text": [
                        {
                          "text": "It left on Sunday.",
                          "marks": []
                        }
                      ]
                    }
                  ],
                  "topics": {
                    "sections": [],
                    "furtherSections": [],
                    "concepts": [],
                    "keywords": []
                  },
                  "corrections": [],
                  "related": [],
                  "translations": [],
                  "commentPolicy": {
                    "open": true,
                    "visible": true,
                    "premoderated": false
                  },
                  "attributes": {
                    "desk": "harbour"
                  }
                }""");
    }

    @Test
    void writesRichTextAsAnArrayOfRuns() {
        RichText text = RichText.of(
                text("He said "),
                strong(emphasis("no")),
                link(Link.of(Url.of("https://example.org/")).withKind(Link.Kind.SPONSORED), text(" more")),
                inLanguage(Locale.FRENCH, text(" enfin")));

        assertThat(RENDERER.render(text))
                .isEqualTo("[{\"text\":\"He said \",\"marks\":[]},"
                        + "{\"text\":\"no\",\"marks\":[\"strong\",\"emphasis\"]},"
                        + "{\"text\":\" more\",\"marks\":[],\"link\":{\"url\":\"https://example.org/\",\"kind\":\"sponsored\"}},"
                        + "{\"text\":\" enfin\",\"marks\":[],\"language\":\"fr\"}]");
    }

    @Test
    void writesEmptyRichTextAsAnEmptyArray() {
        assertThat(RENDERER.render(RichText.of(""))).isEqualTo("[]");
    }

    @Test
    void writesConstantsInLowerCamelCase() {
        assertThat(RENDERER.render(RichText.marked(Mark.TITLE_OF_WORK, text("Ulysses"))))
                .isEqualTo("[{\"text\":\"Ulysses\",\"marks\":[\"titleOfWork\"]}]");
    }

    @Test
    void distinguishesNullAndEmpty() {
        Photo photo = Photo.builder(Rendition.of(Url.of("https://example.org/a.jpg"), 4, 3))
                .focalPoint(new FocalPoint(0.25, 1))
                .build();

        assertThat(RENDERER.render(photo))
                .isEqualTo(
                        "{\"standfirst\":1,\"type\":\"photo\",\"renditions\":[{\"url\":\"https://example.org/a.jpg\","
                                + "\"pixels\":{\"width\":4,\"height\":3}}],\"focalPoint\":{\"x\":0.25,\"y\":1},\"concepts\":[]}");
        assertThat(RENDERER.render(photo.with(p -> p.alt("")))).contains("\"alt\":\"\"");
    }

    @Test
    void writesDurationsInIso8601() {
        assertThat(RENDERER.render(Video.builder("Arrival")
                        .duration(Duration.ofMillis(90_500))
                        .build()))
                .isEqualTo(
                        "{\"standfirst\":1,\"type\":\"video\",\"renditions\":[],\"title\":\"Arrival\",\"duration\":\"PT1M30.5S\",\"captionTracks\":[]}");
    }

    @Test
    void writesTheTypesOfBlocks() {
        assertThat(RENDERER.render(Heading.of(2, "Crossings").withId("crossings")))
                .isEqualTo("{\"standfirst\":1,\"type\":\"heading\",\"level\":2,"
                        + "\"text\":[{\"text\":\"Crossings\",\"marks\":[]}],\"id\":\"crossings\"}");
    }

    @Test
    void writesTheVersionOfTheDocumentOnly() {
        Publication publication = Publication.builder("Harbour Gazette", Url.of("https://example.org/"))
                .timeZone(ZoneId.of("Europe/Paris"))
                .build();
        Discussion discussion = Discussion.builder("harbour-0142")
                .addComment(Comment.builder("c1", Instant.EPOCH, "At last!").build())
                .build();

        assertThat(RENDERER.render(Page.of(publication, FERRY).withDiscussion(discussion)))
                .startsWith("{\"standfirst\":1,\"type\":\"page\",\"publication\":{\"type\":\"publication\",\"name\":")
                .contains("\"timeZone\":\"Europe/Paris\"")
                .contains(",\"article\":{\"type\":\"article\",")
                .endsWith(",\"discussion\":{\"type\":\"discussion\",\"articleId\":\"harbour-0142\",\"comments\":["
                        + "{\"type\":\"comment\",\"id\":\"c1\",\"posted\":\"1970-01-01T00:00:00Z\",\"text\":[{\"text\":\"At last!\",\"marks\":[]}],"
                        + "\"state\":\"approved\",\"upvotes\":0,\"downvotes\":0}]}}");
    }

    @Test
    void writesPropertiesOfACustomBlockBesideItsType() {
        Custom poll = Custom.of(
                        "poll",
                        Map.of(
                                "question", Json.of("Who?"),
                                "answers", Json.array(Json.of(1), Json.of(true), new Json.JsonNull()),
                                "more", Json.object(Map.of())))
                .withFallback("A poll")
                .withId("p1");

        assertThat(RENDERER.render(poll))
                .isEqualTo(
                        "{\"standfirst\":1,\"type\":\"poll\",\"answers\":[1,true,null],\"more\":{},\"question\":\"Who?\","
                                + "\"fallback\":\"A poll\",\"id\":\"p1\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "figure, url",
        "article, url",
        "custom, url",
        "'', url",
        "poll, id",
        "poll, fallback",
        "poll, type",
        "poll, standfirst"
    })
    void writesAmbiguousPropertiesInANestedObject(String type, String property) {
        assertThat(RENDERER.render(Custom.of(type, Map.of(property, Json.of(1)))))
                .isEqualTo("{\"standfirst\":1,\"type\":\"custom\",\"kind\":\"" + type + "\",\"properties\":{\""
                        + property + "\":1}}");
    }

    @Test
    void escapesUnpairedSurrogates() {
        assertThat(RENDERER.render(RichText.of("\0\uDC00\uFFFE\u00A0")))
                .isEqualTo("[{\"text\":\"\\u0000\\udc00\uFFFE\u00A0\",\"marks\":[]}]");
    }

    @Test
    void rendersTheSameBytesToEveryOutput() throws IOException {
        Content content = Paragraph.of("Dämmerung 🌅");
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        StringWriter writer = new StringWriter();
        RENDERER.render(content, stream);
        RENDERER.render(content, writer);

        assertThat(stream.toString(StandardCharsets.UTF_8))
                .isEqualTo(RENDERER.render(content))
                .isEqualTo(new String(RENDERER.toBytes(content), StandardCharsets.UTF_8))
                .isEqualTo(writer.toString());
    }

    @Test
    void throwsTheExceptionOfTheStream() {
        IOException failure = new IOException("disk full");
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw failure;
            }
        };

        assertThatThrownBy(() -> RENDERER.render(Divider.of(), full)).isSameAs(failure);
    }

    @Test
    void hasTheMediaTypeOfJson() {
        assertThat(RENDERER.mediaType()).isEqualTo("application/json");
    }

    private static String indented(Content content) {
        return RENDERER.with(o -> o.indented(true)).render(content);
    }
}
