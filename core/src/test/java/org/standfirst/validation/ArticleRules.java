package org.standfirst.validation;

import static org.standfirst.validation.Harbour.ARTICLE;
import static org.standfirst.validation.Harbour.DAWN;
import static org.standfirst.validation.Harbour.url;
import static org.standfirst.validation.Rule.advice;
import static org.standfirst.validation.Rule.always;
import static org.standfirst.validation.Rule.atLeast;
import static org.standfirst.validation.Rule.forPublication;
import static org.standfirst.validation.Rule.id;
import static org.standfirst.validation.Rule.line;
import static org.standfirst.validation.Rule.prose;
import static org.standfirst.validation.Rule.rich;
import static org.standfirst.validation.Rule.shortUrl;
import static org.standfirst.validation.Rule.shorter;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.standfirst.Access;
import org.standfirst.Article;
import org.standfirst.Correction;
import org.standfirst.Genre;
import org.standfirst.Status;
import org.standfirst.Translation;
import org.standfirst.Url;

/** The rules on an article's components, and on several of them together. */
final class ArticleRules {
    private static final Instant BEFORE = DAWN.minusNanos(1);
    private static final Instant AFTER = DAWN.plusNanos(1);
    private static final Article DRAFT =
            ARTICLE.with(a -> a.status(Status.DRAFT).revision(2).published(null).scheduled(null));

    private ArticleRules() {}

    static Stream<Rule> all() {
        return Stream.of(identity(), publishing(), words(), dates(), states(), byline(), rest())
                .flatMap(rules -> rules);
    }

    private static Stream<Rule> identity() {
        return Stream.of(
                id("identity.id", text -> article(a -> a.id(text))),
                always("identity.id Identifier", article(a -> a.id("")), article(a -> a.id("x"))),
                always(
                        "identity.id Identifier",
                        article(a -> a.id("x".repeat(256))),
                        article(a -> a.id("x".repeat(255)))),
                always("identity.id Identifier", article(a -> a.id("a\u202Eb")), article(a -> a.id("a\u0301b"))),
                atLeast(0, "identity.revision", number -> article(a -> a.revision(number))),
                always("identity.url CanonicalUrl", withUrl("//example.org/a"), withUrl("https://example.org/a")),
                always("identity.url CanonicalUrl", withUrl("https://example.org/#"), withUrl("https://example.org/")),
                always(
                        "identity.url CanonicalUrl",
                        withUrl("https://me@example.org/"),
                        withUrl("https://example.org/")),
                shortUrl("identity.url", url -> article(a -> a.url(url))),
                forPublication("identity.url Required", article(a -> a.url(null)), ARTICLE),
                advice("identity.slug Slug", withSlug("Night"), withSlug("night")),
                advice("identity.slug Slug", withSlug("night--ferry"), withSlug("night-ferry")),
                advice("identity.slug Slug", withSlug("-ferry"), withSlug("ferry")),
                advice("identity.slug Slug", withSlug("ferry-"), withSlug("f")),
                advice("identity.slug Slug", withSlug("-"), withSlug("夜")),
                advice("identity.slug Slug", withSlug("night_ferry"), withSlug("रात-की-नौका")),
                advice("identity.slug Slug", withSlug("\u200Cفردا"), withSlug("می\u200Cرود-فردا")),
                always(
                        "identity.slug MaxLength",
                        withSlug("night-ferry-".repeat(16) + "night-ferr"),
                        withSlug("night-ferry-".repeat(16) + "night")),
                always("identity.slug Line text.lineBreak", withSlug("a\nb"), withSlug("ab")),
                forPublication(
                        "identity.language KnownLanguage",
                        article(a -> a.language(Locale.ROOT)),
                        article(a -> a.language(Locale.forLanguageTag("hsb")))),
                forPublication(
                        "identity.language KnownLanguage.registry language.unknown language.meant",
                        article(a -> a.language(Locale.forLanguageTag("en-UK"))),
                        article(a -> a.language(Locale.forLanguageTag("en-GB-x-uk")))));
    }

    private static Article withUrl(String url) {
        return article(a -> a.url(Url.of(url)));
    }

    private static Article withSlug(String slug) {
        return article(a -> a.slug(slug));
    }

    private static Stream<Rule> publishing() {
        return Stream.concat(
                line("publishing.contentWarning", 300, text -> article(a -> a.contentWarning(text))),
                Stream.of(
                        always("publishing.urgency Between", article(a -> a.urgency(0)), article(a -> a.urgency(1))),
                        always("publishing.urgency Between", article(a -> a.urgency(10)), article(a -> a.urgency(9))),
                        atLeast(
                                0,
                                "publishing.access.freeParagraphs",
                                number -> article(a -> a.access(Access.FREE.withFreeParagraphs(number)))),
                        forPublication(
                                "publishing.sponsor SponsorNamed.sponsor", article(a -> a.sponsor(null)), ARTICLE),
                        advice(
                                "publishing.genre SponsorNamed.genre",
                                article(a -> a.genre(Genre.NEWS)),
                                article(a -> a.genre(Genre.NEWS).sponsor(null)))));
    }

    private static Stream<Rule> words() {
        return Stream.of(
                        line("headlines.headline", 300, text -> article(a -> a.headline(text))),
                        line("headlines.kicker", 300, text -> article(a -> a.kicker(text))),
                        line("identity.slugline", 200, text -> article(a -> a.slugline(text))),
                        rich("publishing.editorsNote", 2_000, text -> article(a -> a.editorsNote(text))),
                        line("headlines.subheadline", 300, text -> article(a -> a.subheadline(text))),
                        rich("headlines.standfirst", 5_000, text -> article(a -> a.standfirst(text))),
                        prose("teaser.summary", 5_000, text -> article(a -> a.summary(text))),
                        line("teaser.listHeadline", 300, text -> article(a -> a.listHeadline(text))),
                        line("teaser.socialHeadline", 300, text -> article(a -> a.socialHeadline(text))),
                        line("teaser.searchHeadline", 300, text -> article(a -> a.searchHeadline(text))),
                        Stream.of(
                                always(
                                        "headlines.headline Line text.control",
                                        headline("a\u0007"),
                                        headline("a\u00ADb")),
                                always(
                                        "headlines.headline Line text.hidden",
                                        headline("a\u00AD"),
                                        headline(" a\u00ADb\u00A0")),
                                always(
                                        "headlines.headline Line text.direction",
                                        headline("\u202Ea"),
                                        headline("\u200Fa")),
                                always(
                                        "headlines.headline Line text.direction",
                                        headline("\u2067a"),
                                        headline("\u2067a\u2069")),
                                always(
                                        "headlines.headline Line text.broken",
                                        headline("\uD83D"),
                                        headline("\uD83D\uDE00")),
                                shorter("headlines.kicker", 60, text -> article(a -> a.kicker(text))),
                                shorter("headlines.standfirst", 1_000, text -> article(a -> a.standfirst(text))),
                                shorter("teaser.summary", 1_000, text -> article(a -> a.summary(text))),
                                forPublication("headlines.headline Required", article(a -> a.headline("")), ARTICLE),
                                forPublication("headlines.headline Required", headline("\u200F"), headline("\u200Fa")),
                                advice(
                                        "headlines.headline MaxLength.advice",
                                        article(a -> a.headline("x".repeat(111))),
                                        article(a -> a.headline("x".repeat(110)))),
                                advice(
                                        "teaser.summary Summarised",
                                        article(a -> a.summary(null).standfirst(" ")),
                                        article(a -> a.summary(null).standfirst("x"))),
                                advice(
                                        "teaser.summary Summarised",
                                        article(a -> a.summary("").standfirst((String) null)),
                                        article(a -> a.summary("x").standfirst((String) null)))))
                .flatMap(rules -> rules);
    }

    private static Article headline(String text) {
        return article(a -> a.headline(text));
    }

    private static Stream<Rule> dates() {
        return Stream.of(
                advice(
                        "dates.published ConsistentDates.published",
                        article(a -> a.created(AFTER)),
                        article(a -> a.created(DAWN))),
                advice(
                        "dates.updated ConsistentDates.updated",
                        article(a -> a.updated(BEFORE)),
                        article(a -> a.updated(DAWN))),
                advice(
                        "dates.updated ConsistentDates.updatedDraft",
                        DRAFT.with(a -> a.created(DAWN).updated(BEFORE)),
                        DRAFT.with(a -> a.created(DAWN).updated(DAWN))),
                advice(
                        "dates.expires ConsistentDates.expires",
                        article(a -> a.expires(DAWN)),
                        article(a -> a.expires(AFTER))),
                advice(
                        "dates.coverageEnded ConsistentDates.coverageEnded",
                        article(a -> a.coverageEnded(BEFORE)),
                        article(a -> a.coverageEnded(DAWN))),
                always(
                        "dates.scheduled ConsistentDates.scheduled",
                        article(a -> a.status(Status.SCHEDULED).scheduled(BEFORE)),
                        article(a -> a.status(Status.SCHEDULED).scheduled(DAWN))),
                always(
                        "dates.scheduled ConsistentDates.scheduled",
                        article(a -> a.status(Status.SCHEDULED).scheduled(BEFORE)),
                        article(a -> a.scheduled(BEFORE))),
                advice(
                        "corrections[0].at AfterPublication.at",
                        article(a -> a.corrections(List.of(correction(BEFORE)))),
                        article(a -> a.corrections(List.of(correction(DAWN))))),
                advice(
                        "commentPolicy.closesAt AfterPublication.closesAt",
                        article(a -> a.commentPolicy(ARTICLE.commentPolicy().withClosesAt(DAWN))),
                        article(a -> a.commentPolicy(ARTICLE.commentPolicy().withClosesAt(AFTER)))));
    }

    private static Stream<Rule> states() {
        Article embargoed = article(a -> a.scheduled(null).embargoedUntil(EveryRuleTest.NOW.plusNanos(1)));
        Article retracted = article(
                a -> a.corrections(List.of(correction(DAWN), correction(DAWN).withKind(Correction.Kind.RETRACTION))));
        return Stream.of(
                forPublication("dates.published DatesOfStatus.published", article(a -> a.published(null)), ARTICLE),
                forPublication(
                        "dates.published DatesOfStatus.published",
                        article(a -> a.status(Status.WITHDRAWN).published(null)),
                        article(a -> a.status(Status.PENDING).published(null))),
                advice(
                        "dates.published DatesOfStatus.draft",
                        article(a -> a.status(Status.DRAFT).revision(0)),
                        article(a -> a.status(Status.DRAFT).revision(2))),
                advice(
                        "dates.published DatesOfStatus.draft",
                        article(a -> a.status(Status.DRAFT).revision(1)),
                        article(a -> a.status(Status.DRAFT).revision(2))),
                forPublication(
                        "dates.scheduled DatesOfStatus.scheduled",
                        DRAFT.with(a -> a.status(Status.SCHEDULED)),
                        DRAFT.with(a -> a.status(Status.SCHEDULED).scheduled(DAWN))),
                forPublication(
                        "dates.embargoedUntil EmbargoKept",
                        embargoed,
                        embargoed.with(a -> a.embargoedUntil(EveryRuleTest.NOW))),
                forPublication(
                        "dates.embargoedUntil EmbargoKept", embargoed, embargoed.with(a -> a.status(Status.PENDING))),
                advice("publishing.status RetractionShown", retracted, retracted.with(a -> a.status(Status.WITHDRAWN))),
                advice(
                        "publishing.status RetractionShown",
                        retracted,
                        retracted.with(a -> a.corrections(List.of(
                                retracted.corrections().get(1),
                                retracted.corrections().get(0))))));
    }

    private static Correction correction(Instant at) {
        return Correction.of(Correction.Kind.CORRECTION, "The fare is nine pounds.", at);
    }

    private static Stream<Rule> byline() {
        return Stream.of(
                        line("byline.printedByline", 1_000, text -> article(a -> a.printedByline(text))),
                        line("byline.dateline", 100, text -> article(a -> a.dateline(text))),
                        Stream.of(
                                advice("byline.credits Credited", uncredited(), article(a -> a.credits(List.of()))),
                                advice(
                                        "byline.credits Credited",
                                        uncredited(),
                                        uncredited()
                                                .with(a -> a.credits(
                                                        ARTICLE.byline().credits()))),
                                advice(
                                        "byline.credits Credited",
                                        uncredited(),
                                        uncredited().with(a -> a.printedByline("By our staff")))))
                .flatMap(rules -> rules);
    }

    private static Article uncredited() {
        return article(a -> a.credits(List.of()).sources(List.of()).printedByline(null));
    }

    private static Stream<Rule> rest() {
        return Stream.of(
                advice(
                        "translations[1].language DistinctTranslations",
                        article(a -> a.addTranslation(Translation.of(Locale.FRENCH, url("b")))),
                        article(a -> a.addTranslation(Translation.of(Locale.CANADA_FRENCH, url("b"))))),
                advice(
                        "translations[1].language DistinctTranslations",
                        article(a -> a.addTranslation(Translation.of(Locale.UK, url("b")))),
                        article(a -> a.addTranslation(Translation.of(Locale.ENGLISH, url("b"))))),
                always(
                        "attributes[Desk] CodeName",
                        article(a -> a.attributes(Map.of("Desk", ""))),
                        article(a -> a.attributes(Map.of("dEsk_2", "")))));
    }

    private static Article article(Consumer<Article.Builder> change) {
        return ARTICLE.with(change);
    }
}
