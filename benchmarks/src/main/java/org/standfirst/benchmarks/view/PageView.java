package org.standfirst.benchmarks.view;

import io.jstach.jstache.JStache;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A page. Everything is prepared except times, source sets and structured data, which each rendering formats. */
@JStache(path = "templates/page.mustache")
public record PageView(
        String title,
        String headline,
        String description,
        String url,
        String site,
        String home,
        ImageView lead,
        List<LinkView> sections,
        LinkView section,
        List<LinkView> authors,
        List<String> keywords,
        String dateline,
        TimeView published,
        TimeView updated,
        int readingMinutes,
        List<BlockView> blocks,
        List<LinkView> topics,
        boolean hasRelated,
        List<LinkView> related,
        @Nullable DiscussionView discussion,
        String notice,
        Supplier<String> facts) {

    /** Returns the first section of the breadcrumb, for Open Graph. */
    public LinkView topSection() {
        return sections.get(0);
    }

    /** Returns the JSON-LD, escaped for a script. */
    public String structuredData() {
        return facts.get();
    }
}
