package org.standfirst.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.standfirst.Article;
import org.standfirst.Feed;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.Renderer;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.checks.HtmlEvent.Start;
import org.standfirst.feed.AtomRenderer;
import org.standfirst.feed.RssRenderer;
import org.standfirst.feed.SitemapRenderer;
import org.standfirst.html.HtmlRenderer;
import org.standfirst.html.PageRenderer;
import org.standfirst.html.Profile;
import org.standfirst.json.JsonReader;
import org.standfirst.json.JsonRenderer;
import org.standfirst.jsonfeed.JsonFeedRenderer;
import org.standfirst.schemaorg.SchemaOrgRenderer;
import org.standfirst.testkit.ModelTexts;
import org.standfirst.testkit.RandomModels;
import org.standfirst.testkit.Rotation;
import org.standfirst.text.MarkdownRenderer;
import org.standfirst.text.TextRenderer;
import org.standfirst.validation.Advisory;
import org.standfirst.validation.ContentValidator;
import org.standfirst.validation.ForPublication;

/**
 * Renders random articles in all formats. The renderers throw no exception, write the same elements as for harmless
 * texts, and take linear time. The system property {@code standfirst.random.articles} sets the number of articles,
 * {@code standfirst.random.seed} the first seed.
 */
@Tag("slow")
class RandomArticlesTest {
    private static final int ARTICLES = Integer.getInteger("standfirst.random.articles", 5_000);
    private static final long SEED = Long.getLong("standfirst.random.seed", 1);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final PageRenderer PAGES = PageRenderer.of(SchemaOrgRenderer.create());
    private static final List<Renderer<Feed>> FEEDS = List.of(
            RssRenderer.create(),
            AtomRenderer.create(),
            JsonFeedRenderer.create(),
            SitemapRenderer.create(),
            SitemapRenderer.ofNews());
    private static final Publication PUBLICATION =
            Publication.builder("Gazette", Url.of("https://news.example/")).build();

    /** The growth of the number of blocks. Linear code has a factor of 4, quadratic code 16. */
    private static final int TIMES = 4;

    private static final double MAX_GROWTH = 9;

    @Test
    void rendersEveryArticleInEveryFormat() {
        articles().forEach(seed -> {
            Article article = article(seed);
            try {
                renderAll(article);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("article of seed " + seed, e);
            }
        });
    }

    @Test
    void rendersTheElementsOfTheHarmlessPage() {
        articles().forEach(seed -> {
            Article article = article(seed).with(a -> a.printedByline(null)); // names in it become links
            List<String> shape = shape(article);
            List<String> harmless = shape(harmless(article));
            int same = 0;
            while (same < Math.min(shape.size(), harmless.size())
                    && shape.get(same).equals(harmless.get(same))) {
                same++;
            }
            assertThat(from(same, shape)).as("article of seed " + seed).isEqualTo(from(same, harmless));
        });
    }

    @Test
    void takesTimeLinearInTheNumberOfBlocks() {
        List<Block> blocks = new ArrayList<>();
        for (long seed = SEED; blocks.size() < 2_000; seed++) {
            blocks.addAll(article(seed).body());
        }
        List<Block> some = blocks.subList(0, 2_000 / TIMES);
        double growth = (double) nanos(blocks) / nanos(some);
        assertThat(growth).isLessThan(MAX_GROWTH);
    }

    /** Returns the minimum processor time of five runs, which does not depend on other processes. */
    private static long nanos(List<Block> blocks) {
        Article article = Article.builder("a", "A").body(blocks).build();
        long min = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            renderAll(article);
            min = Math.min(min, THREADS.getCurrentThreadCpuTime() - start);
        }
        return min;
    }

    private static Stream<Long> articles() {
        return Stream.iterate(SEED, seed -> seed + 1).limit(ARTICLES).parallel();
    }

    private static Article article(long seed) {
        return new RandomModels(seed).next(Article.class);
    }

    private static void renderAll(Article article) {
        Page page = Page.of(PUBLICATION, article);
        PAGES.toBytes(page);
        for (Profile profile : Profile.values()) {
            HtmlRenderer.builder().profile(profile).build().toBytes(article);
        }
        Feed feed = Feed.of(PUBLICATION, List.of(article));
        FEEDS.forEach(renderer -> renderer.toBytes(feed));
        TextRenderer.create().toBytes(page);
        MarkdownRenderer.create().withFrontMatter(true).toBytes(page);
        byte[] json = JsonRenderer.create().toBytes(article);
        assertThat(JsonReader.create().read(json, Article.class)).isEqualTo(article);
        ContentValidator.create().validate(article, ForPublication.class, Advisory.class);
    }

    /** Returns the next few elements, so that a failure is short. */
    private static List<String> from(int start, List<String> shape) {
        return shape.subList(start, Math.min(start + 10, shape.size()));
    }

    /**
     * Returns the elements with the names of their attributes, without the reading time, which depends on the texts.
     */
    private static List<String> shape(Article article) {
        List<String> shape = new ArrayList<>();
        boolean within = false;
        for (HtmlEvent event : HtmlParser.JSOUP.parse(PAGES.render(Page.of(PUBLICATION, article)))) {
            if (event instanceof Start start && start.hasClass("sf-reading-time")) {
                within = true;
            } else if (event instanceof Start start) {
                shape.add(start.element()
                        + start.attributes().stream()
                                .map(HtmlEvent.Attribute::name)
                                .toList());
            } else if (event instanceof HtmlEvent.End end && !within) {
                shape.add("/" + end.element());
            } else if (event instanceof HtmlEvent.End) {
                within = false;
            }
        }
        return shape;
    }

    /** Returns the article with placeholders; equal texts have equal placeholders. */
    private static Article harmless(Article article) {
        Map<String, Integer> slots = new HashMap<>();
        return ModelTexts.changed(article, new ModelTexts.Change() {
            @Override
            public String text(String component, String text) {
                Rotation.Kind kind = Rotation.Kind.of(component);
                return kind.placeholderOf(slot(text), text);
            }

            @Override
            public Url url(String component, Url url) {
                return Url.of(Rotation.Kind.ADDRESS.placeholderOf(slot(url.text()), url.text()));
            }

            private int slot(String text) {
                return slots.computeIfAbsent(text, key -> slots.size());
            }
        });
    }
}
