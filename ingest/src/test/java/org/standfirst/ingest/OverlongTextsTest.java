package org.standfirst.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Omission;
import org.standfirst.body.Block;
import org.standfirst.ingest.html.HtmlImporter;
import org.standfirst.ingest.html.PageImporter;
import org.standfirst.ingest.wordpress.WordPressImporter;
import org.standfirst.testkit.ModelLines;

/** Checks that a text that is too long for its component is kept elsewhere or reported. */
class OverlongTextsTest {
    private static final String LONG = "word ".repeat(2_500) + "end";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h2>%s</h2>",
                "<figure><img src='https://a.example/a.jpg' alt='a'><figcaption>%s</figcaption></figure>",
                "<figure><video src='https://a.example/a.mp4'></video><figcaption>%s</figcaption></figure>",
                "<figure><audio src='https://a.example/a.mp3'></audio><figcaption>%s</figcaption></figure>",
                "<figure><table><tr><td>a</td></tr></table><figcaption>%s</figcaption></figure>",
                "<figure><blockquote><p>a</p></blockquote><figcaption>%s</figcaption></figure>",
                "<figure><img src='https://a.example/a.jpg' alt='a'><img src='https://a.example/b.jpg' alt='b'><figcaption>%s</figcaption></figure>",
                "<figure><img src='https://a.example/a.jpg' alt='a'><figcaption>One</figcaption><figcaption>%s</figcaption></figure>",
                "<figure class='sf-embed'><a class='sf-embed-link' href='https://a.example/e'>e</a><blockquote class='sf-embed-text'><p>%s</p></blockquote></figure>",
                "<table><caption>%s</caption><tr><td>a</td><td>b</td></tr></table>",
                "<table><tr><td>%s</td><td>b</td></tr></table>",
                "<blockquote><p>a</p><cite>%s</cite></blockquote>",
                "<blockquote class='pullquote'><p>%s</p></blockquote>",
                "<blockquote class='twitter-tweet'><p>%s</p><a href='https://twitter.com/a/status/1'>1</a></blockquote>",
                "<img src='https://a.example/a.jpg' alt='%s'>",
                "<img src='https://a.example/a.jpg' alt='a' title='%s'>",
                "<p>Read also: <a href='https://a.example/r'>%s</a></p>",
                "<aside class='related'><h3>%s</h3><a href='https://a.example/r'>r</a></aside>",
                "<aside><h3>%s</h3><p>a</p></aside>",
                "<details><summary>%s</summary><p>a</p></details>",
                "<ul><li>%s</li></ul>",
                "<dl><dt>%s</dt><dd>a</dd></dl>",
                "<pre>%s</pre>",
                "<p>a <a href='https://a.example/%s'>address</a></p>",
                "<p>%s</p>"
            })
    void keepsOrReportsEveryWordOfABlock(String html) {
        Imported<List<Block>> imported = HtmlImporter.create().read(html.formatted(LONG));
        assertThat(texts(imported).split("word", -1)).hasSizeGreaterThan(2_500);
    }

    private static String texts(Imported<List<Block>> imported) {
        StringBuilder texts = new StringBuilder(ModelLines.of(imported.value()));
        imported.omissions().forEach(omission -> texts.append(omission.value()).append('\n'));
        return texts.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "headline, is beyond the 300 characters of a headline",
        "description, 'has nothing to print, or more than 5000 characters'",
        "articleSection, 'has nothing to print, or more than 100 characters'",
        "author, 'has nothing to print, or more than 200 characters'"
    })
    void reportsOverlongValuesOfAPage(String name, String reason) throws IOException {
        String page = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"" + name + "\":\"" + LONG
                + "\"}</script><p>Text</p>";
        assertThat(PageImporter.create().read(page).omissions())
                .extracting(Omission::reason)
                .contains(reason);
    }

    @Test
    void reportsAnOverlongComment() throws IOException {
        String posts = "[{\"id\":1,\"content\":{\"rendered\":\"x\"},\"_embedded\":{\"replies\":[[{\"id\":2,"
                + "\"date_gmt\":\"2026-01-01T00:00:00\",\"author_name\":\"" + "n".repeat(101)
                + "\",\"content\":{\"rendered\":\"" + LONG + "\"},\"status\":\"approved\"}]]}}]";
        assertThat(WordPressImporter.create().read(posts).omissions())
                .extracting(Omission::reason)
                .contains("is a comment without an id, a time in UTC, or a text of at most 10,000 characters");
    }
}
