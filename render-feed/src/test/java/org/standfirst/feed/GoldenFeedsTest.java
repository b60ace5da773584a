package org.standfirst.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.standfirst.Feed;
import org.standfirst.Omission;
import org.standfirst.Renderer;
import org.standfirst.testkit.Golden;
import org.standfirst.testkit.MarkedModel;

/** Compares feeds and sitemaps of content with distinct values with golden files. */
class GoldenFeedsTest {
    private static final Map<String, Renderer<Feed>> FORMATS = new LinkedHashMap<>();

    static {
        FORMATS.put("rss", RssRenderer.of(FeedSamples.CONTENT));
        FORMATS.put("rss-summaries", RssRenderer.create());
        FORMATS.put("atom", AtomRenderer.of(FeedSamples.CONTENT));
        FORMATS.put("atom-summaries", AtomRenderer.create());
        FORMATS.put("sitemap", SitemapRenderer.create());
        FORMATS.put("news-sitemap", SitemapRenderer.ofNews());
    }

    static Iterable<String> formats() {
        return FORMATS.keySet();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void writesTheGoldenFile(String format) {
        Golden.compare(format + ".xml", FORMATS.get(format).render(FeedSamples.everything()) + "\n");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void changesOnlyThePlacesOfAChangedText(String format) {
        Renderer<Feed> renderer = FORMATS.get(format);
        assertThat(new MarkedModel<>(FeedSamples.everything()).moved(feed -> withoutIds(renderer.render(feed))))
                .isEmpty();
    }

    /** Removes the ids that are derived from several values. */
    private static String withoutIds(String xml) {
        return xml.replaceAll("urn:uuid:[0-9a-f-]{36}", "urn:uuid:");
    }

    @Test
    void reportsNothingIfEveryAddressIsAbsolute() {
        List<Omission> omissions = new ArrayList<>();
        RssRenderer.of(FeedSamples.CONTENT).withOmissionListener(omissions::add).render(FeedSamples.everything());
        AtomRenderer.of(FeedSamples.CONTENT)
                .withOmissionListener(omissions::add)
                .render(FeedSamples.everything());
        assertThat(omissions).isEmpty();
    }
}
