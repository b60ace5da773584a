package org.standfirst.json;

import static org.standfirst.json.Names.*;

import org.standfirst.Page;
import org.standfirst.Policies;
import org.standfirst.Publication;

/** What a site adds to its articles, and a page of it. */
final class PublicationJson {

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
        return json.endObject();
    }

    private static JsonWriter policies(Policies policies, JsonWriter json) {
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

    static JsonWriter page(Page page, JsonWriter json) {
        ContentJson.open(Kinds.PAGE, json);
        json.member(PUBLICATION, page.publication(), PublicationJson::write);
        json.member(ARTICLE, page.article(), ArticleJson::write);
        json.member(DISCUSSION, page.discussion(), CommentsJson::discussion);
        return json.endObject();
    }
}
