package org.standfirst.ingest.body;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.standfirst.Photo;
import org.standfirst.RelatedLink;
import org.standfirst.Url;
import org.standfirst.body.RelatedLinks;
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

    /** Reads a card. Returns {@code false} if the element is none, or has other content, or no title or address. */
    boolean read(Element element) {
        Element link = Tags.hasClass(element, "kg-bookmark-card") ? link(element) : null;
        Url url = link == null ? null : flow.readers.addresses.web(link.attr("href"));
        String title = link == null ? null : CleanText.lineOrNull(text(link, "kg-bookmark-title"), MAX_TITLE);
        if (link == null || url == null || title == null) {
            return false;
        }
        RelatedLink related =
                RelatedLink.of(title, url).withDescription(description(link)).withPhoto(photo(link));
        flow.emit(new RelatedLinks(List.of(related), null, flow.readers.id(flow.flushed(element))), element);
        for (Element other : element.select(".kg-bookmark-metadata, figcaption")) {
            flow.readers.reading.leaveOut(other, "is a part of a bookmark that links to other pages do not have");
        }
        return true;
    }

    /** Returns the link that contains the whole card but its caption, or {@code null} if there is none. */
    private static @Nullable Element link(Element card) {
        Element link = null;
        for (Element part : card.children()) {
            if (link == null && part.hasAttr("href") && Tags.hasClass(part, "kg-bookmark-container")) {
                link = part;
            } else if (!part.normalName().equals("figcaption")) {
                return null;
            }
        }
        return link != null && card.ownText().isBlank() && hasOne(link, "kg-bookmark-title") ? link : null;
    }

    private static boolean hasOne(Element element, String name) {
        return element.getElementsByClass(name).size() == 1;
    }

    private @Nullable String description(Element link) {
        String text = text(link, "kg-bookmark-description");
        String description = CleanText.lineOrNull(text, MAX_DESCRIPTION);
        if (description == null && !text.isBlank()) {
            flow.readers.reading.leaveOut(link, text, "is too long for a link to another page");
        }
        return description;
    }

    private static String text(Element card, String name) {
        Element part = card.getElementsByClass(name).first();
        return part == null ? "" : part.text();
    }

    private @Nullable Photo photo(Element card) {
        Element image = card.selectFirst(".kg-bookmark-thumbnail img");
        return image == null ? null : flow.readers.photos.read(image);
    }
}
