package org.standfirst.jsonfeed.item;

import static org.standfirst.jsonfeed.item.FeedValues.address;
import static org.standfirst.jsonfeed.item.FeedValues.known;
import static org.standfirst.jsonfeed.item.FeedValues.line;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.standfirst.Dimensions;
import org.standfirst.Feed;
import org.standfirst.Omission;
import org.standfirst.Page;
import org.standfirst.Photo;
import org.standfirst.Publication;
import org.standfirst.Renderer;
import org.standfirst.Rendition;
import org.standfirst.Url;
import org.standfirst.facts.Named;
import org.standfirst.facts.Omissions;
import org.standfirst.internal.Lists;
import org.standfirst.internal.OneLine;
import org.standfirst.json.writer.JsonWriter;
import org.standfirst.json.writer.Utf8JsonWriter;
import org.standfirst.utf8.Utf8Buffer;

/** Writes a feed as JSON Feed 1.1. */
public final class FeedJson {
    private final Feed feed;
    private final Omissions omissions;
    private final Utf8JsonWriter json;

    private FeedJson(Feed feed, Omissions omissions, Utf8JsonWriter json) {
        this.feed = feed;
        this.omissions = omissions;
        this.json = json;
    }

    /**
     * Writes the whole document.
     *
     * @param content the renderer of the text as HTML, or {@code null} for plain text
     */
    public static void write(
            Feed feed, @Nullable Renderer<? super Page> content, Consumer<Omission> listener, Utf8Buffer out) {
        Utf8JsonWriter json = JsonWriter.replacing(out, false);
        Omissions omissions = Omissions.of(listener);
        json.object(FeedNames.FEED);
        new FeedJson(feed, omissions, json).channel();
        json.name(FeedNames.ITEMS).array();
        for (int i = 0; i < feed.articles().size(); i++) {
            ItemJson item = new ItemJson(
                    Page.of(feed.publication(), feed.articles().get(i)), omissions.within("articles[" + i + "]"), json);
            item.write(content, feed.publication().language());
        }
        json.endArray().endObject();
    }

    private void channel() {
        Publication publication = feed.publication();
        String title = feed.title() == null ? Named.publication(publication) : feed.title();
        json.text(FeedNames.TITLE, OneLine.of(title)); // the format requires it
        json.text(FeedNames.HOME_PAGE_URL, address(page()));
        json.text(FeedNames.FEED_URL, address(omissions.absolute("url", feed.url())));
        json.text(FeedNames.DESCRIPTION, line(publication.description()));
        json.text(FeedNames.ICON, address(icon()));
        json.text(FeedNames.FAVICON, address(omissions.absolute("publication.icon", publication.icon())));
        json.language(FeedNames.LANGUAGE, known(publication.language()));
        hub();
    }

    private @Nullable Url page() {
        Url page = omissions.absolute("page", feed.page());
        return page == null
                ? omissions.absolute("publication.url", feed.publication().url())
                : page;
    }

    private @Nullable Url icon() {
        Photo logo = feed.publication().logo();
        if (logo == null) {
            return null;
        }
        Url icon = FeedValues.small(Lists.filtered(logo.renditions(), FeedJson::isSquare));
        return omissions.absolute("publication.logo", icon);
    }

    private static boolean isSquare(Rendition image) {
        Dimensions pixels = image.pixels();
        return pixels != null && pixels.height() != null && pixels.width() == pixels.height();
    }

    private void hub() {
        Url hub = omissions.absolute("hub", feed.hub());
        if (hub != null) {
            json.list(FeedNames.HUBS, List.of(hub), FeedJson::hub);
        }
    }

    private static void hub(Url hub, JsonWriter json) {
        json.object(FeedNames.WEB_SUB).text(FeedNames.URL, address(hub)).endObject();
    }
}
