package org.standfirst.ingest.body;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.standfirst.Author;
import org.standfirst.Url;
import org.standfirst.body.LiveUpdate;
import org.standfirst.ingest.article.Instants;
import org.standfirst.ingest.text.CleanText;
import org.standfirst.ingest.text.Format;
import org.standfirst.ingest.text.Tags;

/** Reads the entries of a live blog that our own renderer wrote. */
final class LiveUpdates {
    private static final int MAX_NAME = 200;
    private final Flow flow;

    LiveUpdates(Flow flow) {
        this.flow = flow;
    }

    /** Reads an element as an entry. Returns {@code false} if it is not an entry with a time. */
    boolean read(Element element, Format format) {
        Element time = Tags.hasClass(element, "sf-live-update") ? part(element, "sf-live-update-time") : null;
        Instant at = time == null ? null : Instants.utc(time.attr("datetime"));
        if (at == null) {
            return false;
        }
        Element changed = part(element, "sf-live-update-updated");
        Instant updated = changed == null ? null : Instants.utc(changed.attr("datetime"));
        boolean key = part(element, "sf-live-update-key") != null;
        boolean pinned = part(element, "sf-live-update-pinned") != null;
        String title = title(part(element, "sf-live-update-title"));
        List<Author> authors = authors(element);
        String id = flow.readers.id(element);
        for (String head : List.of("sf-live-update-title", "sf-live-update-dates", "sf-live-update-byline")) {
            Element part = part(element, head);
            if (part != null) {
                flow.readers.consume(part);
            }
        }
        Leaves leaves = new Leaves();
        flow.into(leaves).read(element, flow.readers.inline.block(element, format));
        if (flow.readers.countBlock(element)) {
            flow.sink.update(new LiveUpdate(at, title, key, leaves.leaves(), id, updated, authors, pinned));
        }
        return true;
    }

    /** Returns the title; {@code null} if the heading is the time. */
    private @Nullable String title(@Nullable Element heading) {
        return heading == null || part(heading, "sf-live-update-time") != null
                ? null
                : CleanText.lineOrNull(heading.wholeText(), FigureParts.MAX_TITLE);
    }

    private List<Author> authors(Element element) {
        List<Author> authors = new ArrayList<>();
        for (Element author : element.getElementsByClass("sf-live-update-author")) {
            String name = CleanText.lineOrNull(author.wholeText(), MAX_NAME);
            Element link = author.selectFirst("a[href]");
            Url page = link == null ? null : flow.readers.addresses.web(link.attr("href"));
            if (name != null) {
                authors.add(Author.builder(name).url(page).build());
            }
        }
        return authors;
    }

    private static @Nullable Element part(Element element, String className) {
        return element.getElementsByClass(className).first();
    }
}
