package org.standfirst.feed.xml;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Feed;
import org.standfirst.Omission;
import org.standfirst.Photo;
import org.standfirst.Rendition;
import org.standfirst.Status;
import org.standfirst.Translation;
import org.standfirst.facts.OtherLanguages;
import org.standfirst.facts.SharedFile;
import org.standfirst.internal.Lists;
import org.standfirst.utf8.Utf8Buffer;

/** Writes a sitemap: the addresses of articles with their last change, translations and photos. */
public final class SitemapXml {
    /** The maximum number of images of a page, by Google. */
    private static final int MAX_IMAGES = 1_000;

    private SitemapXml() {}

    /** Writes the whole document. */
    public static void write(Feed feed, Consumer<Omission> listener, Utf8Buffer out) {
        XmlWriter xml = new XmlWriter(out);
        xml.open(Element.URL_SET);
        for (Entry entry : entries(feed, listener)) {
            url(entry, xml);
        }
        xml.close();
    }

    /** Returns the published articles with an absolute address, and reports the other articles. */
    static List<Entry> entries(Feed feed, Consumer<Omission> listener) {
        return Lists.filtered(Entry.of(feed, listener), SitemapXml::isListed);
    }

    private static boolean isListed(Entry entry) {
        Article article = entry.article();
        Status status = article.publishing().status();
        if (status != Status.PUBLISHED) {
            entry.omissions()
                    .add(
                            "publishing.status",
                            status.toString(),
                            "is not PUBLISHED, so search engines must not list it");
        } else if (article.identity().url() == null) {
            entry.omissions().add("identity.url", "", "is required by sitemaps");
        }
        return status == Status.PUBLISHED && entry.url() != null;
    }

    private static void url(Entry entry, XmlWriter xml) {
        xml.open(Element.URL).address(Element.LOC, entry.url());
        Instant changed = entry.changed();
        if (changed != null) {
            xml.time(Element.LASTMOD, changed);
        }
        alternates(entry, xml);
        images(entry, xml);
        xml.close();
    }

    private static void alternates(Entry entry, XmlWriter xml) {
        List<Translation> translations = entry.article().translations();
        for (int i = 0; i < translations.size(); i++) {
            entry.omissions()
                    .absolute("translations[" + i + "].url", translations.get(i).url());
        }
        for (Translation alternate : OtherLanguages.alternates(entry.article())) {
            xml.open(Element.ALTERNATE)
                    .attribute(Attribute.HREFLANG, alternate.language().toLanguageTag());
            xml.attribute(Attribute.HREF, alternate.url()).close();
        }
    }

    /** Writes the photos that every reader may see: only the one for links if a part of the text is not free. */
    private static void images(Entry entry, XmlWriter xml) {
        Article article = entry.article();
        Set<String> addresses = new HashSet<>();
        if (article.publishing().access().isFree()) {
            int ofLead =
                    article.lead() == null ? 0 : article.lead().photos().size(); // they come before those of the body
            List<Photo> photos = article.photos();
            for (int i = 0; i < photos.size(); i++) {
                String component = i < ofLead ? "lead" : "body";
                image(SharedFile.of(photos.get(i), component, entry.omissions()), addresses, entry, xml);
            }
        } else if (article.shareImage() != null) {
            image(SharedFile.of(article.shareImage(), article, entry.omissions()), addresses, entry, xml);
        }
    }

    /** Writes a file, unless it was written before or there are too many. */
    private static void image(@Nullable Rendition file, Set<String> addresses, Entry entry, XmlWriter xml) {
        if (file == null || !addresses.add(file.url().encoded())) {
            return;
        }
        if (addresses.size() > MAX_IMAGES) {
            entry.omissions().add("body", file.url().text(), "is beyond the 1,000 images of a page");
        } else {
            xml.open(Element.IMAGE_IMAGE).address(Element.IMAGE_LOC, file.url()).close();
        }
    }
}
