package org.standfirst.schemaorg.graph;

import static org.standfirst.schemaorg.graph.SchemaNames.*;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.standfirst.Article;
import org.standfirst.Correction;
import org.standfirst.Genre;
import org.standfirst.Identity;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.Publishing;
import org.standfirst.Series;
import org.standfirst.Source;
import org.standfirst.Translation;
import org.standfirst.Url;
import org.standfirst.facts.Named;
import org.standfirst.facts.OtherLanguages;
import org.standfirst.internal.AnchorIds;
import org.standfirst.internal.Blank;

/** Writes the article: headlines, dates, people, content, access and notes. */
final class SchemaArticle {
    private final Article article;
    private final Genre genre;
    private final SchemaContent content;
    private final SchemaWriter json;

    private SchemaArticle(Article article, SchemaWriter json) {
        this.article = article;
        this.genre = article.publishing().genre();
        this.content = SchemaContent.in(article);
        this.json = json;
    }

    static void write(Page page, SchemaWriter json) {
        SchemaArticle article = new SchemaArticle(page.article(), json);
        json.object(SchemaTypes.of(page.article().publishing().genre()), "article");
        article.headlines();
        article.dates();
        article.people(page);
        article.content();
        article.access(page);
        article.notes();
        SchemaComments.write(page, json);
        json.end();
    }

    private void headlines() {
        Identity identity = article.identity();
        Url url = identity.url();
        if (url != null && url.isAbsolute()) {
            json.url(MAIN_ENTITY_OF_PAGE, url);
        }
        json.url(URL, "article.identity.url", url);
        json.text(HEADLINE, article.headlines().headline());
        json.text(ALTERNATIVE_HEADLINE, article.headlines().subheadline());
        json.text(DESCRIPTION, article.summaryText()).text(ABSTRACT, content.keyPoints);
        json.language(IN_LANGUAGE, identity.language());
    }

    private void dates() {
        String component = article.dates().displayed() == null ? "article.dates.published" : "article.dates.displayed";
        Instant first = article.dates().displayedOrPublished();
        json.time(DATE_PUBLISHED, component, first);
        json.changeTime(
                DATE_MODIFIED, "article.dates.updated", first, article.dates().updated());
        json.time(EXPIRES, "article.dates.expires", article.dates().expires());
    }

    private void people(Page page) {
        if (SchemaTypes.isNewsArticle(genre)) {
            json.text(DATELINE, article.byline().dateline());
        }
        SchemaPeople.credits(article.byline(), json);
        json.member(PUBLISHER, "publication", page.publication(), SchemaPublisher::write);
        isPartOf(page);
        json.member(SPONSOR, "article.publishing.sponsor", article.publishing().sponsor(), SchemaPeople::sponsor);
    }

    /** Writes the site, and the series of the article if it has one. */
    private void isPartOf(Page page) {
        Series series = Named.series(article);
        if (series == null) {
            json.member(IS_PART_OF, "publication", page.publication(), SchemaPublisher::site);
            return;
        }
        json.list(
                IS_PART_OF,
                List.of(
                        new Located<Record>(page.publication(), "publication", 1),
                        new Located<Record>(series, "article.topics.series", 1)),
                SchemaArticle::siteOrSeries);
        if (series.position() != null && series.position() > 0) {
            json.count(POSITION, series.position());
        }
    }

    private static void siteOrSeries(Located<Record> whole, SchemaWriter json) {
        if (whole.value() instanceof Publication publication) {
            SchemaPublisher.site(publication, json);
        } else if (whole.value() instanceof Series series) {
            json.object(SchemaTypes.CREATIVE_WORK_SERIES);
            json.text(NAME, series.name()).url(URL, series.url()).end();
        }
    }

    private void content() {
        SchemaTopics.write(article.topics(), content.places, json);
        json.url(THUMBNAIL_URL, SchemaMedia.address(article.teaser().promoPhoto()));
        SchemaMedia.write(article, content, json);
        json.count(WORD_COUNT, article.wordCount());
        if (genre == Genre.REVIEW) {
            SchemaReview.write(article, content.ratings, json);
        } else if (genre == Genre.LIVE) {
            SchemaLiveBlog.write(content, article.dates(), json);
        }
    }

    private void access(Page page) {
        Publishing publishing = article.publishing();
        boolean free = publishing.access().isFree();
        json.flag(IS_ACCESSIBLE_FOR_FREE, free);
        if (!free) {
            json.member(HAS_PART, "article.body", AnchorIds.PAID_SELECTOR, SchemaArticle::paidBody);
        }
        SchemaRights.rights("article.rights", article.rights(), json);
        boolean ownRights = article.rights() != null && article.rights().machineRights() != null;
        SchemaRights.machineRights(ownRights ? "article.rights" : "publication", page.machineRights(), json);
        SchemaRights.source("article.publishing.digitalSource", publishing.digitalSource(), json);
    }

    private static void paidBody(String selector, SchemaWriter json) {
        json.object(SchemaTypes.WEB_PAGE_ELEMENT).flag(IS_ACCESSIBLE_FOR_FREE, false);
        json.text(CSS_SELECTOR, selector).end();
    }

    private void notes() {
        json.list(CITATION, "article.byline.sources", article.byline().sources(), SchemaArticle::source);
        json.list(CORRECTION, "article.corrections", article.corrections(), SchemaArticle::correction);
        if (!article.translations().isEmpty()) {
            Predicate<Translation> isOther = OtherLanguages.filter(article);
            json.list(WORK_TRANSLATION, "article.translations", article.translations(), (translation, out) -> {
                if (isOther.test(translation) && !translation.isDefault()) {
                    translation(translation, out);
                }
            });
        }
    }

    /** Writes a source that is not the publication's own staff and has a name. */
    private static void source(Source source, SchemaWriter json) {
        if (source.kind() != Source.Kind.STAFF && !Blank.is(source.name())) {
            json.object(SchemaTypes.CREATIVE_WORK).text(NAME, source.name());
            json.url(URL, source.url()).end();
        }
    }

    /** Writes a correction; nothing if it is an update note or has no text. */
    private static void correction(Correction correction, SchemaWriter json) {
        if (correction.kind() == Correction.Kind.UPDATE || correction.text().blank()) {
            return;
        }
        json.object(SchemaTypes.CORRECTION_COMMENT, AnchorIds.CORRECTION, correction.id());
        json.text(TEXT, correction.text())
                .time(DATE_PUBLISHED, "at", correction.at())
                .end();
    }

    private static void translation(Translation translation, SchemaWriter json) {
        if (translation.url().isAbsolute()) {
            json.object(SchemaTypes.CREATIVE_WORK).url(URL, translation.url());
            json.language(IN_LANGUAGE, translation.language()).end();
        } else {
            json.reportOmission("url", translation.url().text(), "is not an absolute address");
        }
    }
}
