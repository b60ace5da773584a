package org.standfirst.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.standfirst.Article;
import org.standfirst.Feed;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.Url;
import org.standfirst.feed.AtomRenderer;
import org.standfirst.feed.RssRenderer;
import org.standfirst.html.HtmlRenderer;
import org.standfirst.html.Profile;
import org.standfirst.jsonfeed.JsonFeedRenderer;
import org.standfirst.testkit.Everything;
import org.standfirst.testkit.RandomModels;
import org.standfirst.testkit.XmlLines;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Parsers of XML and JSON read the HTML of an article from a feed as the renderer wrote it. */
class FeedsTest {
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().profile(Profile.FEED).build();
    private static final Publication PUBLICATION = Publication.builder("Gazette", Url.of("https://news.example/"))
            .timeZone(ZoneId.of("America/New_York"))
            .build();

    static Stream<Article> articles() {
        Stream<Article> random = LongStream.range(0, 200)
                .mapToObj(seed -> new RandomModels(seed).next(Article.class))
                .filter(article -> !article.publishing().access().decidedBySite());
        return Stream.concat(
                Stream.of(Everything.article(), Everything.pageWithFallbacks().article()), random);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void hasTheHtmlOfTheRenderer(Article article) {
        Feed feed = Feed.of(PUBLICATION, List.of(article));
        String html =
                HTML.render(Page.of(PUBLICATION, article)).replaceAll("\r\n?", "\n"); // as XML parsers read line ends
        assertThat(XmlLines.text(RssRenderer.of(HTML).render(feed), "content:encoded"))
                .isEqualTo(html);
        assertThat(XmlLines.text(AtomRenderer.of(HTML).render(feed), "content")).isEqualTo(html);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void hasTheHtmlOfTheRendererInJson(Article article) {
        String json = JsonFeedRenderer.of(HTML).render(Feed.of(PUBLICATION, List.of(article)));
        JsonNode item = JsonMapper.shared().readTree(json).get("items").get(0);
        assertThat(item.get("content_html").stringValue()).isEqualTo(HTML.render(Page.of(PUBLICATION, article)));
    }
}
