package org.standfirst.validation;

import static org.standfirst.validation.Harbour.ARTICLE;
import static org.standfirst.validation.Harbour.AUTHOR;
import static org.standfirst.validation.Harbour.DAWN;
import static org.standfirst.validation.Harbour.DISCUSSION;
import static org.standfirst.validation.Harbour.FEED;
import static org.standfirst.validation.Harbour.PAGE;
import static org.standfirst.validation.Harbour.PUBLICATION;
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
import static org.standfirst.validation.Rule.webUrl;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.standfirst.Comment;
import org.standfirst.CommentAuthor;
import org.standfirst.Credit;
import org.standfirst.Discussion;
import org.standfirst.FeedLink;
import org.standfirst.MachineRights;
import org.standfirst.Publication;
import org.standfirst.Url;

/** The rules on authors, comments and publications. */
final class PeopleRules {
    private static final Comment COMMENT = DISCUSSION.comments().get(0);

    private PeopleRules() {}

    static Stream<Rule> all() {
        return Stream.of(
                        author(),
                        credit(),
                        comment(),
                        commenter(),
                        discussion(),
                        threads(),
                        publication(),
                        policies(),
                        page())
                .flatMap(rules -> rules);
    }

    private static Stream<Rule> author() {
        return Stream.of(
                        filledLine("name", 200, text -> AUTHOR.with(a -> a.name(text))),
                        line("givenName", 100, text -> AUTHOR.with(a -> a.givenName(text))),
                        line("familyName", 100, text -> AUTHOR.with(a -> a.familyName(text))),
                        line("jobTitle", 200, text -> AUTHOR.with(a -> a.jobTitle(text))),
                        line("affiliation", 200, text -> AUTHOR.with(a -> a.affiliation(text))),
                        prose("bio", 2_000, text -> AUTHOR.with(a -> a.bio(text))),
                        Stream.of(
                                id("id", text -> AUTHOR.with(a -> a.id(text))),
                                webUrl("url", url -> AUTHOR.with(a -> a.url(url))),
                                webUrl("icon", url -> PUBLICATION.with(p -> p.icon(url))),
                                always(
                                        "themeColor ThemeColor",
                                        PUBLICATION.with(p -> p.themeColor("red")),
                                        PUBLICATION.with(p -> p.themeColor("#aB0099"))),
                                webUrl("subscriptionPage", url -> PUBLICATION.with(p -> p.subscriptionPage(url))),
                                webUrl("signInPage", url -> PUBLICATION.with(p -> p.signInPage(url))),
                                webUrl("profiles[1]", url -> AUTHOR.with(a -> a.addProfile(url))),
                                shortUrl("url", url -> AUTHOR.with(a -> a.url(url))),
                                shortUrl("profiles[1]", url -> AUTHOR.with(a -> a.addProfile(url))),
                                advice(
                                        "profiles[1] Distinct.advice",
                                        AUTHOR.with(a -> a.addProfile(url("profile"))),
                                        AUTHOR.with(a -> a.addProfile(url("profile/")))),
                                MediaRules.smallPhoto("portrait", photo -> AUTHOR.with(a -> a.portrait(photo))),
                                advice(
                                        "name BareName",
                                        AUTHOR.with(a -> a.name("By Mira Vale")),
                                        AUTHOR.with(a -> a.name("Byron Vale"))),
                                always(
                                        "fediverseHandle FediverseHandle",
                                        AUTHOR.with(a -> a.fediverseHandle("mira@social")),
                                        AUTHOR.with(a -> a.fediverseHandle("mira.v@søcial.example:8080"))),
                                always(
                                        "fediverseHandle MaxLength",
                                        AUTHOR.with(a -> a.fediverseHandle("x".repeat(191) + "@b.example")),
                                        AUTHOR.with(a -> a.fediverseHandle("x".repeat(190) + "@b.example"))),
                                advice("url Required.advice", AUTHOR.with(a -> a.url(null)), AUTHOR)))
                .flatMap(rules -> rules);
    }

    private static Stream<Rule> credit() {
        return Stream.of(
                always(
                        "byline.credits[1].author.name Required",
                        ARTICLE.with(a -> a.author("")),
                        ARTICLE.with(a -> a.author("x"))),
                always(
                        "byline.credits[1].role.name CodeName",
                        ARTICLE.with(a -> a.addCredit(Credit.of(AUTHOR, Credit.Role.of("data editor")))),
                        ARTICLE.with(a -> a.addCredit(Credit.of(AUTHOR, Credit.Role.of("dataEditor"))))));
    }

    private static Stream<Rule> comment() {
        return Stream.concat(
                prose("text", 10_000, text -> COMMENT.with(c -> c.text(text))),
                Stream.of(
                        id("id", text -> COMMENT.with(c -> c.id(text))),
                        id("parentId", text -> COMMENT.with(c -> c.parentId(text))),
                        forPublication(
                                "language KnownLanguage.registry language.unknown language.meant",
                                COMMENT.with(c -> c.language(Locale.forLanguageTag("jp"))),
                                COMMENT.with(c -> c.language(Locale.JAPANESE))),
                        atLeast(0, "upvotes", number -> COMMENT.with(c -> c.upvotes(number))),
                        atLeast(0, "downvotes", number -> COMMENT.with(c -> c.downvotes(number))),
                        always(
                                "text ConsistentComment.text",
                                COMMENT.with(c -> c.text(" ")),
                                COMMENT.with(c -> c.text(" ").state(Comment.State.DELETED))),
                        always(
                                "parentId ConsistentComment.parentId",
                                COMMENT.with(c -> c.parentId("c1")),
                                COMMENT.with(c -> c.parentId("C1"))),
                        advice(
                                "edited ConsistentComment.edited",
                                COMMENT.with(c -> c.edited(DAWN.minusNanos(1))),
                                COMMENT.with(c -> c.edited(DAWN)))));
    }

    private static Stream<Rule> commenter() {
        CommentAuthor reader = CommentAuthor.of("Jo");
        Function<CommentAuthor, Comment> with = author -> COMMENT.with(c -> c.author(author));
        return Stream.concat(
                filledLine("author.name", 100, text -> with.apply(reader.withName(text))),
                Stream.of(
                        id("author.id", text -> with.apply(reader.withId(text))),
                        webUrl("author.url", url -> with.apply(reader.withUrl(url))),
                        webUrl("author.avatar", url -> with.apply(reader.withAvatar(url)))));
    }

    private static Stream<Rule> discussion() {
        return Stream.of(
                id("articleId", text -> DISCUSSION.with(d -> d.articleId(text))),
                id(
                        "comments[0].author.id",
                        text -> discussion(COMMENT.with(
                                c -> c.author(CommentAuthor.of("Jo").withId(text))))),
                advice("total CompleteTotal", noneOf(-1), noneOf(0)),
                advice("total CompleteTotal", DISCUSSION.with(d -> d.total(1)), DISCUSSION.with(d -> d.total(2))),
                advice(
                        "total CompleteTotal",
                        DISCUSSION.with(d -> d.total(1)),
                        DISCUSSION.with(d -> d.total(1)
                                .comments(List.of(
                                        COMMENT, comment("c2", null).with(c -> c.state(Comment.State.PENDING)))))),
                always(
                        "comments[1].id DistinctIds",
                        discussion(COMMENT, COMMENT),
                        discussion(COMMENT, COMMENT.with(c -> c.id("C1")))));
    }

    private static Stream<Rule> threads() {
        Comment early = comment("a", "b").with(c -> c.posted(DAWN.minusNanos(1)));
        return Stream.of(
                advice(
                        "comments[0].parentId ThreadedComments.unknown",
                        discussion(comment("a", "b")),
                        discussion(comment("a", "b"), comment("b", null))),
                advice(
                        "comments[0].parentId ThreadedComments.unknown",
                        discussion(comment("a", "b")),
                        discussion(comment("a", "b")).with(d -> d.total(2))),
                advice(
                        "comments[0].posted ThreadedComments.posted",
                        discussion(early, comment("b", null)),
                        discussion(comment("a", "b"), comment("b", null))),
                always(
                        "comments[1].parentId ThreadedComments.circle",
                        discussion(comment("tail", "c"), comment("b", "c"), comment("c", "b")),
                        discussion(comment("tail", "c"), comment("b", null), comment("c", "b"))));
    }

    private static Discussion noneOf(int total) {
        return DISCUSSION.with(d -> d.comments(List.of()).total(total));
    }

    private static Discussion discussion(Comment... comments) {
        return DISCUSSION.with(d -> d.comments(List.of(comments)).total(null));
    }

    private static Comment comment(String id, String parentId) {
        return Comment.builder(id, DAWN, "Hello").parentId(parentId).build();
    }

    private static Stream<Rule> publication() {
        return Stream.of(
                        filledLine("name", 200, text -> PUBLICATION.with(p -> p.name(text))),
                        prose("description", 1_000, text -> PUBLICATION.with(p -> p.description(text))),
                        line("copyrightNotice", 1_000, text -> PUBLICATION.with(p -> p.copyrightNotice(text))),
                        rich("commentNotice", 2_000, text -> PUBLICATION.with(p -> p.commentNotice(text))),
                        line(
                                "feeds[0].title",
                                200,
                                text -> PUBLICATION.with(p -> p.feeds(List.of(FEED.withTitle(text))))),
                        Stream.of(
                                webUrl("url", url -> PUBLICATION.with(p -> p.url(url))),
                                webUrl("profiles[1]", url -> PUBLICATION.with(p -> p.addProfile(url))),
                                always(
                                        "profiles[1] Distinct",
                                        PUBLICATION.with(p -> p.addProfile(url("elsewhere"))),
                                        PUBLICATION.with(p -> p.addProfile(url("else")))),
                                webUrl(
                                        "feeds[0].url",
                                        url -> PUBLICATION.with(p -> p.feeds(List.of(FEED.withUrl(url))))),
                                always(
                                        "feeds[1] Distinct",
                                        PUBLICATION.with(p -> p.feeds(List.of(FEED, FEED))),
                                        PUBLICATION.with(
                                                p -> p.feeds(List.of(FEED, FEED.withFormat(FeedLink.Format.ATOM))))),
                                advice(
                                        "machineRights.tdmReservation ReservedByPolicy",
                                        PUBLICATION.with(p -> p.machineRights(Harbour.RIGHTS
                                                .machineRights()
                                                .withTdmReservation(MachineRights.TdmReservation.NOT_RESERVED))),
                                        PUBLICATION),
                                MediaRules.smallPhoto("logo", photo -> PUBLICATION.with(p -> p.logo(photo))),
                                MediaRules.smallPhoto("darkLogo", photo -> PUBLICATION.with(p -> p.darkLogo(photo))),
                                forPublication(
                                        "language KnownLanguage",
                                        PUBLICATION.with(p -> p.language(Locale.ROOT)),
                                        PUBLICATION)))
                .flatMap(rules -> rules);
    }

    private static Stream<Rule> policies() {
        return Stream.of(
                policy("privacyPolicy", Publication.Builder::privacyPolicy),
                policy("accessibilityStatement", Publication.Builder::accessibilityStatement),
                policy("publishingPrinciples", Publication.Builder::publishingPrinciples),
                policy("ethicsPolicy", Publication.Builder::ethicsPolicy),
                policy("correctionsPolicy", Publication.Builder::correctionsPolicy),
                policy("verificationFactCheckingPolicy", Publication.Builder::verificationFactCheckingPolicy),
                policy("unnamedSourcesPolicy", Publication.Builder::unnamedSourcesPolicy),
                policy("actionableFeedbackPolicy", Publication.Builder::actionableFeedbackPolicy),
                policy("ownershipFundingInfo", Publication.Builder::ownershipFundingInfo),
                policy("masthead", Publication.Builder::masthead));
    }

    private static Rule policy(String name, BiFunction<Publication.Builder, Url, ?> setter) {
        return webUrl("policies." + name, url -> PUBLICATION.with(p -> setter.apply(p, url)));
    }

    private static Stream<Rule> page() {
        return Stream.of(
                always("publication.name Required", PAGE.withPublication(PUBLICATION.with(p -> p.name(""))), PAGE),
                always("article.identity.revision AtLeast", PAGE.withArticle(ARTICLE.with(a -> a.revision(-1))), PAGE),
                advice(
                        "discussion.total CompleteTotal",
                        PAGE.withDiscussion(noneOf(-1)),
                        PAGE.withDiscussion(noneOf(0))),
                always(
                        "discussion.articleId DiscussionOfArticle",
                        PAGE.withDiscussion(DISCUSSION.with(d -> d.articleId("other"))),
                        PAGE),
                always("idPrefix IdPrefix", PAGE.withIdPrefix("a_"), PAGE.withIdPrefix("Aa-9")),
                always("idPrefix IdPrefix", PAGE.withIdPrefix("x".repeat(51)), PAGE.withIdPrefix("x".repeat(50))));
    }
}
