package org.standfirst.ingest.page;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.standfirst.Access;
import org.standfirst.Article;
import org.standfirst.Correction;
import org.standfirst.Genre;
import org.standfirst.Publication;
import org.standfirst.Sponsor;
import org.standfirst.Status;
import org.standfirst.Translation;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.body.RichText;
import org.standfirst.ingest.article.ArticleFacts;
import org.standfirst.ingest.article.PlainText;
import org.standfirst.ingest.json.JsonObject;
import org.standfirst.ingest.source.Addresses;
import org.standfirst.ingest.source.Reading;
import org.standfirst.ingest.text.CleanText;
import org.standfirst.ingest.text.Inline;

/** Reads the article of a page: each value from JSON-LD, or else from meta tags, or else from microdata. */
public final class PageReader {
    private static final int MAX_NAME = 200;
    private static final int MAX_SUBHEADLINE = 300;
    private static final int MAX_DATELINE = 100;
    private static final int MAX_CORRECTION = 10_000;

    /** The genres by type of schema.org, without the common ending {@code Article}. */
    private static final Map<String, Genre> GENRES = Map.of(
            "ReportageNews", Genre.REPORTAGE,
            "AnalysisNews", Genre.ANALYSIS,
            "OpinionNews", Genre.OPINION,
            "ReviewNews", Genre.REVIEW,
            "BackgroundNews", Genre.BACKGROUND,
            "AskPublicNews", Genre.ASK_PUBLIC,
            "Satirical", Genre.SATIRE,
            "AdvertiserContent", Genre.SPONSORED);

    private final Document page;
    private final PageMeta meta;
    private final LinkedData linked;
    private final String canonical;
    private final @Nullable Url address; // of the page
    private final JsonObject data;
    private final Reading reading;
    private final ArticleFacts facts;
    private final PageRights rights;
    private final Set<String> translations = new HashSet<>();

    private PageReader(Document page, Reading reading) {
        this.page = page;
        meta = new PageMeta(page);
        String stated = first(meta.link("canonical"), meta.first("og:url"));
        Url base = base(reading, stated);
        Reading based = base == null ? reading : withBase(reading, base);
        linked = LinkedData.of(page, reading).choose(stated, based);
        data = linked.article();
        canonical = first(stated, linked.address());
        Url own = based.addresses().web(canonical);
        address = own == null ? reading.origin().base() : own;
        this.reading = base == null && own != null ? withBase(reading, own) : based;
        facts = ArticleFacts.of(
                ArticleFacts.id(page::outerHtml, own, reading.origin().base()), this.reading);
        rights = new PageRights(facts);
    }

    /** Returns the article of a page. */
    public static Article read(Document page, Reading reading) {
        return new PageReader(page, reading).read();
    }

    /**
     * Returns the address in the {@code base} element, or {@code null} if there is none. A relative address is resolved
     * against the address of the page: the one of the origin, or else the one that the page states.
     */
    private @Nullable Url base(Reading reading, String stated) {
        String href = meta.base();
        Url base = reading.addresses().web(href);
        if (base == null) {
            base = new Addresses(Url.of(stated)).web(href);
        }
        if (base == null && !href.isBlank()) {
            reading.in("base").leaveOut(href, "is not a web address");
        }
        return base;
    }

    private static Reading withBase(Reading reading, Url base) {
        return reading.withOrigin(reading.origin().withBase(base));
    }

    private Article read() {
        data.ignore("@context", "@id", "url", "mainEntityOfPage", "wordCount", "thumbnailUrl");
        PageBody body = new PageBody(page, address, reading);
        String headline = headlines(body.elements());
        facts.url("canonical", canonical);
        facts.language(
                "language",
                text("inLanguage"),
                page.select("html").attr("lang"),
                meta.first("og:locale", "content-language"));
        dates();
        PageImages images = new PageImages(meta, facts, rights);
        new PagePeople(data, meta, images, facts).read();
        new PageTopics(data, meta, linked.breadcrumbs(address, reading), CleanText.line(headline), facts).read();
        facts.article()
                .promoPhoto(images.promo(data))
                .rights(rights.of(data, meta))
                .digitalSource(rights.source(data));
        publishing();
        publisher();
        sponsor(images);
        corrections();
        translations();
        List<Block> blocks = body.read(CleanText.line(headline), data.text("articleBody"));
        data.reportUnread(String::isBlank, reading);
        Article article = facts.build(blocks);
        new OverriddenMeta(meta, article, reading).report();
        return article;
    }

    /** Reports the publisher with its properties, unless it is the publication of the origin. */
    private void publisher() {
        Publication known = reading.origin().publication();
        for (JsonObject each : data.objects("publisher", "name")) {
            LinkedData.readIdentity(each, facts);
            List<String> names = each.texts("name").stream()
                    .map(name -> CleanText.line(PlainText.of(name)))
                    .toList();
            names.stream()
                    .filter(name ->
                            !name.isEmpty() && (known == null || !known.name().equals(name)))
                    .forEach(name ->
                            facts.leaveOut(each.path("name"), name, "is the publisher, which only the origin can set"));
            if (known != null && names.contains(known.name())) {
                each.ignoreAll();
            } else {
                each.objects("logo", "url").forEach(logo -> LinkedData.readIdentity(logo, facts));
            }
        }
    }

    private String text(String name) {
        return PlainText.of(data.text(name)).trim();
    }

    private static String first(String... values) {
        for (String value : values) {
            if (!value.isBlank()) {
                return value;
            }
        }
        return "";
    }

    private @Nullable String line(String name, int max) {
        return facts.line(name, text(name), max);
    }

    private String headlines(List<Element> body) {
        String named = first(text("headline"), text("name"));
        String tagged = PlainText.of(meta.first("og:title", "twitter:title"));
        PageHeadline own = new PageHeadline(PlainText.of(meta.first("og:site_name")));
        String stated = first(named, tagged, meta.property("headline"));
        String headline = stated.isEmpty() ? first(own.heading(body), own.title(page)) : stated;
        facts.headline("headline", headline);
        facts.article()
                .subheadline(line("alternativeHeadline", MAX_SUBHEADLINE))
                .dateline(line("dateline", MAX_DATELINE));
        String shared = meta.first("og:description", "description", "twitter:description");
        facts.summary("description", first(text("description"), PlainText.of(shared)));
        return headline;
    }

    private void dates() {
        Instant published = instant("datePublished", meta.first("article:published_time"));
        facts.published(published);
        facts.updated(instant("dateModified", meta.first("article:modified_time", "og:updated_time")));
        facts.article()
                .created(facts.instant("dateCreated", text("dateCreated")))
                .expires(facts.instant(
                        "expires", text("expires"), meta.first("article:expiration_time"), meta.unavailableAfter()))
                .coverageEnded(facts.instant("coverageEndTime", text("coverageEndTime")));
        if (published != null) {
            facts.status(Status.PUBLISHED);
        }
    }

    private @Nullable Instant instant(String name, String tagged) {
        return facts.instant(name, text(name), tagged, meta.property(name));
    }

    /**
     * Sets the genre and the access. An article that is not free requires a subscription, since pages do not state
     * other levels.
     */
    private void publishing() {
        for (String type : LinkedData.types(data)) {
            Genre genre = GENRES.get(type.replaceFirst("Article$", ""));
            if (genre != null || type.equals("LiveBlogPosting")) {
                facts.article().genre(genre == null ? Genre.LIVE : genre);
            }
        }
        String free = text("isAccessibleForFree").toLowerCase(Locale.ROOT);
        if (!free.isEmpty() && !free.endsWith("false") && !free.endsWith("true")) {
            facts.leaveOut("isAccessibleForFree", free, "is neither true nor false");
        }
        boolean locked =
                free.endsWith("false") || meta.first("article:content_tier").equals("locked");
        facts.article().access(locked ? Access.of(Access.Level.SUBSCRIPTION) : Access.FREE);
        for (JsonObject each : data.objects("hasPart", "name")) {
            each.ignore("@type", "isAccessibleForFree", "cssSelector");
        }
    }

    private void sponsor(PageImages images) {
        Sponsor sponsor = null;
        for (JsonObject each : data.objects("sponsor", "name")) {
            LinkedData.readIdentity(each, facts);
            String name = sponsor != null // further sponsors are reported as unread
                    ? null
                    : facts.line(each.path("name"), PlainText.of(each.text("name")), MAX_NAME);
            if (name != null) {
                sponsor = Sponsor.of(name)
                        .withUrl(facts.web(each.path("url"), each.text("url")))
                        .withLogo(images.first(each.objects("logo", "url")));
            }
        }
        facts.article().sponsor(sponsor);
    }

    private void corrections() {
        for (JsonObject each : data.objects("correction", "text")) {
            LinkedData.readIdentity(each, facts);
            String text = facts.prose(each.path("text"), each.text("text"), MAX_CORRECTION);
            Instant at = facts.instant(each.path("datePublished"), each.text("datePublished"));
            if (text != null && !RichText.of(text).blank()) {
                facts.article().addCorrection(Correction.of(Correction.Kind.CORRECTION, text, at));
            }
        }
    }

    private void translations() {
        meta.translations()
                .forEach(link -> translation("hreflang", link.attr("hreflang").trim(), link.attr("href")));
        translations("workTranslation");
        translations("translationOfWork");
    }

    private void translations(String property) {
        for (JsonObject each : data.objects(property, "url")) {
            String id = each.text("@id");
            String url = first(each.text("url"), id.contains("#") ? "" : id); // an id with a fragment is no page
            if (url.isEmpty()) {
                LinkedData.readIdentity(each, facts);
            } else {
                each.ignore("@type");
                translation(each.path(), each.text("inLanguage"), url);
            }
        }
    }

    /**
     * Adds a version of the article in another language, each pair of language and address once. {@code x-default} is
     * the page for all other languages.
     */
    private void translation(String path, String tag, String address) {
        boolean fallback = tag.equalsIgnoreCase("x-default");
        Locale language = fallback ? Locale.forLanguageTag("x-default") : Inline.language(tag);
        Url url = facts.web(path, address);
        if (url == null) {
            return;
        }
        if (language == null) {
            facts.leaveOut(path, tag.isEmpty() ? address : tag, "is not the code of a language");
            return;
        }
        boolean own = !fallback && url.equals(reading.addresses().web(canonical));
        if (!own && translations.add(language.toLanguageTag() + ' ' + url)) {
            facts.article().addTranslation(Translation.of(language, url));
        }
    }
}
