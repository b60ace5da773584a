package org.standfirst.ingest.wordpress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standfirst.Article;
import org.standfirst.Comment;
import org.standfirst.Omission;
import org.standfirst.Photo;
import org.standfirst.Section;
import org.standfirst.Status;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.ingest.Imported;
import org.standfirst.validation.ContentValidator;

class WordPressExportImporterTest {
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>
            <rss version="2.0"><channel><title>News</title><link>https://n.example</link><language>de-DE</language>
            <wp:base_blog_url>https://n.example</wp:base_blog_url>
            <wp:author><wp:author_login><![CDATA[mira]]></wp:author_login><wp:author_display_name><![CDATA[Mira Vale]]></wp:author_display_name></wp:author>
            <wp:category><wp:term_id>1</wp:term_id><wp:category_nicename>welt</wp:category_nicename><wp:category_parent></wp:category_parent><wp:cat_name><![CDATA[Welt]]></wp:cat_name></wp:category>
            <wp:category><wp:term_id>2</wp:term_id><wp:category_nicename>meer</wp:category_nicename><wp:category_parent>welt</wp:category_parent><wp:cat_name><![CDATA[Meer]]></wp:cat_name></wp:category>
            """;
    private static final String POST = """
            <item><title>Die F&#228;hre &amp;amp; der Hafen</title><link>https://n.example/faehre/</link>
            <dc:creator><![CDATA[mira]]></dc:creator><content:encoded><![CDATA[Sie legte ab.

            Mit [gallery ids="8,99"] und <!-- </item> -->Ende.]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded>
            <wp:post_id>5</wp:post_id><wp:post_date>2026-03-01 09:00:00</wp:post_date><wp:post_date_gmt>2026-03-01 08:00:00</wp:post_date_gmt>
            <wp:comment_status>open</wp:comment_status><wp:post_name>die-f%c3%a4hre</wp:post_name><wp:status>publish</wp:status>
            <wp:post_type>post</wp:post_type><wp:is_sticky>1</wp:is_sticky>
            <category domain="category" nicename="meer"><![CDATA[Meer]]></category><category domain="post_tag" nicename="a">Anker</category>
            <wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>8</wp:meta_value></wp:postmeta>
            <wp:postmeta><wp:meta_key>mood</wp:meta_key><wp:meta_value>calm</wp:meta_value></wp:postmeta>
            <wp:comment><wp:comment_id>1</wp:comment_id><wp:comment_author>Ida</wp:comment_author><wp:comment_author_email>ida@mail.example</wp:comment_author_email><wp:comment_date_gmt>2026-03-01 10:00:00</wp:comment_date_gmt><wp:comment_content><![CDATA[Gut.

            Sehr.]]></wp:comment_content><wp:comment_approved>1</wp:comment_approved><wp:comment_type></wp:comment_type><wp:comment_parent>0</wp:comment_parent></wp:comment>
            <wp:comment><wp:comment_id>2</wp:comment_id><wp:comment_author>Jon</wp:comment_author><wp:comment_date_gmt>2026-03-01 11:00:00</wp:comment_date_gmt><wp:comment_content>Ja</wp:comment_content><wp:comment_approved>0</wp:comment_approved><wp:comment_parent>77</wp:comment_parent></wp:comment>
            </item>
            """;
    private static final String ATTACHMENT = """
            <item><title>Bild</title><wp:post_id>8</wp:post_id><wp:post_type>attachment</wp:post_type><excerpt:encoded><![CDATA[Am Kai. Foto: dpa]]></excerpt:encoded>
            <wp:attachment_url>https://n.example/kai.jpg</wp:attachment_url>
            <wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value><![CDATA[Kai]]></wp:meta_value></wp:postmeta></item>
            """;
    private static final String BROKEN = "<item><title>Bad</wrong></item>";
    private static final String DRAFT =
            "<item><title>Entwurf</title><wp:post_id>6</wp:post_id><wp:status>draft</wp:status><wp:post_type>post</wp:post_type>"
                    + "<wp:post_date_gmt>2026-01-01 00:00:00</wp:post_date_gmt><content:encoded>x</content:encoded></item>";
    private static final String MENU =
            "<item><title>Menu</title><wp:post_id>7</wp:post_id><wp:post_type>nav_menu_item</wp:post_type></item>";
    private static final String EXPORT = HEAD + POST + BROKEN + DRAFT + MENU + ATTACHMENT + "</channel></rss>";

    private final List<Imported<Post>> posts = new ArrayList<>();

    private List<Omission> read(Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("export.xml"), EXPORT);
        return WordPressExportImporter.create().read(file, posts::add);
    }

    @Test
    void readsTheMetadataOfAnItem(@TempDir Path folder) throws IOException {
        read(folder);
        Article article = posts.get(0).value().article();
        assertThat(article.identity().id()).isEqualTo("5");
        assertThat(article.identity().slug()).isEqualTo("die-fähre");
        assertThat(article.identity().language().toLanguageTag()).isEqualTo("de-DE");
        assertThat(article.headlines().headline()).isEqualTo("Die Fähre & der Hafen");
        assertThat(article.byline().credits().get(0).author().name()).isEqualTo("Mira Vale");
        assertThat(article.dates().published()).isEqualTo(Instant.parse("2026-03-01T08:00:00Z"));
        assertThat(article.topics().sections())
                .containsExactly(
                        Section.of("Welt", Url.of("https://n.example/category/welt/"))
                                .withId("1"),
                        Section.of("Meer", Url.of("https://n.example/category/welt/meer/"))
                                .withId("2"));
        assertThat(article.topics().keywords()).containsExactly("Anker");
        assertThat(((Photo) article.lead()).alt()).isEqualTo("Kai");
        assertThat(article.body())
                .extracting(Block::plainText)
                .containsExactly("Sie legte ab.", "Mit", "", "und Ende.");
    }

    @Test
    void readsDraftsWithoutADateOfPublication(@TempDir Path folder) throws IOException {
        read(folder);
        Article draft = posts.get(1).value().article();
        assertThat(draft.publishing().status()).isEqualTo(Status.DRAFT);
        assertThat(draft.dates().published()).isNull();
    }

    @Test
    void readsCommentsWithTheirParentsButWithoutEmail(@TempDir Path folder) throws IOException {
        read(folder);
        List<Comment> comments = posts.get(0).value().discussion().comments();
        assertThat(comments).extracting(comment -> comment.text().plainText()).containsExactly("Gut.\n\nSehr.", "Ja");
        assertThat(comments).extracting(Comment::state).containsExactly(Comment.State.APPROVED, Comment.State.PENDING);
        assertThat(comments.toString()).doesNotContain("mail.example");
        assertThat(comments.get(1).parentId()).isNull();
    }

    @Test
    void reportsAMalformedItemOnce(@TempDir Path folder) throws IOException {
        assertThat(read(folder))
                .extracting(Omission::path, Omission::reason)
                .containsExactly(
                        tuple("item[2]", "is not well-formed XML"),
                        tuple("item[4]", "is a nav_menu_item, not a post or page"));
        assertThat(posts).hasSize(2);
    }

    @Test
    void reportsTheOmissionsOfAPost(@TempDir Path folder) throws IOException {
        read(folder);
        assertThat(posts.get(0).omissions())
                .extracting(Omission::value)
                .contains("[gallery ids=\"8,99\"]", "1", "calm", "77");
    }

    @Test
    void reportsImagesAfterTheirPostIfTheSourceIsReadOnce() throws IOException {
        WordPressExportImporter.create().read(new StringReader(EXPORT), posts::add);
        assertThat(posts.get(0).value().article().lead()).isNull();
        assertThat(posts.get(0).omissions()).extracting(Omission::value).contains("8");
    }

    @Test
    void keepsTheItemsBeforeTheEndOfATruncatedFile() throws IOException {
        for (int i = 0; i < EXPORT.length(); i += 17) {
            List<Imported<Post>> read = new ArrayList<>();
            WordPressExportImporter.create().read(new StringReader(EXPORT.substring(0, i)), read::add);
            read.forEach(post -> assertThat(
                            ContentValidator.create().validate(post.value().article()))
                    .isEmpty());
        }
    }

    @Test
    void readsValidPostsAndComments(@TempDir Path folder) throws IOException {
        read(folder);
        for (Imported<Post> post : posts) {
            assertThat(ContentValidator.create().validate(post.value().article()))
                    .isEmpty();
        }
        assertThat(ContentValidator.create().validate(posts.get(0).value().discussion()))
                .isEmpty();
    }
}
