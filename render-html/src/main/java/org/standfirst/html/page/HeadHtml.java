package org.standfirst.html.page;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.FeedLink;
import org.standfirst.MachineRights;
import org.standfirst.MachineRights.TdmReservation;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.RelatedLink;
import org.standfirst.Status;
import org.standfirst.Translation;
import org.standfirst.Url;
import org.standfirst.facts.OtherLanguages;
import org.standfirst.html.Attribute;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Role;
import org.standfirst.html.UrlAttribute;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.internal.Blank;
import org.standfirst.internal.Hidden;
import org.standfirst.internal.OneLine;
import org.standfirst.internal.Years;
import org.standfirst.labels.Label;

/** Writes the head of a page: the same facts as on the page, for browsers and search engines. */
final class HeadHtml {
    private static final String PREVIEWS = "max-image-preview:large, max-snippet:-1, max-video-preview:-1";

    /** Characters between the title and the name of the site in titles of other systems. */
    private static final String TITLE_SEPARATORS = "-–—|·•»";

    /** The separator of titles in Chinese and Japanese, without spaces. */
    private static final char WIDE_SEPARATOR = '｜';

    private final Page page;
    private final Article article;
    private final Rendering rendering;
    private final HtmlWriter html;
    private final List<Author> writers;

    private HeadHtml(Page page, Rendering rendering) {
        this.page = page;
        this.article = page.article();
        this.rendering = rendering;
        html = rendering.html();
        writers = article.byline().writers();
    }

    /** Writes the elements before the structured data. */
    static void write(Page page, Rendering rendering) {
        HeadHtml head = new HeadHtml(page, rendering);
        head.html.voidElement(Role.CHARSET).voidElement(Role.VIEWPORT);
        head.title();
        head.canonical();
        head.description();
        head.alternates();
        head.feeds();
        head.adjacent(Role.PREVIOUS, rendering.settings().previousArticle);
        head.adjacent(Role.NEXT, rendering.settings().nextArticle);
        head.icon();
        head.markdown();
        head.machineRights();
        OpenGraphHtml.write(page, head.writers, rendering);
    }

    private void title() {
        String search = article.teaser().searchHeadline();
        String headline = OneLine.of(search == null ? article.headlines().headline() : search);
        String publication = OneLine.of(page.publication().name());
        html.open(Role.TITLE);
        if (Blank.is(headline)) {
            html.text(Blank.is(publication) ? page.publication().url().encoded() : publication);
        } else if (Blank.is(publication) || namesPublication(headline, publication)) {
            html.text(headline);
        } else {
            html.label(Label.TITLE, () -> html.text(headline), () -> html.text(publication));
        }
        html.close();
    }

    /**
     * Returns whether a headline ends with a separator and the name of the publication, as titles for search engines
     * from other systems do.
     */
    private static boolean namesPublication(String headline, String name) {
        String title = headline.strip();
        if (!title.endsWith(name)) {
            return false;
        }
        int end = title.length() - name.length();
        int separator = end - 1;
        while (separator >= 0 && Character.isSpaceChar(title.charAt(separator))) {
            separator--;
        }
        char c = separator < 0 ? ' ' : title.charAt(separator);
        return c == WIDE_SEPARATOR || separator < end - 1 && TITLE_SEPARATORS.indexOf(c) >= 0;
    }

    private void canonical() {
        address(Role.CANONICAL, UrlAttribute.HREF, article.identity().url());
    }

    /** Writes links to the article in other languages and in its own language. */
    private void alternates() {
        for (Translation alternate : OtherLanguages.alternates(article)) {
            html.voidElement(Role.ALTERNATE).url(UrlAttribute.HREF, alternate.url());
            html.attribute(Attribute.HREFLANG, alternate.language().toLanguageTag());
        }
    }

    /** Writes links to the feeds of the publication. */
    private void feeds() {
        for (FeedLink feed : page.publication().feeds()) {
            if (feed.url().isAbsolute()) {
                html.voidElement(Role.FEED)
                        .attribute(Attribute.TYPE, feed.format().mediaType());
                html.attribute(Attribute.TITLE, Hidden.removed(name(feed)));
                html.url(UrlAttribute.HREF, feed.url());
            }
        }
    }

    private String name(FeedLink feed) {
        Publication publication = page.publication();
        return feed.title() == null
                ? FeedNames.joined(publication.name(), FeedNames.suffix(feed, publication.feeds()), rendering.labels())
                : feed.title();
    }

    private void adjacent(Role role, @Nullable RelatedLink article) {
        if (article != null && html.canLink(article.url())) {
            html.voidElement(role).url(UrlAttribute.HREF, article.url());
        }
    }

    private void icon() {
        if (html.canShow(page.publication().icon())) {
            html.voidElement(Role.ICON)
                    .url(UrlAttribute.HREF, page.publication().icon());
        }
        content(Role.META_THEME_COLOR, page.publication().themeColor());
    }

    private void markdown() {
        Url markdown = rendering.settings().markdown;
        if (markdown != null && html.canLink(markdown)) {
            html.voidElement(Role.ALTERNATE)
                    .attribute(Attribute.TYPE, "text/markdown")
                    .url(UrlAttribute.HREF, markdown);
        }
    }

    private void description() {
        content(Role.META_DESCRIPTION, article.summaryText());
        for (Author writer : writers) {
            content(Role.META_AUTHOR, writer.name());
        }
        for (Author writer : writers) {
            content(Role.META_FEDIVERSE_CREATOR, writer.fediverseHandle());
        }
        content(Role.META_ROBOTS, robots());
        html.voidElement(Role.META_COLOR_SCHEME).voidElement(Role.META_REFERRER);
    }

    private String robots() {
        String rules = article.publishing().status() == Status.PUBLISHED ? PREVIEWS : "noindex, " + PREVIEWS;
        Instant expires = article.dates().expires();
        // in ISO 8601: the other formats that Google accepts contain a comma, which separates rules
        return expires == null || !Years.areWritable(expires)
                ? rules
                : rules + ", unavailable_after: " + expires.truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * Writes the reservation and policy of text and data mining, the RSL licence, and the link to the C2PA manifest.
     */
    private void machineRights() {
        MachineRights rights = page.machineRights();
        if (rights != null) {
            boolean reserved = rights.tdmReservation() == TdmReservation.RESERVED;
            content(Role.META_TDM_RESERVATION, rights.tdmReservation() == null ? null : reserved ? "1" : "0");
            address(Role.META_TDM_POLICY, UrlAttribute.CONTENT, rights.tdmPolicy());
            address(Role.RSL_LICENCE, UrlAttribute.HREF, rights.rslLicence());
        }
        if (article.rights() != null) {
            address(Role.C2PA_MANIFEST, UrlAttribute.HREF, article.rights().c2paManifest());
        }
    }

    private void address(Role role, UrlAttribute attribute, @Nullable Url url) {
        if (url != null && url.isAbsolute()) {
            html.voidElement(role).url(attribute, url);
        }
    }

    private void content(Role role, @Nullable String content) {
        if (content != null) {
            html.voidElement(role).attribute(Attribute.CONTENT, OneLine.of(content));
        }
    }
}
