package org.standfirst.schemaorg.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.standfirst.Article;
import org.standfirst.Audio;
import org.standfirst.Author;
import org.standfirst.Correction;
import org.standfirst.Genre;
import org.standfirst.Page;
import org.standfirst.Photo;
import org.standfirst.Publication;
import org.standfirst.Rendition;
import org.standfirst.Section;
import org.standfirst.Translation;
import org.standfirst.Url;
import org.standfirst.Video;
import org.standfirst.body.Figure;
import org.standfirst.body.Rating;
import org.standfirst.schemaorg.Omission;
import org.standfirst.schemaorg.SchemaOrgRenderer;

class SchemaOmissionsTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Publication GAZETTE =
            Publication.builder("The Gazette", SchemaJson.url("")).build();
    private static final Article FERRY = Article.builder("ferry", "Night ferry returns")
            .url(SchemaJson.url("ferry"))
            .build();

    @Test
    void whatIsLeftOutBehindAListBelongsToTheMemberAroundIt() {
        List<Omission> omissions = new ArrayList<>();
        SchemaJson.indented(json -> new SchemaWriter(json.object(), null, omissions::add)
                .member(
                        SchemaNames.AUTHOR,
                        "x",
                        (value, writer) ->
                                writer.texts(SchemaNames.KEYWORDS, List.of()).leftOut(value)));
        assertThat(omissions).containsExactly(new Omission("author", "x"));
    }

    @Test
    void addressesThatAreNotAbsoluteAreToldOf() {
        Article article = FERRY.with(a -> a.author(Author.builder("Mira Vale")
                        .url(Url.of("/mira"))
                        .addProfile(Url.of("@mira"))
                        .build())
                .addTranslation(Translation.of(Locale.GERMAN, Url.of("de"))));

        assertThat(leftOut(article))
                .containsExactly(
                        new Omission("Person.url", "/mira"),
                        new Omission("Person.sameAs", "@mira"),
                        new Omission("NewsArticle.workTranslation", "de"));
    }

    @Test
    void mediaWithoutAnAbsoluteAddressAreToldOf() {
        Article article = FERRY.with(a -> a.lead(
                        Photo.builder(Rendition.of(Url.of("dawn.jpg"))).build())
                .add(Figure.of(Video.builder("Pier").embedUrl(Url.of("player")).build()))
                .add(Figure.of(
                        Audio.builder("Bell", Rendition.of(Url.of("/bell.mp3"))).build())));

        assertThat(leftOut(article))
                .containsExactly(
                        new Omission("NewsArticle.image", "dawn.jpg"),
                        new Omission("NewsArticle.video", "player"),
                        new Omission("NewsArticle.audio", "/bell.mp3"));
    }

    @Test
    void sectionsThatTheBreadcrumbCantLinkAreToldOf() {
        Article article = FERRY.with(a -> a.addSection(Section.of("News")));

        assertThat(leftOut(article)).containsExactly(new Omission("itemListElement", "News"));
    }

    @Test
    void timesAndRatingsOutOfRangeAreToldOf() {
        Article article =
                FERRY.with(a -> a.genre(Genre.REVIEW).published(Instant.MAX).add(Rating.of(7, 5)));

        assertThat(leftOut(article))
                .containsExactly(
                        new Omission("ReviewNewsArticle.datePublished", "+1000000000-12-31T23:59:59.999999999Z"),
                        new Omission("ReviewNewsArticle.reviewRating", "7.0"));
    }

    @Test
    void anIdThatAnotherHasIsToldOf() {
        Correction correction = Correction.of(Correction.Kind.CORRECTION, "It was pier 3.", NOON)
                .withId("pier");
        Article article = FERRY.with(a -> a.addCorrection(correction).addCorrection(correction));

        assertThat(leftOut(article))
                .containsExactly(new Omission("CorrectionComment.@id", "https://example.org/ferry#correction-pier"));
    }

    @Test
    void anOmissionIsALineOfALog() {
        assertThat(new Omission("Person.url", "/mira\nERROR 夜")).hasToString("Person.url: /mira\\u000aERROR\\u0020夜");
        assertThat(new Omission("Person.url", "x".repeat(201)).toString())
                .endsWith("x...")
                .hasSize(215);
    }

    @Test
    void whatIsAbsentIsNotToldOf() {
        assertThat(leftOut(FERRY)).isEmpty();
    }

    private static List<Omission> leftOut(Article article) {
        List<Omission> leftOut = new ArrayList<>();
        SchemaOrgRenderer.create().with(o -> o.leftOut(leftOut::add)).render(Page.of(GAZETTE, article));
        return leftOut;
    }
}
