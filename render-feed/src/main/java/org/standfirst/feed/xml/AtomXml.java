package org.standfirst.feed.xml;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Feed;
import org.standfirst.FeedLink;
import org.standfirst.Omission;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.Renderer;
import org.standfirst.Rendition;
import org.standfirst.Url;
import org.standfirst.facts.Categories;
import org.standfirst.facts.FeedAuthors;
import org.standfirst.facts.Omissions;
import org.standfirst.facts.RecordingType;
import org.standfirst.internal.OneLine;
import org.standfirst.utf8.Utf8Buffer;

/** Writes a feed as Atom, RFC 4287. */
public final class AtomXml {
    private final Feed feed;
    private final @Nullable Renderer<? super Page> content;
    private final XmlWriter xml;

    private AtomXml(Feed feed, @Nullable Renderer<? super Page> content, XmlWriter xml) {
        this.feed = feed;
        this.content = content;
        this.xml = xml;
    }

    /**
     * Writes the whole document.
     *
     * @param content the renderer of the whole text, as HTML, or {@code null} for the summary only
     */
    public static void write(
            Feed feed, @Nullable Renderer<? super Page> content, Consumer<Omission> listener, Utf8Buffer out) {
        List<Entry> entries = Entry.of(feed, listener);
        XmlWriter xml = new XmlWriter(out);
        AtomXml atom = new AtomXml(feed, content, xml);
        xml.open(Element.FEED);
        atom.language(feed.publication().language());
        atom.feed(Objects.requireNonNullElse(Entry.latest(entries), Instant.EPOCH), Omissions.of(listener));
        entries.forEach(atom::entry);
        xml.close();
    }

    private void feed(Instant latest, Omissions omissions) {
        Publication publication = feed.publication();
        Channel channel = Channel.of(feed, omissions);
        xml.element(Element.ID, AtomIds.of(feed, channel)).element(Element.TITLE, channel.title());
        xml.line(Element.SUBTITLE, publication.description()).time(Element.UPDATED, latest);
        xml.open(Element.AUTHOR).element(Element.NAME, channel.publication());
        xml.address(Element.URI, channel.home()).close();
        link("alternate", "text/html", channel.page());
        link("self", FeedLink.Format.ATOM.mediaType(), channel.url());
        link("hub", null, channel.hub());
        xml.address(Element.ICON, omissions.absolute("publication.icon", publication.icon()));
        xml.address(Element.LOGO, channel.logo() == null ? null : channel.logo().url());
        xml.line(Element.RIGHTS, publication.copyrightNotice());
    }

    private void entry(Entry entry) {
        Article article = entry.article();
        xml.open(Element.ENTRY);
        Locale language = article.identity().language();
        if (!language.equals(feed.publication().language())) {
            language(language);
        }
        xml.element(Element.ID, AtomIds.of(feed.publication(), article)).element(Element.TITLE, entry.title());
        link("alternate", "text/html", entry.url());
        xml.time(Element.UPDATED, updated(entry));
        if (entry.published() != null) {
            xml.time(Element.PUBLISHED, entry.published());
        }
        for (FeedAuthors.Entry author : FeedAuthors.of(article.byline())) {
            person(Element.AUTHOR, author, entry.omissions());
        }
        for (FeedAuthors.Entry contributor : FeedAuthors.contributors(article.byline())) {
            person(Element.CONTRIBUTOR, contributor, entry.omissions());
        }
        for (String category : Categories.of(article.topics())) {
            xml.open(Element.CATEGORY).attribute(Attribute.TERM, category).close();
        }
        xml.line(Element.RIGHTS, Entry.notice(article.rights()));
        if (article.rights() != null) {
            link(
                    "license",
                    null,
                    entry.omissions()
                            .absolute("rights.licence", article.rights().licence()));
        }
        text(entry);
        enclosure(Enclosure.of(entry));
        MediaXml.write(entry, xml);
        xml.close();
    }

    /** Returns a date of the article, of its creation if no other is known, since Atom requires one. */
    private static Instant updated(Entry entry) {
        Instant changed = entry.changed();
        if (changed == null) {
            changed = entry.omissions()
                    .writable("dates.created", entry.article().dates().created());
        }
        if (changed == null) {
            entry.omissions().add("dates.published", "", "is required by Atom, so the date is that of 1970");
        }
        return Objects.requireNonNullElse(changed, Instant.EPOCH);
    }

    private void person(Element element, FeedAuthors.Entry person, Omissions omissions) {
        xml.open(element).line(Element.NAME, person.author().name());
        xml.address(
                        Element.URI,
                        omissions.absolute(
                                person.path() + ".url", person.author().url()))
                .close();
    }

    /** Writes the summary and the whole text. An entry without a link must have a content. */
    private void text(Entry entry) {
        String summary = entry.article().summaryText();
        Renderer<? super Page> html = content;
        if (html != null && entry.hasText()) {
            xml.line(Element.SUMMARY, summary);
            xml.open(Element.CONTENT).attribute(Attribute.TYPE, "html");
            xml.embed(out -> html.render(entry.page(), out)).close();
            return;
        }
        entry.omitSponsor();
        if (entry.url() == null) {
            xml.element(Element.CONTENT, summary == null ? "" : OneLine.of(summary));
        } else {
            xml.line(Element.SUMMARY, summary);
        }
    }

    private void enclosure(@Nullable Rendition file) {
        if (file == null) {
            return;
        }
        xml.open(Element.LINK).attribute(Attribute.REL, "enclosure").attribute(Attribute.HREF, file.url());
        String type = RecordingType.of(file);
        if (type != null) {
            xml.attribute(Attribute.TYPE, type);
        }
        Long bytes = file.bytes();
        if (bytes != null && bytes >= 0) {
            xml.attribute(Attribute.LENGTH, bytes);
        }
        xml.close();
    }

    private void link(String relation, @Nullable String type, @Nullable Url url) {
        if (url == null) {
            return;
        }
        xml.open(Element.LINK).attribute(Attribute.REL, relation);
        if (type != null) {
            xml.attribute(Attribute.TYPE, type);
        }
        xml.attribute(Attribute.HREF, url).close();
    }

    private void language(Locale language) {
        if (!language.getLanguage().isEmpty()) {
            xml.attribute(Attribute.LANGUAGE, language.toLanguageTag());
        }
    }
}
