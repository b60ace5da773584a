package org.standfirst.ingest.body;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.standfirst.Photo;
import org.standfirst.RelatedLink;
import org.standfirst.Url;
import org.standfirst.body.RelatedLinks;
import org.standfirst.ingest.source.Reading;
import org.standfirst.ingest.text.CleanText;
import org.standfirst.ingest.text.Tags;

/** Reads the bookmark cards of Ghost: a link to another page with its title, description and picture. */
final class Bookmarks {
    private static final int MAX_TITLE = 300;
    private static final int MAX_DESCRIPTION = 1_000;

    private final Flow flow;

    Bookmarks(Flow flow) {
        this.flow = flow;
    }

    /** Reads a card. Returns {@code false} if the element is none, or has no title or address. */
    boolean read(Element element) {
        if (!Tags.hasClass(element, "kg-bookmark-card")) {
            return false;
        }
        Element link = element.selectFirst("a[href]");
        Url url = link == null ? null : flow.readers.addresses.web(link.attr("href"));
        String title = text(element, "kg-bookmark-title", MAX_TITLE);
        if (url == null || title == null) {
            return false;
        }
        RelatedLink related = RelatedLink.of(title, url)
                .withDescription(text(element, "kg-bookmark-description", MAX_DESCRIPTION))
                .withPhoto(photo(element));
        flow.emit(new RelatedLinks(List.of(related), null, flow.readers.id(flow.flushed(element))), element);
        for (Element other : element.select(".kg-bookmark-metadata, figcaption")) {
            flow.readers.reading.leaveOut(other, "is a part of a bookmark that links to other pages do not have");
        }
        return true;
    }

    private @Nullable String text(Element card, String name, int max) {
        Element part = card.getElementsByClass(name).first();
        String text = part == null ? null : CleanText.lineOrNull(part.text(), max);
        if (part != null && text == null && part.hasText()) {
            flow.readers.reading.leaveOut(part, Reading.text(part), "is too long for a link to another page");
        }
        return text;
    }

    private @Nullable Photo photo(Element card) {
        Element image = card.selectFirst(".kg-bookmark-thumbnail img");
        return image == null ? null : flow.readers.photos.read(image);
    }
}
