package org.standfirst.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Feed;
import org.standfirst.Renderer;
import org.standfirst.testkit.HostileStrings;
import org.standfirst.testkit.RandomModels;
import org.standfirst.testkit.XmlLines;

/** Every feed is well-formed XML, whatever its texts are. */
class WellFormedTest {
    private static final List<Renderer<Feed>> RENDERERS = List.of(
            RssRenderer.of(FeedSamples.CONTENT),
            AtomRenderer.of(FeedSamples.CONTENT),
            AtomRenderer.create(),
            SitemapRenderer.create(),
            SitemapRenderer.ofNews());

    @Test
    void writesRandomFeeds() {
        LongStream.range(0, 200).forEach(seed -> {
            Feed feed = new RandomModels(seed).next(Feed.class);
            for (Renderer<Feed> renderer : RENDERERS) {
                assertThatCode(() -> XmlLines.of(renderer.render(feed)))
                        .as("seed " + seed)
                        .doesNotThrowAnyException();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"]]>", "&lt;", "<![CDATA[", "a\u0000b\u001B", "\uFFFE\uFFFF", "\uD800", "<?xml?>", "\"'&"})
    void keepsEveryCharacterThatXmlAllows(String headline) {
        Feed feed = FeedSamples.feed(FeedSamples.article().with(a -> a.headline("a" + headline + "b")));
        String allowed = ("a" + headline + "b").replaceAll("[\u0000\u001B\uFFFE\uFFFF\uD800]", "\uFFFD");
        for (Renderer<Feed> renderer : RENDERERS.subList(0, 3)) {
            assertThat(XmlLines.of(renderer.render(feed))).anyMatch(line -> line.endsWith("/title: " + allowed));
        }
    }

    @Test
    void writesHostileStrings() {
        for (String text : HostileStrings.all()) {
            Feed feed = FeedSamples.feed(FeedSamples.article()
                    .with(a -> a.headline(text).summary(text).author(text).addKeyword(text)));
            for (Renderer<Feed> renderer : RENDERERS) {
                assertThat(XmlLines.of(renderer.render(feed))).as(text).isNotEmpty();
            }
        }
    }
}
