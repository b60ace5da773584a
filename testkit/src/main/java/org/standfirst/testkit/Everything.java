package org.standfirst.testkit;

import static org.standfirst.body.RichText.emphasis;
import static org.standfirst.body.RichText.link;
import static org.standfirst.body.RichText.text;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.standfirst.Access;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Comment;
import org.standfirst.CommentAuthor;
import org.standfirst.CommentPolicy;
import org.standfirst.Concept;
import org.standfirst.Content;
import org.standfirst.Correction;
import org.standfirst.Credit;
import org.standfirst.DigitalSource;
import org.standfirst.Discussion;
import org.standfirst.FeedLink;
import org.standfirst.Genre;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.RelatedLink;
import org.standfirst.Reviewable;
import org.standfirst.Section;
import org.standfirst.Series;
import org.standfirst.Source;
import org.standfirst.Sponsor;
import org.standfirst.Status;
import org.standfirst.TextDirection;
import org.standfirst.Translation;
import org.standfirst.Url;
import org.standfirst.body.Rating;
import org.standfirst.body.RichText;

/** Models with a value in every component. */
public final class Everything {
    private static final Instant MORNING = Instant.parse("2026-03-01T06:00:00Z");

    private Everything() {}

    /** Returns a page with every part. */
    public static Page page() {
        return Page.of(publication(), article()).withDiscussion(discussion()).withIdPrefix("news-");
    }

    /** Returns a page without the optional values that have fallbacks, so that the fallbacks are rendered. */
    public static Page pageWithFallbacks() {
        Article article = Article.builder("brief", "Brief headline")
                .url(Url.of("https://news.example/brief"))
                .language(Locale.forLanguageTag("ar"))
                .status(Status.WITHDRAWN)
                .genre(Genre.REVIEW)
                .access(Access.of(Access.Level.SUBSCRIPTION).withFreeParagraphs(1))
                .kicker("Brief kicker")
                .standfirst(RichText.of(text("Brief "), emphasis("standfirst")))
                .addCredit(Credit.of(author("First"), Credit.Role.WRITER))
                .addCredit(Credit.of(author("Second"), Credit.Role.WRITER))
                .addCredit(Credit.of(author("Third"), Credit.Role.EDITOR))
                .addCredit(Credit.of(Author.builder("Fourth").build(), Credit.Role.of("own role")))
                .dateline("BRIEF")
                .published(MORNING)
                .lead(EveryMedia.photo("brief"))
                .add(Rating.of(3, 5))
                .paragraph("Free paragraph")
                .paragraph("Paid paragraph")
                .addSection(Section.of("Section alone"))
                .series(Series.of("Series alone"))
                .commentPolicy(CommentPolicy.CLOSED)
                .build();
        Publication publication = Publication.builder("Brief publication", Url.of("https://news.example/"))
                .commentNotice(text("Brief notice"))
                .subscriptionPage(Url.of("https://news.example/brief/subscribe"))
                .signInPage(Url.of("https://news.example/brief/sign-in"))
                .build();
        return Page.of(publication, article);
    }

    /** Returns content that is rendered differently alone than in a page. */
    public static List<Content> alone() {
        return List.of(author("Alone"), publication(), EveryMedia.video(), EveryMedia.audio(), EveryMedia.gallery());
    }

    /** Returns an article with every part. */
    public static Article article() {
        return Article.builder("harbour-1", "Headline")
                .revision(2)
                .url(Url.of("https://news.example/harbour"))
                .slug("harbour")
                .slugline("SLUGLINE")
                .language(Locale.ENGLISH)
                .direction(TextDirection.LEFT_TO_RIGHT)
                .status(Status.PUBLISHED)
                .genre(Genre.SPONSORED)
                .urgency(3)
                .sponsor(Sponsor.of("Sponsor")
                        .withUrl(Url.of("https://sponsor.example/"))
                        .withLogo(EveryMedia.plainPhoto("sponsor")))
                .digitalSource(DigitalSource.COMPOSITE_WITH_AI)
                .contentWarning("Content warning")
                .editorReviewed(true)
                .editorsNote(text("Editor's note with a "), link(Url.of("https://note.example/"), "link"))
                .kicker("Kicker")
                .subheadline("Subheadline")
                .standfirst(EveryBlock.everyRun())
                .summary("Summary")
                .listHeadline("List headline")
                .socialHeadline("Social headline")
                .searchHeadline("Search headline")
                .promoPhoto(EveryMedia.photo("promo"))
                .author(author("Writer"))
                .addSource(Source.of("Source", Source.Kind.WIRE).withUrl(Url.of("https://source.example/")))
                .addSource(Source.of("Other source", Source.Kind.HANDOUT))
                .printedByline("Printed byline")
                .dateline("DATELINE")
                .created(MORNING.minus(Duration.ofDays(9)))
                .published(MORNING.minus(Duration.ofDays(8)))
                .displayed(MORNING.minus(Duration.ofDays(5)))
                .updated(MORNING.plusSeconds(3_600))
                .scheduled(MORNING.minus(Duration.ofDays(7)))
                .embargoedUntil(MORNING.minus(Duration.ofDays(6)))
                .expires(Instant.parse("2036-03-01T06:00:00Z"))
                .coverageEnded(MORNING.plusSeconds(36_000))
                .lead(EveryMedia.photo("lead"))
                .body(EveryBlock.body())
                .addSection(Section.of("Root section", Url.of("https://news.example/root"))
                        .withId("root"))
                .addSection(Section.of("Inner section", Url.of("https://news.example/inner")))
                .addFurtherSection(Section.of("Further section", Url.of("https://news.example/further")))
                .series(Series.of("Series name")
                        .withUrl(Url.of("https://news.example/series"))
                        .withPosition(2)
                        .withTotal(5))
                .concepts(Stream.of(Concept.Kind.values())
                        .map(kind -> Concept.of(kind, "Concept " + kind))
                        .toList())
                .addConcept(EveryMedia.place("Concept with everything"))
                .addConcept(
                        Concept.of(Concept.Kind.OBJECT, "Concept under review").withReviewed(Reviewable.FILM))
                .addKeyword("keyword one")
                .addKeyword("keyword two")
                .corrections(Stream.of(Correction.Kind.values())
                        .map(kind -> Correction.of(kind, "Correction " + kind, MORNING)
                                .withId("correction-" + kind))
                        .toList())
                .addRelated(EveryMedia.link("Related one", RelatedLink.Relation.RELATED))
                .addRelated(EveryMedia.link("Related two", RelatedLink.Relation.PROMOTED))
                .addTranslation(Translation.of(Locale.FRENCH, Url.of("https://news.example/fr")))
                .rights(EveryMedia.rights("article"))
                .commentPolicy(CommentPolicy.OPEN.withClosesAt(MORNING).withPremoderated(true))
                .attribute("attribute one", "value one")
                .attribute("attribute two", "value two")
                .build();
    }

    private static Author author(String name) {
        return Author.builder(name)
                .id("author-" + name)
                .givenName("Given " + name)
                .familyName("Family " + name)
                .jobTitle("Job of " + name)
                .affiliation("Affiliation of " + name)
                .url(Url.of("https://author.example/" + name))
                .portrait(EveryMedia.photo("portrait"))
                .bio("Bio of " + name)
                .addProfile(Url.of("https://profile.example/one"))
                .addProfile(Url.of("https://profile.example/two"))
                .fediverseHandle(name + "@fediverse.example")
                .build();
    }

    private static Publication publication() {
        return Publication.builder("Publication", Url.of("https://news.example/"))
                .language(Locale.ENGLISH)
                .timeZone(ZoneId.of("Europe/Zurich"))
                .logo(EveryMedia.photo("logo"))
                .darkLogo(EveryMedia.photo("dark-logo"))
                .icon(Url.of("https://news.example/icon.png"))
                .themeColor("#8a1f1b")
                .subscriptionPage(Url.of("https://news.example/subscribe"))
                .signInPage(Url.of("https://news.example/sign-in"))
                .copyrightNotice("Copyright of the publication")
                .description("Publication description")
                .addProfile(Url.of("https://profile.example/publication"))
                .privacyPolicy(Url.of("https://policy.example/privacy"))
                .accessibilityStatement(Url.of("https://policy.example/accessibility"))
                .publishingPrinciples(Url.of("https://policy.example/principles"))
                .ethicsPolicy(Url.of("https://policy.example/ethics"))
                .correctionsPolicy(Url.of("https://policy.example/corrections"))
                .verificationFactCheckingPolicy(Url.of("https://policy.example/facts"))
                .unnamedSourcesPolicy(Url.of("https://policy.example/sources"))
                .actionableFeedbackPolicy(Url.of("https://policy.example/feedback"))
                .ownershipFundingInfo(Url.of("https://policy.example/owners"))
                .masthead(Url.of("https://policy.example/masthead"))
                .commentNotice(RichText.of(text("Notice with a "), link(Url.of("https://policy.example/data"), "link")))
                .addFeed(FeedLink.of(Url.of("https://news.example/rss"), FeedLink.Format.RSS)
                        .withTitle("Feed title"))
                .addFeed(FeedLink.of(Url.of("https://news.example/feed.json"), FeedLink.Format.JSON_FEED))
                .machineRights(EveryMedia.rights("publication").machineRights())
                .build();
    }

    /**
     * Returns threads of every shape: deep threads, a reply to an unknown comment, a reply to a deleted comment, all
     * states.
     */
    private static Discussion discussion() {
        Discussion.Builder discussion = Discussion.builder("harbour-1")
                .total(40)
                .addComment(comment("staff", null)
                        .with(c -> c.author(commentAuthor().withStaff(true))
                                .edited(MORNING.plusSeconds(60))
                                .upvotes(12)
                                .downvotes(3)
                                .language(Locale.FRENCH)))
                .addComment(Comment.builder("anonymous", MORNING, "Anonymous comment")
                        .build())
                .addComment(comment("orphan", "gone"))
                .addComment(comment("linked", null)
                        .with(c -> c.text(
                                        text("Comment with a "),
                                        link(Url.of("https://reader.example/"), "reader's link"),
                                        emphasis(" and stress"))
                                .digitalSource(DigitalSource.AI_GENERATED)))
                .addComment(comment("deleted", null).with(c -> c.state(Comment.State.DELETED)))
                .addComment(comment("under a tombstone", "deleted"))
                .addComment(comment("pending", "staff").with(c -> c.state(Comment.State.PENDING)))
                .addComment(comment("spam", "staff").with(c -> c.state(Comment.State.SPAM)));
        String parent = "staff";
        for (int depth = 1; depth <= 8; depth++) {
            discussion.addComment(comment("depth " + depth, parent));
            parent = "depth " + depth;
        }
        return discussion.build();
    }

    private static Comment comment(String id, @Nullable String parentId) {
        return Comment.builder(id, MORNING, "Comment of " + id)
                .author(CommentAuthor.of("Commenter " + id))
                .parentId(parentId)
                .build();
    }

    private static CommentAuthor commentAuthor() {
        return CommentAuthor.of("Commenter")
                .withId("commenter-1")
                .withUrl(Url.of("https://commenter.example/"))
                .withAvatar(Url.of("https://commenter.example/face.png"));
    }
}
