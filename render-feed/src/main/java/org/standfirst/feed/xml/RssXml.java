package org.standfirst.feed.xml;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Byline;
import org.standfirst.Feed;
import org.standfirst.FeedLink;
import org.standfirst.Omission;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.Renderer;
import org.standfirst.Rendition;
import org.standfirst.facts.AsciiUrl;
import org.standfirst.facts.Categories;
import org.standfirst.facts.FeedAuthors;
import org.standfirst.facts.Omissions;
import org.standfirst.facts.RecordingType;
import org.standfirst.internal.OneLine;
import org.standfirst.utf8.Utf8Buffer;

/** Writes a feed as RSS 2.0. */
public final class RssXml {
    private final Feed feed;
    private final @Nullable Renderer<? super Page> content;
    private final Omissions omissions;
    private final XmlWriter xml;

    private RssXml(Feed feed, @Nullable Renderer<? super Page> content, Omissions omissions, XmlWriter xml) {
        this.feed = feed;
        this.content = content;
        this.omissions = omissions;
        this.xml = xml;
    }

    /**
     * Writes the whole document.
     *
     * @param content the renderer of the whole text, as HTML, or {@code null} for the summary only
     */
    public static void write(
            Feed feed, @Nullable Renderer<? super Page> content, Consumer<Omission> listener, Utf8Buffer out) {
        XmlWriter xml = new XmlWriter(out);
        RssXml rss = new RssXml(feed, content, Omissions.of(listener), xml);
        List<Entry> entries = Entry.of(feed, listener);
        xml.open(Element.RSS).open(Element.CHANNEL);
        rss.channel(entries);
        entries.forEach(rss::item);
        xml.close().close();
    }

    private void channel(List<Entry> entries) {
        Publication publication = feed.publication();
        Channel channel = Channel.of(feed, omissions);
        xml.element(Element.TITLE, channel.title());
        String page = channel.page() == null ? "" : AsciiUrl.of(channel.page());
        xml.element(Element.LINK, page); // RSS requires it
        xml.line(Element.DESCRIPTION, publication.description() == null ? channel.title() : publication.description());
        language(Element.LANGUAGE, publication.language());
        xml.line(Element.COPYRIGHT, publication.copyrightNotice());
        Instant latest = Entry.latest(entries);
        if (latest != null) {
            xml.element(Element.LAST_BUILD_DATE, date(latest));
        }
        logo(channel, page);
        links(channel);
    }

    private void links(Channel channel) {
        if (channel.url() != null) {
            xml.open(Element.ATOM_LINK).attribute(Attribute.REL, "self");
            xml.attribute(Attribute.TYPE, FeedLink.Format.RSS.mediaType());
            xml.attribute(Attribute.HREF, channel.url()).close();
        }
        if (channel.hub() != null) {
            xml.open(Element.ATOM_LINK).attribute(Attribute.REL, "hub");
            xml.attribute(Attribute.HREF, channel.hub()).close();
        }
    }

    private void logo(Channel channel, String page) {
        Rendition logo = channel.logo();
        if (logo != null && !Channel.isUniversal(logo)) {
            omissions.add("publication.logo", logo.url().text(), "is not a JPEG, PNG or GIF, which RSS requires");
        } else if (logo != null) {
            xml.open(Element.IMAGE).address(Element.URL, logo.url());
            xml.element(Element.TITLE, channel.title())
                    .element(Element.LINK, page)
                    .close();
        }
    }

    private void item(Entry entry) {
        Article article = entry.article();
        xml.open(Element.ITEM);
        xml.line(Element.TITLE, entry.title()).address(Element.LINK, entry.url());
        xml.element(Element.GUID, article.identity().id());
        dates(entry);
        people(entry);
        for (String category : Categories.of(article.topics())) {
            xml.line(Element.CATEGORY, category);
        }
        if (!article.identity().language().equals(feed.publication().language())) {
            language(Element.DC_LANGUAGE, article.identity().language());
        }
        xml.line(Element.DC_RIGHTS, Entry.notice(article.rights()));
        text(entry);
        enclosure(entry);
        MediaXml.write(entry, xml);
        xml.close();
    }

    private void dates(Entry entry) {
        if (entry.published() != null) {
            xml.element(Element.PUB_DATE, date(entry.published()));
        }
        if (entry.updated() != null) {
            xml.time(Element.ATOM_UPDATED, entry.updated());
        }
    }

    /** Writes names in Dublin Core, since RSS requires an e-mail address of an author. */
    private void people(Entry entry) {
        Byline byline = entry.article().byline();
        for (FeedAuthors.Entry author : FeedAuthors.of(byline)) {
            xml.line(Element.DC_CREATOR, author.author().name());
        }
        for (FeedAuthors.Entry contributor : FeedAuthors.contributors(byline)) {
            xml.line(Element.DC_CONTRIBUTOR, contributor.author().name());
        }
    }

    /** Writes the summary, which programs read as HTML, and the whole text. */
    private void text(Entry entry) {
        String summary = entry.article().summaryText();
        // required if there is no title
        xml.element(Element.DESCRIPTION, summary == null ? "" : html(OneLine.of(summary)));
        Renderer<? super Page> html = content;
        if (html != null && entry.hasText()) {
            xml.open(Element.ENCODED)
                    .embed(out -> html.render(entry.page(), out))
                    .close();
        } else {
            entry.omitSponsor();
        }
    }

    private static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Writes the recording, if its type is known, which RSS requires; a size that is not known is written as 0. */
    private void enclosure(Entry entry) {
        Rendition file = Enclosure.of(entry);
        if (file == null) {
            return;
        }
        Long bytes = file.bytes();
        String type = RecordingType.of(file);
        if (type == null) {
            entry.omissions().add("lead", file.url().text(), "has no media type, which RSS requires");
            return;
        }
        xml.open(Element.ENCLOSURE).attribute(Attribute.URL, file.url());
        xml.attribute(Attribute.LENGTH, bytes == null ? 0 : Math.max(0, bytes))
                .attribute(Attribute.TYPE, type)
                .close();
    }

    private void language(Element element, Locale language) {
        if (!language.getLanguage().isEmpty()) {
            xml.element(element, language.toLanguageTag());
        }
    }

    /** Returns a time in the format of RFC 822, with four digits of the year, as RSS requires. */
    private static String date(Instant time) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.UTC));
    }
}
