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
import org.standfirst.Comment;
import org.standfirst.CommentAuthor;
import org.standfirst.Concept;
import org.standfirst.Correction;
import org.standfirst.DigitalSource;
import org.standfirst.Discussion;
import org.standfirst.Gallery;
import org.standfirst.Genre;
import org.standfirst.MachineRights;
import org.standfirst.Omission;
import org.standfirst.Page;
import org.standfirst.Photo;
import org.standfirst.Publication;
import org.standfirst.Rendition;
import org.standfirst.Rights;
import org.standfirst.Section;
import org.standfirst.Translation;
import org.standfirst.Url;
import org.standfirst.Video;
import org.standfirst.body.Box;
import org.standfirst.body.Figure;
import org.standfirst.body.LiveUpdate;
import org.standfirst.body.Rating;
import org.standfirst.schemaorg.SchemaOrgRenderer;

class SchemaOmissionsTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Publication GAZETTE =
            Publication.builder("The Gazette", SchemaJson.url("")).build();
    private static final Article FERRY = Article.builder("ferry", "Night ferry returns")
            .url(SchemaJson.url("ferry"))
            .build();

    @Test
    void reportsThePathAroundAListAfterTheList() {
        List<Omission> omissions = new ArrayList<>();
        SchemaJson.indented(json -> new SchemaWriter(json.object(), null, null, omissions::add)
                .member(
                        SchemaNames.AUTHOR,
                        "author",
                        "x",
                        (value, writer) ->
                                writer.texts(SchemaNames.KEYWORDS, List.of()).reportOmission(value, "is not wanted")));
        assertThat(omissions).containsExactly(Omission.of("author", "x", "is not wanted"));
    }

    @Test
    void reportsChangesBeforeThePublication() {
        Article article = FERRY.with(a -> a.published(NOON)
                .updated(NOON.minusSeconds(1))
                .genre(Genre.LIVE)
                .add(LiveUpdate.of(NOON, "Cast off").withUpdated(NOON.minusSeconds(60))));
        Discussion discussion = Discussion.builder("ferry")
                .addComment(Comment.builder("c", NOON, "At last.")
                        .edited(NOON.minusSeconds(2))
                        .build())
                .build();
        Page page = Page.of(GAZETTE, article).withDiscussion(discussion);
        List<Omission> omissions = new ArrayList<>();

        assertThat(SchemaOrgRenderer.create()
                        .with(o -> o.onOmission(omissions::add))
                        .render(page))
                .doesNotContain("dateModified");
        assertThat(omissions)
                .containsExactly(
                        Omission.of("article.dates.updated", "2026-03-01T11:59:59Z", "is before the publication"),
                        Omission.of("article.body[0].updated", "2026-03-01T11:59:00Z", "is before the publication"),
                        Omission.of(
                                "discussion.comments[0].edited", "2026-03-01T11:59:58Z", "is before the publication"));
    }

    @Test
    void reportsAddressesThatAreNotAbsolute() {
        Article article = FERRY.with(a -> a.author(Author.builder("Mira Vale")
                        .url(Url.of("/mira"))
                        .addProfile(Url.of("@mira"))
                        .build())
                .addTranslation(Translation.of(Locale.GERMAN, Url.of("de"))));

        assertThat(omissions(article))
                .containsExactly(
                        relative("article.byline.credits[0].author.url", "/mira"),
                        relative("article.byline.credits[0].author.profiles[0]", "@mira"),
                        relative("article.translations[0].url", "de"));
    }

    @Test
    void reportsMediaWithoutAnAbsoluteAddress() {
        Article article = FERRY.with(a -> a.lead(
                        Photo.builder(Rendition.of(Url.of("dawn.jpg"))).build())
                .add(Figure.of(Video.builder("Pier").embedUrl(Url.of("player")).build()))
                .add(Figure.of(
                        Audio.builder("Bell", Rendition.of(Url.of("/bell.mp3"))).build())));

        assertThat(omissions(article))
                .containsExactly(
                        relative("article.lead.renditions[0].url", "dawn.jpg"),
                        relative("article.body[0].media.embedUrl", "player"),
                        relative("article.body[1].media.renditions[0].url", "/bell.mp3"));
    }

    @Test
    void reportsFilesOfVideosAndLogosWithoutAnAbsoluteAddress() {
        Article article = FERRY.with(a -> a.figure(Video.builder("Pier")
                .addRendition(Rendition.of(Url.of("/pier.mp4")))
                .build()));
        Photo logo = Photo.builder(Rendition.of(Url.of("/logo.png"))).build();

        assertThat(omissions(Page.of(GAZETTE.with(p -> p.logo(logo)), article)))
                .containsExactlyInAnyOrder(
                        relative("publication.logo.renditions[0].url", "/logo.png"),
                        relative("article.body[0].media.renditions[0].url", "/pier.mp4"));
    }

    @Test
    void reportsMachineRightsOfTheArticleOrOfThePublication() {
        MachineRights rights =
                MachineRights.of(MachineRights.TdmReservation.RESERVED).withTdmPolicy(Url.of("/policy"));
        Rights none = Rights.of("The Gazette");
        Publication publication = GAZETTE.with(p -> p.machineRights(rights));

        assertThat(omissions(Page.of(publication, FERRY.with(a -> a.rights(none)))))
                .containsExactly(relative("publication.machineRights.tdmPolicy", "/policy"));
        assertThat(omissions(FERRY.with(a -> a.rights(none.withMachineRights(rights)))))
                .containsExactly(relative("article.rights.machineRights.tdmPolicy", "/policy"));
    }

    @Test
    void reportsSectionsWithoutAnAddress() {
        Article article = FERRY.with(a -> a.addSection(Section.of("News")));

        assertThat(omissions(article))
                .containsExactly(Omission.of(
                        "article.topics.sections[0]", "News", "has no absolute address, which a breadcrumb requires"));
    }

    @Test
    void reportsTimesAndRatingsOutOfRange() {
        Article article =
                FERRY.with(a -> a.genre(Genre.REVIEW).published(Instant.MAX).add(Rating.of(7, 5)));

        assertThat(omissions(article))
                .containsExactly(
                        Omission.of(
                                "article.dates.published",
                                "+1000000000-12-31T23:59:59.999999999Z",
                                "is not in the years 1 to 9999"),
                        Omission.of("article.body[0]", "7.0", "is not between worst and best"));
    }

    @Test
    void reportsDigitalSourcesWithoutATerm() {
        Article article = FERRY.with(a -> a.digitalSource(DigitalSource.HUMAN_EDITED)
                .lead(Photo.builder(Rendition.of(SchemaJson.url("dawn.jpg")))
                        .digitalSource(DigitalSource.DIGITISED)
                        .build()));

        assertThat(omissions(article))
                .containsExactlyInAnyOrder(
                        Omission.of("article.publishing.digitalSource", "HUMAN_EDITED", "has no term in schema.org"),
                        Omission.of("article.lead.digitalSource", "DIGITISED", "has no term in schema.org"));
    }

    @Test
    void reportsDuplicateIds() {
        Correction correction = Correction.of(Correction.Kind.CORRECTION, "It was pier 3.", NOON)
                .withId("pier");
        Article article = FERRY.with(a -> a.addCorrection(correction).addCorrection(correction));

        assertThat(omissions(article))
                .containsExactly(
                        Omission.of("article.corrections[1].id", "pier", "is already the id of an earlier object"));
    }

    @Test
    void writesTheIdOfTheFirstApprovedCommentOnly() {
        Comment pending = Comment.builder("1", NOON, "Pending")
                .state(Comment.State.PENDING)
                .build();
        Comment approved = Comment.builder("1", NOON, "First").build();
        Page page = Page.of(GAZETTE, FERRY)
                .withDiscussion(new Discussion("ferry", List.of(pending, approved, approved), null));

        assertThat(omissions(page))
                .containsExactly(
                        Omission.of("discussion.comments[2].id", "1", "is already the id of an earlier object"));
        assertThat(SchemaOrgRenderer.create().render(page)).containsOnlyOnce("#comment-1\"");
    }

    @Test
    void reportsPathsWithinContainersAndParts() {
        Article article = FERRY.with(a -> a.url(Url.of("/ferry"))
                .add(Box.of(
                        Box.Kind.FACTS,
                        "Ferries",
                        Figure.of(Gallery.builder(List.of(Photo.builder(Rendition.of(Url.of("dawn.jpg")))
                                        .build()))
                                .build())))
                .addConcept(Concept.of(Concept.Kind.SUBJECT, "Ferries").withUrl(Url.of("ferries")))
                .addConcept(Concept.of(Concept.Kind.PLACE, "Pier 3").withUrl(Url.of("pier"))));
        Discussion discussion = new Discussion(
                "ferry",
                List.of(
                        Comment.builder("1", NOON, "First").build(),
                        Comment.builder("2", NOON, "Second")
                                .author(CommentAuthor.of("Ada").withUrl(Url.of("ada")))
                                .build()),
                null);

        assertThat(omissions(Page.of(GAZETTE, article).withDiscussion(discussion)))
                .containsExactly(
                        relative("article.identity.url", "/ferry"),
                        relative("article.topics.concepts[0].url", "ferries"),
                        relative("article.topics.concepts[1].url", "pier"),
                        relative("article.body[0].content[0].media.photos[0].renditions[0].url", "dawn.jpg"),
                        relative("discussion.comments[1].author.url", "ada"));
    }

    @Test
    void doesNotReportAbsentValues() {
        assertThat(omissions(FERRY)).isEmpty();
    }

    private static Omission relative(String path, String url) {
        return Omission.of(path, url, "is not an absolute address");
    }

    private static List<Omission> omissions(Article article) {
        return omissions(Page.of(GAZETTE, article));
    }

    private static List<Omission> omissions(Page page) {
        List<Omission> omissions = new ArrayList<>();
        SchemaOrgRenderer.create().with(o -> o.onOmission(omissions::add)).render(page);
        return omissions;
    }
}
