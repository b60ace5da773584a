package org.standfirst.validation;

import static java.util.Collections.nCopies;
import static org.standfirst.validation.Harbour.ARTICLE;
import static org.standfirst.validation.Harbour.RELATED;
import static org.standfirst.validation.Harbour.url;
import static org.standfirst.validation.Rule.advice;
import static org.standfirst.validation.Rule.always;
import static org.standfirst.validation.Rule.atLeast;
import static org.standfirst.validation.Rule.filledLine;
import static org.standfirst.validation.Rule.forPublication;
import static org.standfirst.validation.Rule.id;
import static org.standfirst.validation.Rule.line;
import static org.standfirst.validation.Rule.prose;
import static org.standfirst.validation.Rule.rich;
import static org.standfirst.validation.Rule.shortUrl;
import static org.standfirst.validation.Rule.shorter;
import static org.standfirst.validation.Rule.webUrl;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.standfirst.Article;
import org.standfirst.Concept;
import org.standfirst.Correction;
import org.standfirst.GeoPoint;
import org.standfirst.MachineRights;
import org.standfirst.RelatedLink;
import org.standfirst.Rights;
import org.standfirst.Section;
import org.standfirst.Series;
import org.standfirst.Source;
import org.standfirst.Sponsor;
import org.standfirst.Translation;
import org.standfirst.Url;

/** The rules on sections, series, concepts, keywords, corrections, links, sponsors, sources and rights. */
final class TopicRules {
    private TopicRules() {}

    static Stream<Rule> all() {
        return Stream.of(
                        sections(),
                        series(),
                        concepts(),
                        keywords(),
                        corrections(),
                        related(),
                        sponsor(),
                        sources(),
                        rights())
                .flatMap(rules -> rules);
    }

    private static Stream<Rule> sections() {
        Section section = Section.of("News", url("news"));
        return Stream.of(
                        filledLine("topics.sections[0].name", 100, text -> trail(section.withName(text))),
                        filledLine(
                                "topics.furtherSections[0].name",
                                100,
                                text -> article(a -> a.furtherSections(List.of(section.withName(text))))),
                        Stream.of(
                                webUrl("topics.sections[0].url", url -> trail(section.withUrl(url))),
                                id("topics.sections[0].id", text -> trail(section.withId(text))),
                                advice(
                                        "topics.sections[1].url LinkedTrail",
                                        trail(section, section.withUrl(null)),
                                        trail(section, section)),
                                always(
                                        "topics.sections MaxEntries",
                                        article(a -> a.sections(nCopies(9, section))),
                                        article(a -> a.sections(nCopies(8, section))))))
                .flatMap(rules -> rules);
    }

    private static Stream<Rule> series() {
        Series series = Series.of("Ferries").withPosition(2).withTotal(2);
        return Stream.concat(
                filledLine("topics.series.name", 200, text -> article(a -> a.series(series.withName(text)))),
                Stream.of(
                        webUrl("topics.series.url", url -> article(a -> a.series(series.withUrl(url)))),
                        atLeast(1, "topics.series.position", n -> article(a -> a.series(series.withPosition(n)))),
                        atLeast(
                                1,
                                "topics.series.total",
                                n -> article(
                                        a -> a.series(series.withPosition(null).withTotal(n)))),
                        always(
                                "topics.series.position PartOfSeries",
                                article(a -> a.series(series.withPosition(3))),
                                article(a -> a.series(series.withTotal(null).withPosition(3))))));
    }

    private static Article trail(Section... sections) {
        return article(a -> a.sections(List.of(sections)));
    }

    private static Stream<Rule> concepts() {
        Concept topic = Concept.mediaTopic("20000892", "Ferries");
        Concept place = Concept.of(Concept.Kind.PLACE, "Grey Point");
        return Stream.concat(
                line("topics.concepts[0].name", 200, text -> concepts(topic.withName(text))),
                Stream.of(
                        webUrl("topics.concepts[0].url", url -> concepts(topic.withUrl(url))),
                        shortUrl(
                                "topics.concepts[0].uri",
                                url -> concepts(Concept.of(Concept.Kind.SUBJECT, "Ferries")
                                        .withUri(url))),
                        advice("topics.concepts[0].uri ConceptUri", uri("Q42"), uri("wd:Q42")),
                        advice("topics.concepts[0].uri ConceptUri", uri("urn:a b"), uri("urn:a_b")),
                        advice("topics.concepts[0].uri ConceptUri", topic("2000089"), topic("20000892")),
                        advice("topics.concepts[0].uri ConceptUri", topic("200008921"), topic("20000892")),
                        advice("topics.concepts[0].uri ConceptUri", topic("2000089x"), topic("20000892")),
                        always(
                                "topics.concepts[0].relevance Between",
                                concepts(topic.withRelevance(-1)),
                                concepts(topic.withRelevance(0))),
                        always(
                                "topics.concepts[0].relevance Between",
                                concepts(topic.withRelevance(101)),
                                concepts(topic.withRelevance(100))),
                        always(
                                "topics.concepts[0].name NamedConcept",
                                concepts(topic.withName("").withUri(null)),
                                concepts(topic.withName(""))),
                        always(
                                "topics.concepts[0].name NamedConcept",
                                concepts(topic.withName("").withUri(null)),
                                concepts(topic.withUri(null))),
                        advice(
                                "topics.concepts[1].uri DistinctConcepts",
                                concepts(topic, topic.withName("Boats")),
                                concepts(topic, topic.withKind(Concept.Kind.OBJECT))),
                        point("latitude", Math.nextUp(90.0), 0, 90, 180, place),
                        point("latitude", Math.nextDown(-90.0), 0, -90, -180, place),
                        point("longitude", 0, Math.nextUp(180.0), 90, 180, place),
                        point("longitude", 0, Math.nextDown(-180.0), -90, -180, place)));
    }

    private static Rule point(
            String name, double badLatitude, double badLongitude, double latitude, double longitude, Concept place) {
        return always(
                "topics.concepts[0].point." + name + " Between",
                concepts(place.withPoint(GeoPoint.of(badLatitude, badLongitude))),
                concepts(place.withPoint(GeoPoint.of(latitude, longitude))));
    }

    private static Article topic(String code) {
        return uri("http://cv.iptc.org/newscodes/mediatopic/" + code);
    }

    private static Article uri(String uri) {
        return concepts(Concept.of(Concept.Kind.SUBJECT, "Ferries").withUri(Url.of(uri)));
    }

    private static Article concepts(Concept... concepts) {
        return article(a -> a.concepts(List.of(concepts)));
    }

    private static Stream<Rule> keywords() {
        List<String> many = IntStream.range(0, 51).mapToObj(i -> "k" + i).toList();
        return Stream.concat(
                line("topics.keywords[1]", 100, text -> keywords("ferry", text)),
                Stream.of(
                        always("topics.keywords[1] Filled", keywords("ferry", ""), keywords("ferry", "x")),
                        advice("topics.keywords[2] Distinct.advice", keywords("a", "b", "a"), keywords("a", "b", "A")),
                        advice(
                                "topics.keywords MaxEntries.advice",
                                article(a -> a.keywords(many)),
                                article(a -> a.keywords(many.subList(0, 50))))));
    }

    private static Article keywords(String... keywords) {
        return article(a -> a.keywords(List.of(keywords)));
    }

    private static Stream<Rule> corrections() {
        Correction correction = ARTICLE.corrections().get(0);
        return Stream.concat(
                rich("corrections[0].text", 10_000, text -> corrected(correction.withText(text))),
                Stream.of(
                        shorter("corrections[0].text", 1_000, text -> corrected(correction.withText(text))),
                        id("corrections[0].id", text -> corrected(correction.withId(text))),
                        always(
                                "corrections[0].text Required",
                                corrected(correction.withText("")),
                                corrected(correction.withText("x")))));
    }

    private static Article corrected(Correction correction) {
        return article(a -> a.corrections(List.of(correction)));
    }

    private static Stream<Rule> related() {
        return Stream.of(
                        filledLine("related[0].title", 300, text -> related(RELATED.withTitle(text))),
                        prose("related[0].description", 1_000, text -> related(RELATED.withDescription(text))),
                        Stream.of(
                                webUrl("related[0].url", url -> related(RELATED.withUrl(url))),
                                MediaRules.smallPhoto("related[0].photo", photo -> related(RELATED.withPhoto(photo))),
                                advice(
                                        "related[0].url RelatedElsewhere.own",
                                        related(RELATED.withUrl(url("night-ferry"))),
                                        related(RELATED.withUrl(url("night-ferry/")))),
                                advice(
                                        "related[1].url RelatedElsewhere.twice",
                                        related(RELATED, RELATED.withTitle("Again")),
                                        related(RELATED, RELATED.withUrl(url("again")))),
                                webUrl(
                                        "translations[0].url",
                                        url -> article(
                                                a -> a.translations(List.of(Translation.of(Locale.FRENCH, url))))),
                                forPublication(
                                        "translations[0].language KnownLanguage",
                                        translated(Locale.ROOT),
                                        translated(Locale.forLanguageTag("x-default"))),
                                forPublication(
                                        "translations[0].language KnownLanguage.registry language.unknown language.meant",
                                        translated(Locale.forLanguageTag("cn")),
                                        translated(Locale.CHINESE))))
                .flatMap(rules -> rules);
    }

    private static Article translated(Locale language) {
        return article(a -> a.translations(List.of(Translation.of(language, url("other")))));
    }

    private static Article related(RelatedLink... links) {
        return article(a -> a.related(List.of(links)));
    }

    private static Stream<Rule> sponsor() {
        Sponsor sponsor = Sponsor.of("Coast Line");
        return Stream.concat(
                filledLine("publishing.sponsor.name", 200, text -> article(a -> a.sponsor(sponsor.withName(text)))),
                Stream.of(
                        webUrl("publishing.sponsor.url", url -> article(a -> a.sponsor(sponsor.withUrl(url)))),
                        MediaRules.smallPhoto(
                                "publishing.sponsor.logo", photo -> article(a -> a.sponsor(sponsor.withLogo(photo))))));
    }

    private static Stream<Rule> sources() {
        Source source = Source.of("Coastal Wire", Source.Kind.WIRE);
        return Stream.concat(
                filledLine(
                        "byline.sources[0].name", 200, text -> article(a -> a.sources(List.of(source.withName(text))))),
                Stream.of(webUrl(
                        "byline.sources[0].url", url -> article(a -> a.sources(List.of(source.withUrl(url)))))));
    }

    private static final MachineRights RESERVED =
            MachineRights.of(MachineRights.TdmReservation.RESERVED).withTdmPolicy(Harbour.url("mining"));

    private static Rights machines(MachineRights rights) {
        return Harbour.RIGHTS.withMachineRights(rights);
    }

    private static Stream<Rule> rights() {
        Function<Rights, Article> with = rights -> article(a -> a.rights(rights));
        return Stream.of(
                        line("rights.copyrightHolder", 200, text -> with.apply(Rights.of(text))),
                        line(
                                "rights.copyrightNotice",
                                1_000,
                                text -> with.apply(Harbour.RIGHTS.withCopyrightNotice(text))),
                        prose("rights.usageTerms", 2_000, text -> with.apply(Harbour.RIGHTS.withUsageTerms(text))),
                        Stream.of(
                                webUrl("rights.c2paManifest", url -> with.apply(Harbour.RIGHTS.withC2paManifest(url))),
                                webUrl(
                                        "rights.machineRights.tdmPolicy",
                                        url -> with.apply(machines(RESERVED.withTdmPolicy(url)))),
                                webUrl(
                                        "rights.machineRights.rslLicence",
                                        url -> with.apply(machines(RESERVED.withRslLicence(url)))),
                                advice(
                                        "rights.machineRights.tdmReservation ReservedByPolicy",
                                        with.apply(machines(RESERVED.withTdmReservation(null))),
                                        with.apply(machines(RESERVED))),
                                webUrl("rights.licence", url -> with.apply(Harbour.RIGHTS.withLicence(url))),
                                webUrl(
                                        "rights.acquireLicencePage",
                                        url -> with.apply(Harbour.RIGHTS.withAcquireLicencePage(url)))))
                .flatMap(rules -> rules);
    }

    private static Article article(Consumer<Article.Builder> change) {
        return ARTICLE.with(change);
    }
}
