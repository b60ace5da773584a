package org.standfirst.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.standfirst.Feed;
import org.standfirst.Page;
import org.standfirst.Renderer;
import org.standfirst.feed.RssRenderer;
import org.standfirst.feed.SitemapRenderer;
import org.standfirst.html.HtmlRenderer;
import org.standfirst.html.PageRenderer;
import org.standfirst.html.Profile;
import org.standfirst.json.JsonReader;
import org.standfirst.json.JsonRenderer;
import org.standfirst.jsonfeed.JsonFeedRenderer;
import org.standfirst.schemaorg.SchemaOrgRenderer;
import org.standfirst.text.MarkdownRenderer;
import org.standfirst.text.TextRenderer;

/** Time and memory grow linearly with the content. */
@Tag("slow")
@Timeout(value = 300, threadMode = SEPARATE_THREAD)
class PathologyTest {
    private static final int ELEMENTS = 10_000;
    private static final int NO_LIMIT = 1_000_000_000;

    /** The maximum growth if the content doubles: linear code has a factor of 2 plus noise, quadratic code 4. */
    private static final double MAX_FACTOR = 3.2;

    private static final int RUNS = 7;

    /** Shorter times are not compared, since quadratic code takes far longer. */
    private static final long SHORT_NANOS = 150_000_000;

    private static final long SMALL_BYTES = 64L * 1024 * 1024;
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final JsonRenderer JSON = JsonRenderer.create();
    private static final JsonReader READER = JsonReader.create()
            .with(options -> options.maxBytes(NO_LIMIT)
                    .maxTextLength(NO_LIMIT)
                    .maxUrlLength(NO_LIMIT)
                    .maxBlocks(NO_LIMIT)
                    .maxComments(NO_LIMIT));
    private static final PageRenderer PAGES = PageRenderer.of(SchemaOrgRenderer.create());
    private static final Map<String, Consumer<Page>> USES = uses();

    @ParameterizedTest
    @EnumSource
    void takesLinearTimeAndMemory(Pathology pathology) {
        Page page = pathology.page(ELEMENTS);
        Page twice = pathology.page(2 * ELEMENTS);
        USES.forEach((name, use) -> {
            Cost one = Cost.of(page, use);
            Cost two = Cost.of(twice, use);
            // repeats only steep measurements; the best of several has the least noise of other processes
            for (int run = 1; run < RUNS && two.isSteep(one); run++) {
                one = one.min(Cost.of(page, use));
                two = two.min(Cost.of(twice, use));
            }

            assertThat(two.timeGrowth(one)).as("time of " + name).isLessThan(MAX_FACTOR);
            assertThat(two.memoryGrowth(one)).as("memory of " + name).isLessThan(MAX_FACTOR);
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"COMMENTS_IN_A_CHAIN", "FLAT_COMMENTS", "COMMENTS_IN_A_CIRCLE"})
    void rendersAMillionComments(Pathology pathology) {
        draw(PAGES, pathology.page(1_000_000));
    }

    @ParameterizedTest
    @EnumSource(names = {"LESS_THANS", "HALF_PAIRS", "EMOJI", "ONE_WORD", "LINE_ENDS", "SCRIPT_ENDS"})
    void rendersTenMegabytesOfText(Pathology pathology) {
        draw(PAGES, pathology.page(10_000_000 / PathologicalPages.CHARACTERS));
    }

    @ParameterizedTest
    @EnumSource(names = {"CELLS_OF_A_ROW", "ROWS_OF_A_TABLE", "RUNS_WITH_CHANGING_MARKS"})
    void rendersAHundredThousandPartsOfABlock(Pathology pathology) {
        draw(PAGES, pathology.page(100_000));
    }

    private static Map<String, Consumer<Page>> uses() {
        Map<String, Consumer<Page>> uses = new LinkedHashMap<>();
        uses.put("page", page -> draw(PAGES, page));
        uses.put(
                "mail",
                page -> draw(HtmlRenderer.builder().profile(Profile.EMAIL).build(), page));
        uses.put("plain text", page -> draw(TextRenderer.create(), page));
        uses.put("Markdown", page -> draw(MarkdownRenderer.create().withFrontMatter(true), page));
        RssRenderer rss =
                RssRenderer.of(HtmlRenderer.builder().profile(Profile.FEED).build());
        uses.put("RSS", page -> draw(rss, Feed.of(page.publication(), List.of(page.article()))));
        uses.put(
                "JSON Feed",
                page -> draw(JsonFeedRenderer.create(), Feed.of(page.publication(), List.of(page.article()))));
        uses.put(
                "sitemap",
                page -> draw(SitemapRenderer.create(), Feed.of(page.publication(), List.of(page.article()))));
        uses.put("JSON", page -> draw(JSON, page));
        uses.put("JSON read", page -> READER.read(JSON.toBytes(page), Page.class));
        uses.put("words", page -> page.article().wordCount());
        return uses;
    }

    private static <C> void draw(Renderer<? super C> renderer, C content) {
        try {
            renderer.render(content, OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The processor time and the allocated memory of a thread. */
    private record Cost(long nanos, long bytes) {
        /** Returns the minimum of two measurements. */
        static Cost of(Page page, Consumer<Page> use) {
            return once(page, use).min(once(page, use));
        }

        Cost min(Cost other) {
            return new Cost(Math.min(nanos, other.nanos), Math.min(bytes, other.bytes));
        }

        boolean isSteep(Cost one) {
            return timeGrowth(one) >= MAX_FACTOR || memoryGrowth(one) >= MAX_FACTOR;
        }

        double timeGrowth(Cost one) {
            return (double) nanos / Math.max(SHORT_NANOS, one.nanos);
        }

        double memoryGrowth(Cost one) {
            return (double) bytes / Math.max(SMALL_BYTES, one.bytes);
        }

        private static Cost once(Page page, Consumer<Page> use) {
            long bytes = THREAD.getCurrentThreadAllocatedBytes();
            long nanos = THREAD.getCurrentThreadCpuTime();
            use.accept(page);
            return new Cost(THREAD.getCurrentThreadCpuTime() - nanos, THREAD.getCurrentThreadAllocatedBytes() - bytes);
        }
    }
}
