package org.standfirst.feed.xml;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.standfirst.Feed;
import org.standfirst.Omission;
import org.standfirst.internal.Blank;
import org.standfirst.utf8.Utf8Buffer;

/** Writes a news sitemap: the address, publication, language, date and headline of each article. All are required. */
public final class NewsSitemapXml {
    private static final Set<String> TRADITIONAL = Set.of("TW", "HK", "MO");

    private final Feed feed;
    private final String publication;
    private final XmlWriter xml;

    private NewsSitemapXml(Feed feed, String publication, XmlWriter xml) {
        this.feed = feed;
        this.publication = publication;
        this.xml = xml;
    }

    /** Writes the whole document. */
    public static void write(Feed feed, Consumer<Omission> listener, Utf8Buffer out) {
        String publication = Channel.name(feed.publication());
        NewsSitemapXml sitemap = new NewsSitemapXml(feed, publication, new XmlWriter(out));
        sitemap.xml.open(Element.NEWS_URL_SET);
        SitemapXml.entries(feed, listener).forEach(sitemap::url);
        sitemap.xml.close();
    }

    private void url(Entry entry) {
        String language = language(entry.article().identity().language());
        Instant published = entry.published();
        if (Blank.is(entry.title())) {
            omit(entry, "headlines.headline", entry.title());
        } else if (published == null) {
            if (entry.article().dates().displayedOrPublished() == null) { // else it is reported already
                omit(entry, "dates.published", "");
            }
        } else if (language == null) {
            omit(entry, "identity.language", "und");
        } else {
            xml.open(Element.URL).address(Element.LOC, entry.url());
            news(language, published, entry.title());
            xml.close();
        }
    }

    private void news(String language, Instant published, String title) {
        xml.open(Element.NEWS).open(Element.NEWS_PUBLICATION);
        xml.line(Element.NEWS_NAME, publication)
                .element(Element.NEWS_LANGUAGE, language)
                .close();
        xml.time(Element.NEWS_PUBLICATION_DATE, published)
                .line(Element.NEWS_TITLE, title)
                .close();
    }

    private static void omit(Entry entry, String component, String value) {
        entry.omissions().add(component, value, "is required by news sitemaps");
    }

    /** Returns a language as news sitemaps name it, or else that of the publication; {@code null} if none is known. */
    private @Nullable String language(Locale own) {
        Locale language = own.getLanguage().isEmpty() ? feed.publication().language() : own;
        if (!language.getLanguage().equals("zh")) {
            return language.getLanguage().isEmpty() ? null : language.getLanguage();
        }
        boolean traditional = language.getScript().isEmpty()
                ? TRADITIONAL.contains(language.getCountry())
                : language.getScript().equals("Hant");
        return traditional ? "zh-tw" : "zh-cn";
    }
}
