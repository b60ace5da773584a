package org.standfirst.jsonfeed;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.standfirst.Article;
import org.standfirst.Feed;
import org.standfirst.Url;
import org.standfirst.testkit.HostileStrings;
import org.standfirst.testkit.RandomModels;
import org.standfirst.testkit.Shared;

/** Every feed conforms to the public schemas of JSON Feed. */
class JsonFeedSchemaTest {
    private static final int FEEDS = 100;
    private static final List<JsonFeedRenderer> RENDERERS =
            List.of(JsonFeedRenderer.create(), JsonFeedRenderer.of(FeedSamples.CONTENT));

    @ParameterizedTest
    @EnumSource
    void acceptsTheExamplesOfTheStandard(JsonFeedSchema schema) throws IOException {
        Schema loaded = schema.load();
        for (String example : List.of("v1.1-simple.json", "v1.1-microblog.json")) {
            String json = Files.readString(Shared.path("standards/jsonfeed/examples/" + example));
            assertThat(JsonFeedSchema.errors(loaded, json)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void rejectsItemsWithoutATextAndRelativeAddresses(JsonFeedSchema schema) {
        String json = JsonFeedRenderer.create().render(FeedSamples.feed(FeedSamples.article()));
        assertThat(JsonFeedSchema.errors(schema.load(), json.replace("content_text", "_text")))
                .isNotEmpty();
        assertThat(JsonFeedSchema.errors(schema.load(), json.replace("\"url\":\"https:", "\"url\":\"")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void acceptsAFeedWithEveryValue(JsonFeedSchema schema) {
        Schema loaded = schema.load();
        for (JsonFeedRenderer renderer : RENDERERS) {
            assertThat(JsonFeedSchema.errors(loaded, renderer.render(FeedSamples.everything())))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void acceptsAddressesInEveryScript(JsonFeedSchema schema) {
        Article article = FeedSamples.article()
                .with(a -> a.url(Url.of("https://\u4f8b.example/z\u00fcrich [1]?q=\u00e9|#\u4f8b")));
        String json = JsonFeedRenderer.create().render(FeedSamples.feed(article));
        assertThat(JsonFeedSchema.errors(schema.load(), json)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void acceptsRandomFeeds(JsonFeedSchema schema) {
        Schema loaded = schema.load();
        RandomModels models = new RandomModels(28);
        for (int i = 0; i < FEEDS; i++) {
            Feed feed = models.next(Feed.class);
            for (JsonFeedRenderer renderer : RENDERERS) {
                assertThat(JsonFeedSchema.errors(loaded, renderer.render(feed))).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void acceptsHostileStrings(JsonFeedSchema schema) {
        Schema loaded = schema.load();
        Feed feed = Feed.of(
                FeedSamples.GAZETTE,
                HostileStrings.all().stream()
                        .map(JsonFeedSchemaTest::articleWith)
                        .toList());
        for (JsonFeedRenderer renderer : RENDERERS) {
            assertThat(JsonFeedSchema.errors(loaded, renderer.render(feed))).isEmpty();
        }
    }

    private static Article articleWith(String text) {
        return FeedSamples.article()
                .with(a -> a.headline(text)
                        .url(Url.of(text))
                        .summary(text)
                        .author(text)
                        .addKeyword(text)
                        .paragraph(text));
    }
}
