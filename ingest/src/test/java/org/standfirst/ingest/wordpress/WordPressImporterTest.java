package org.standfirst.ingest.wordpress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.standfirst.Article;
import org.standfirst.Comment;
import org.standfirst.CommentPolicy;
import org.standfirst.Discussion;
import org.standfirst.MediaCredit;
import org.standfirst.Omission;
import org.standfirst.Photo;
import org.standfirst.Rendition;
import org.standfirst.Section;
import org.standfirst.Status;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.body.Link;
import org.standfirst.body.Paragraph;
import org.standfirst.body.RichText;
import org.standfirst.ingest.Imported;
import org.standfirst.ingest.Origin;
import org.standfirst.validation.ContentValidator;

class WordPressImporterTest {
    private static final String POST = """
            {"id": 41, "date": "2026-03-01T09:00:00", "date_gmt": "2026-03-01T08:00:00",
             "modified": "2026-03-02T09:00:00", "modified_gmt": "2026-03-02T08:00:00",
             "slug": "f%C3%A4hre", "status": "publish", "type": "post", "link": "https://n.example/2026/faehre/",
             "title": {"rendered": "Ferries &#8211; <em>by night</em>"},
             "excerpt": {"rendered": "<p>It sails at ten.</p>\\n", "protected": false},
             "content": {"rendered": "<p>It <strong>sails</strong>.</p>\\n", "protected": false},
             "author": 3, "featured_media": 7, "comment_status": "closed", "ping_status": "open", "sticky": true,
             "format": "standard", "meta": {"rating": "5", "footnotes": ""}, "categories": [1, 2], "tags": [5, 6],
             "_links": {"self": [{"href": "https://n.example/wp-json/wp/v2/posts/41"}]},
             "_embedded": {
               "author": [{"id": 3, "name": "Mira Vale", "url": "https://mira.example/", "description": "Reports.",
                           "link": "https://n.example/author/mira/", "slug": "mira"}],
               "wp:featuredmedia": [{"id": 7, "source_url": "https://n.example/f.jpg", "alt_text": "A ferry",
                           "caption": {"rendered": "<p>The ferry. Photo: Jon Ek / AFP</p>"},
                           "media_details": {"width": 1600, "height": 900, "sizes": {
                             "thumbnail": {"file": "f-150.jpg", "width": 150, "height": 150, "source_url": "https://n.example/f-150.jpg"},
                             "medium": {"width": "x", "height": 169, "source_url": "https://n.example/f-300.jpg"},
                             "large": {"file": "f-1024.jpg", "width": 1024, "height": 576, "source_url": "https://n.example/f-1024.jpg"}}}}],
               "wp:term": [[{"id": 1, "name": "World &amp; Sea", "taxonomy": "category", "link": "https://n.example/world/"},
                            {"id": 2, "name": "Travel", "taxonomy": "category", "link": "https://n.example/travel/"}],
                           [{"id": 5, "name": "ferries", "taxonomy": "post_tag"},
                            {"id": 6, "name": "ferries", "taxonomy": "post_tag"}]],
               "replies": [[{"id": 9, "parent": 0, "author": 0, "author_name": "Ida", "author_url": "", "date_gmt":
                             "2026-03-01T10:00:00", "content": {"rendered": "<p>Good.</p><p><a href=\\"https://n.example/b\\">News</a>.</p>"}, "type": "comment"},
                            {"id": 10, "parent": 0, "author_name": "Bot", "date_gmt": "2026-03-01T11:00:00",
                             "content": {"rendered": "ping"}, "type": "pingback"}]]}}
            """;

    private static final Imported<List<Post>> IMPORTED = WordPressImporter.create()
            .withOrigin(Origin.UNKNOWN.withLanguage(Locale.ENGLISH))
            .read(POST);

    private static Article article() {
        return IMPORTED.value().get(0).article();
    }

    @Test
    void readsTheMetadataOfAPost() {
        Article article = article();
        assertThat(article.identity().id()).isEqualTo("41");
        assertThat(article.identity().slug()).isEqualTo("fähre");
        assertThat(article.identity().url()).isEqualTo(Url.of("https://n.example/2026/faehre/"));
        assertThat(article.headlines().headline()).isEqualTo("Ferries – by night");
        assertThat(article.teaser().summary()).isEqualTo("It sails at ten.");
        assertThat(article.publishing().status()).isEqualTo(Status.PUBLISHED);
        assertThat(article.dates().published()).isEqualTo(Instant.parse("2026-03-01T08:00:00Z"));
        assertThat(article.dates().updated()).isEqualTo(Instant.parse("2026-03-02T08:00:00Z"));
        assertThat(article.commentPolicy()).isEqualTo(CommentPolicy.CLOSED);
        assertThat(article.topics().keywords()).containsExactly("ferries");
        assertThat(article.topics().sections())
                .containsExactly(Section.of("World & Sea", Url.of("https://n.example/world/"))
                        .withId("1"));
        assertThat(article.topics().furtherSections())
                .containsExactly(Section.of("Travel", Url.of("https://n.example/travel/"))
                        .withId("2"));
        assertThat(article.byline().credits().get(0).author().name()).isEqualTo("Mira Vale");
        assertThat(article.byline().credits().get(0).author().url())
                .isEqualTo(Url.of("https://n.example/author/mira/"));
    }

    @Test
    void readsTheFeaturedImageAsLead() {
        Photo lead = (Photo) article().lead();
        assertThat(lead.alt()).isEqualTo("A ferry");
        assertThat(lead.caption().plainText()).isEqualTo("The ferry.");
        assertThat(lead.credit()).isEqualTo(MediaCredit.of("Jon Ek", "AFP"));
        assertThat(lead.renditions())
                .containsExactly(
                        Rendition.of(Url.of("https://n.example/f.jpg"), 1_600, 900),
                        Rendition.of(Url.of("https://n.example/f-1024.jpg"), 1_024, 576));
    }

    @Test
    void readsCommentsOfReaders() {
        List<Comment> comments = IMPORTED.value().get(0).discussion().comments();
        assertThat(comments).extracting(comment -> comment.text().plainText()).containsExactly("Good.\n\nNews.");
        assertThat(comments.get(0).author().name()).isEqualTo("Ida");
        assertThat(comments.get(0).text().runs())
                .extracting(RichText.Run::text, RichText.Run::link)
                .contains(tuple("News", Link.of(Url.of("https://n.example/b"))));
    }

    @Test
    void reportsOtherValuesWithTheirJsonPointer() {
        assertThat(IMPORTED.omissions())
                .extracting(Omission::path, Omission::value)
                .containsExactlyInAnyOrder(
                        tuple("/sticky", "true"), tuple("/meta/rating", "5"), tuple("/_embedded/replies/0/1", "ping"));
    }

    @Test
    void readsAValidArticle() {
        assertThat(ContentValidator.create().validate(article())).isEmpty();
    }

    @Test
    void readsPairsOfShortcodesAndShortcodesInFurtherBrackets() {
        String raw = "A [note]b[/note] [[gallery]] [[Wiki]] [[Main Page]] [sic]";
        String json = "{\"id\": 1, \"title\": {\"raw\": \"T\"}, \"content\": {\"raw\": \"" + raw + "\"}}";
        Imported<List<Post>> imported = WordPressImporter.create().read(json);
        assertThat(imported.value().get(0).article().body())
                .containsExactly(Paragraph.of("A b [gallery] [[Wiki]] [[Main Page]] [sic]"));
        assertThat(imported.omissions()).extracting(Omission::value).containsExactly("[note]", "[/note]");
    }

    @Test
    void readsBlankLinesAndShortcodesOfStoredBodies() {
        String raw =
                "First line\\nsecond line\\n\\nNext [sic]\\n<ul>\\n<li>a</li>\\n</ul>\\n[caption id=\\\"x\\\" align=\\\"alignleft\\\"]"
                        + "<img src=\\\"https://n.example/a.jpg\\\" alt=\\\"A\\\" /> The quay[/caption]\\n[poll id=\\\"3\\\"]\\n\\n"
                        + "https://youtu.be/dQw4w9WgXcQ";
        String json = "{\"id\": 1, \"title\": {\"raw\": \"T\"}, \"content\": {\"raw\": \"" + raw + "\"}}";
        Imported<List<Post>> imported = WordPressImporter.create().read(json);
        List<Block> body = imported.value().get(0).article().body();
        assertThat(body)
                .extracting(block -> block.getClass().getSimpleName())
                .containsExactly("Paragraph", "Paragraph", "ItemList", "Figure", "Embed");
        assertThat(body.get(0)).isEqualTo(Paragraph.of("First line\nsecond line"));
        assertThat(body.get(1)).isEqualTo(Paragraph.of("Next [sic]"));
        assertThat(imported.omissions()).extracting(Omission::value).containsExactly("[poll id=\"3\"]");
    }

    @Test
    void readsDatesWithoutOffsetInTheTimeZoneOfTheOrigin() {
        String json =
                "{\"id\": 1, \"status\": \"publish\", \"date\": \"2026-07-01T12:00:00\", \"content\": {\"rendered\": \"\"}}";
        assertThat(WordPressImporter.create().read(json).omissions())
                .extracting(Omission::value)
                .containsExactly("2026-07-01T12:00:00", "published");
        Origin origin = Origin.UNKNOWN.withZone(ZoneId.of("Europe/Berlin"));
        assertThat(WordPressImporter.create()
                        .withOrigin(origin)
                        .read(json)
                        .value()
                        .get(0)
                        .article()
                        .dates()
                        .published())
                .isEqualTo(Instant.parse("2026-07-01T10:00:00Z"));
    }

    @Test
    void keepsTheValuesBeforeAFaultOfJson() {
        Imported<List<Post>> imported =
                WordPressImporter.create().read("{\"id\": 1, \"content\": {\"rendered\": \"<p>x</p>\"}, \"title\": ");
        assertThat(imported.value().get(0).article().body()).containsExactly(Paragraph.of("x"));
        assertThat(imported.omissions()).isNotEmpty();
    }

    @Test
    void keepsTheValuesBeforeATruncatedText() {
        String json =
                "[{\"id\": 1, \"content\": {\"rendered\": \"<p>x</p>\"}}, {\"id\": 2, \"content\": {\"rendered\": \"<p>y";
        Imported<List<Post>> imported = WordPressImporter.create().read(json);
        assertThat(imported.value().get(0).article().body()).containsExactly(Paragraph.of("x"));
        assertThat(imported.omissions()).extracting(Omission::value).contains("everything from here on");
    }

    @Test
    void readsUnescapedLineEndsInTexts() {
        Imported<List<Post>> imported =
                WordPressImporter.create().read("{\"id\": 1, \"content\": {\"rendered\": \"<p>x\ny</p>\"}}");
        assertThat(imported.value().get(0).article().body()).containsExactly(Paragraph.of("x y"));
        assertThat(imported.omissions()).isEmpty();
    }

    @Test
    void readsTimesOfCommentsInTheTimeZoneOfTheSite() {
        String json =
                "{\"id\": 1, \"content\": {\"rendered\": \"<p>x</p>\"}, \"_embedded\": {\"replies\": [[{\"id\": 9, \"author_name\":"
                        + "\"Ida\", \"date\": \"2026-07-01T12:00:00\", \"content\": {\"rendered\": \"Good.\"}, \"type\": \"comment\"}]]}}";
        Discussion discussion = WordPressImporter.create()
                .withOrigin(Origin.UNKNOWN.withZone(ZoneId.of("Europe/Berlin")))
                .read(json)
                .value()
                .get(0)
                .discussion();
        assertThat(discussion.comments())
                .extracting(Comment::posted)
                .containsExactly(Instant.parse("2026-07-01T10:00:00Z"));
    }

    @Test
    void reportsCategoriesThatAreNotEmbedded() {
        Imported<List<Post>> imported = WordPressImporter.create()
                .read("{\"id\": 1, \"content\": {\"rendered\": \"\"}, \"categories\": [3, 8], \"tags\": []}");
        assertThat(imported.omissions()).extracting(Omission::value).containsExactly("3", "8");
    }

    @Test
    void returnsNoPostsForOtherJson() {
        assertThat(WordPressImporter.create()
                        .read("[{\"code\": \"rest_no_route\"}, 3, null]")
                        .value())
                .isEmpty();
        assertThat(WordPressImporter.create().read("nothing").value()).isEmpty();
    }

    @Test
    void reportsTextBeyondALimitOfJson() {
        String json = "{\"id\": 41, \"type\": \"post\", \"title\": \"A\", \"" + "x".repeat(2_000) + "\": 1}";
        assertThat(WordPressImporter.create().read(json).omissions())
                .extracting(Omission::value)
                .contains("everything from here on");
    }

    @Test
    void readsThePostsOfSeveralPagesOfAResponse() {
        String page = "[" + POST + "]";
        assertThat(WordPressImporter.create().read(page + page).value()).hasSize(2);
        assertThat(WordPressImporter.create().read(page + "\n" + POST).value()).hasSize(2);
    }
}
