package org.standfirst.json;

import static org.standfirst.json.Names.*;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.standfirst.Article;
import org.standfirst.Discussion;
import org.standfirst.FeedLink;
import org.standfirst.Page;
import org.standfirst.Photo;
import org.standfirst.Policies;
import org.standfirst.Publication;
import org.standfirst.Url;
import org.standfirst.body.RichText;

/** What a site adds to its articles, and a page of it. */
final class PublicationJson {
    private static final Publication PLAIN =
            Publication.builder("", JsonInput.NO_URL).build();

    private PublicationJson() {}

    static JsonWriter write(Publication publication, JsonWriter json) {
        ContentJson.open(Kinds.PUBLICATION, json);
        json.text(NAME, publication.name());
        json.url(URL, publication.url());
        json.language(LANGUAGE, publication.language());
        json.text(TIME_ZONE, publication.timeZone().getId());
        json.member(LOGO, publication.logo(), PhotoJson::write);
        json.text(DESCRIPTION, publication.description());
        json.urls(PROFILES, publication.profiles());
        json.member(POLICIES, publication.policies(), PublicationJson::policies);
        json.member(COMMENT_NOTICE, publication.commentNotice(), RichTextJson::write);
        json.list(FEEDS, publication.feeds(), LinksJson::feedLink);
        return json.endObject();
    }

    static Publication read(JsonInput in) {
        String name = PLAIN.name();
        Url url = PLAIN.url();
        Locale language = PLAIN.language();
        ZoneId timeZone = PLAIN.timeZone();
        Photo logo = null;
        String description = null;
        List<Url> profiles = List.of();
        Policies policies = PLAIN.policies();
        RichText commentNotice = null;
        List<FeedLink> feeds = List.of();
        in.object(Kinds.PUBLICATION);
        while (in.next()) {
            switch (in.name()) {
                case "name" -> name = in.text();
                case "url" -> url = in.url();
                case "language" -> language = in.language();
                case "timeZone" -> timeZone = in.timeZone();
                case "logo" -> logo = PhotoJson.read(in);
                case "description" -> description = in.text();
                case "profiles" -> profiles = in.list(JsonInput::url);
                case "policies" -> policies = policies(in);
                case "commentNotice" -> commentNotice = RichTextJson.read(in);
                case "feeds" -> feeds = in.list(LinksJson::feedLink);
                default -> in.unknown();
            }
        }
        in.require("name", "url");
        return new Publication(
                name, url, language, timeZone, logo, description, profiles, policies, commentNotice, feeds);
    }

    static JsonWriter policies(Policies policies, JsonWriter json) {
        json.object();
        json.url(PRIVACY_POLICY, policies.privacyPolicy());
        json.url(PUBLISHING_PRINCIPLES, policies.publishingPrinciples());
        json.url(ETHICS_POLICY, policies.ethicsPolicy());
        json.url(CORRECTIONS_POLICY, policies.correctionsPolicy());
        json.url(VERIFICATION_FACT_CHECKING_POLICY, policies.verificationFactCheckingPolicy());
        json.url(UNNAMED_SOURCES_POLICY, policies.unnamedSourcesPolicy());
        json.url(ACTIONABLE_FEEDBACK_POLICY, policies.actionableFeedbackPolicy());
        json.url(OWNERSHIP_FUNDING_INFO, policies.ownershipFundingInfo());
        json.url(MASTHEAD, policies.masthead());
        return json.endObject();
    }

    static Policies policies(JsonInput in) {
        Url privacyPolicy = null;
        Url publishingPrinciples = null;
        Url ethicsPolicy = null;
        Url correctionsPolicy = null;
        Url verificationFactCheckingPolicy = null;
        Url unnamedSourcesPolicy = null;
        Url actionableFeedbackPolicy = null;
        Url ownershipFundingInfo = null;
        Url masthead = null;
        in.object();
        while (in.next()) {
            switch (in.name()) {
                case "privacyPolicy" -> privacyPolicy = in.url();
                case "publishingPrinciples" -> publishingPrinciples = in.url();
                case "ethicsPolicy" -> ethicsPolicy = in.url();
                case "correctionsPolicy" -> correctionsPolicy = in.url();
                case "verificationFactCheckingPolicy" -> verificationFactCheckingPolicy = in.url();
                case "unnamedSourcesPolicy" -> unnamedSourcesPolicy = in.url();
                case "actionableFeedbackPolicy" -> actionableFeedbackPolicy = in.url();
                case "ownershipFundingInfo" -> ownershipFundingInfo = in.url();
                case "masthead" -> masthead = in.url();
                default -> in.unknown();
            }
        }
        return new Policies(
                privacyPolicy,
                publishingPrinciples,
                ethicsPolicy,
                correctionsPolicy,
                verificationFactCheckingPolicy,
                unnamedSourcesPolicy,
                actionableFeedbackPolicy,
                ownershipFundingInfo,
                masthead);
    }

    static JsonWriter page(Page page, JsonWriter json) {
        ContentJson.open(Kinds.PAGE, json);
        json.member(PUBLICATION, page.publication(), PublicationJson::write);
        json.member(ARTICLE, page.article(), ArticleJson::write);
        json.member(DISCUSSION, page.discussion(), CommentsJson::discussion);
        return json.endObject();
    }

    static Page page(JsonInput in) {
        Publication publication = PLAIN;
        Article article = ArticleJson.PLAIN;
        Discussion discussion = null;
        in.object(Kinds.PAGE);
        while (in.next()) {
            switch (in.name()) {
                case "publication" -> publication = read(in);
                case "article" -> article = ArticleJson.read(in);
                case "discussion" -> discussion = CommentsJson.discussion(in);
                default -> in.unknown();
            }
        }
        in.require("publication", "article");
        return new Page(publication, article, discussion);
    }
}
