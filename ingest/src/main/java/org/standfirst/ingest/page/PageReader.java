package org.standfirst.ingest.page;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Dimensions;
import org.standfirst.Photo;
import org.standfirst.Rendition;
import org.standfirst.Rights;
import org.standfirst.Section;
import org.standfirst.Status;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.ingest.article.ArticleFacts;
import org.standfirst.ingest.article.Instants;
import org.standfirst.ingest.json.Facts;
import org.standfirst.ingest.source.Reading;
import org.standfirst.ingest.text.CleanText;
import org.standfirst.ingest.text.Inline;

/** Reads the article of a page: each fact from JSON-LD if it states it, else from meta tags, else from microdata. */
public final class PageReader {
    private final Document page;
    private final PageMeta meta;
    private final Facts data;
    private final Reading reading;
    private final ArticleFacts facts;

    private PageReader(Document page, Reading reading) {
        this.page = page;
        meta = new PageMeta(page);
        String own = first(meta.link("canonical"), meta.first("og:url"));
        Url address = reading.addresses().web(own);
        this.reading =
                address == null ? reading : reading.withOrigin(reading.origin().withBase(address));
        data = LinkedData.article(page, this.reading);
        facts = ArticleFacts.of(id(address), this.reading);
    }

    /** Returns the article of a page. */
    public static Article read(Document page, Reading reading) {
        return new PageReader(page, reading).read();
    }

    private String id(@Nullable Url address) {
        String id = address == null ? "" : address.text();
        if (ArticleFacts.isId(id)) {
            return id;
        }
        Url base = reading.origin().base();
        boolean based = base != null && ArticleFacts.isId(base.text());
        String content = based && base != null ? base.text() : page.outerHtml();
        return based ? content : "urn:uuid:" + UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
    }

    private Article read() {
        data.ignore("@context", "@type", "@id", "url", "mainEntityOfPage", "wordCount", "thumbnailUrl");
        String headline = first(text("headline"), meta.first("og:title", "twitter:title"), meta.property("headline"));
        facts.headline("headline", headline);
        facts.url("canonical", first(meta.link("canonical"), meta.first("og:url")));
        facts.language(language());
        dates();
        authors();
        summary();
        topics();
        image();
        rights();
        Url base = reading.origin().base();
        List<Block> body = new PageBody(page, reading)
                .read(CleanText.line(ArticleFacts.plain(headline)), text("articleBody"), base);
        data.reportUnread(String::isBlank, reading);
        return facts.build(body);
    }

    private String text(String name) {
        return ArticleFacts.plain(data.text(name)).trim();
    }

    private static String first(String... values) {
        for (String value : values) {
            if (!value.isBlank()) {
                return value;
            }
        }
        return "";
    }

    private @Nullable Locale language() {
        String tag = first(
                text("inLanguage"), page.select("html").attr("lang"), meta.first("og:locale", "content-language"));
        return tag.isEmpty() ? null : Inline.language(tag);
    }

    private void dates() {
        Instant published = instant(
                "datePublished",
                first(text("datePublished"), meta.first("article:published_time"), meta.property("datePublished")));
        facts.published(published);
        facts.updated(instant(
                "dateModified",
                first(text("dateModified"), meta.first("article:modified_time"), meta.property("dateModified"))));
        if (published != null) {
            facts.status(Status.PUBLISHED);
        }
    }

    private @Nullable Instant instant(String path, String typed) {
        Instant instant =
                typed.isEmpty() ? null : Instants.of(typed, reading.origin().zone());
        if (instant == null && !typed.isEmpty()) {
            reading.in(path).leaveOut(typed, "is not a date with a time and an offset, or the time zone is not known");
        }
        return instant;
    }

    private void authors() {
        String single = text("author");
        List<Facts> all = data.objects("author");
        List<Facts> authors = all.isEmpty() ? List.of(data.object("author")) : all;
        for (Facts author : authors) {
            author.ignore("@type", "@id", "image", "logo");
            String name = facts.name("author", ArticleFacts.plain(author.text("name")));
            if (name != null) {
                Url page = reading.addresses().web(author.text("url"));
                boolean organisation = author.text("@type").contains("Organization");
                Author.Kind kind = organisation ? Author.Kind.ORGANISATION : Author.Kind.PERSON;
                facts.author("author", Author.builder(name).kind(kind).url(page).build());
                single = "";
            }
        }
        boolean none = authors.stream().allMatch(author -> author.text("name").isEmpty());
        String name = none
                ? first(single, meta.first("author", "article:author", "parsely-author"), meta.property("author"))
                : "";
        String line = name.isEmpty() || name.contains("://") ? null : facts.name("author", name);
        if (line != null) {
            facts.author("author", Author.builder(line).build());
        }
    }

    private void summary() {
        String summary = first(text("description"), meta.first("og:description", "description", "twitter:description"));
        if (!summary.isEmpty()) {
            facts.summary("description", ArticleFacts.plain(summary));
        }
    }

    private void topics() {
        String section = first(text("articleSection"), meta.first("article:section"), meta.property("articleSection"));
        String name = section.isEmpty() ? null : facts.line("articleSection", section, 100);
        if (name != null) {
            facts.sections("articleSection", List.of(Section.of(name)));
        }
        List<String> words = data.texts("keywords");
        List<String> tags = words.isEmpty() ? meta.all("article:tag") : words;
        String joined = tags.isEmpty() ? first(text("keywords"), meta.first("news_keywords", "keywords")) : "";
        for (String word : tags.isEmpty() ? List.of(joined.split("[,;]")) : tags) {
            if (!word.isBlank()) {
                facts.keyword("keywords", ArticleFacts.plain(word));
            }
        }
    }

    private void image() {
        List<Facts> objects = data.objects("image");
        Facts image = objects.isEmpty() ? data.object("image") : objects.get(0);
        objects.forEach(each -> each.ignore("@type", "@id", "url", "contentUrl", "width", "height"));
        image.ignore("@type", "@id", "url", "contentUrl", "width", "height");
        List<String> texts = data.texts("image");
        String address = first(
                image.text("url"),
                image.text("contentUrl"),
                text("image"),
                texts.isEmpty() ? "" : texts.get(0),
                meta.first("og:image:secure_url", "og:image", "twitter:image"));
        Url url = address.isEmpty() ? null : reading.addresses().web(address);
        if (url == null) {
            return;
        }
        String width =
                first(image.text("width"), address.equals(meta.first("og:image")) ? meta.first("og:image:width") : "");
        String height = first(
                image.text("height"), address.equals(meta.first("og:image")) ? meta.first("og:image:height") : "");
        Dimensions pixels = width.matches("[1-9]\\d{0,5}") && height.matches("[1-9]\\d{0,5}")
                ? Dimensions.of(Integer.parseInt(width), Integer.parseInt(height))
                : null;
        String alt = first(meta.first("og:image:alt", "twitter:image:alt"));
        facts.article()
                .promoPhoto(Photo.builder(new Rendition(url, pixels, null, null, null))
                        .alt(CleanText.lineOrNull(alt, 1_000))
                        .build());
    }

    private void rights() {
        String licence = first(text("license"), meta.link("license"));
        Url url = licence.isEmpty() ? null : reading.addresses().web(licence);
        Facts holder = data.object("copyrightHolder");
        holder.ignore("@type", "@id", "url", "logo");
        Facts publisher = data.object("publisher");
        publisher.ignore("@type", "@id", "name", "url", "logo", "sameAs");
        String name = CleanText.lineOrNull(ArticleFacts.plain(holder.text("name")), 200);
        String notice = CleanText.lineOrNull(text("copyrightNotice"), 300);
        if (url != null || name != null || notice != null) {
            facts.article().rights(new Rights(name, notice, null, url, null, null, null));
        }
    }
}
