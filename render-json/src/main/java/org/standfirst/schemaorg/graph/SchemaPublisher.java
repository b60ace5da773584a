package org.standfirst.schemaorg.graph;

import static org.standfirst.schemaorg.graph.SchemaNames.*;

import org.standfirst.Policies;
import org.standfirst.Publication;
import org.standfirst.internal.Blank;

/** Writes the publication, with its logo and policies, and its site. */
final class SchemaPublisher {
    private SchemaPublisher() {}

    static void write(Publication publication, SchemaWriter json) {
        if (Blank.is(publication.name())) {
            return;
        }
        json.object(SchemaTypes.NEWS_MEDIA_ORGANIZATION, publication.url(), "#publisher");
        json.text(NAME, publication.name()).url(URL, publication.url());
        json.member(LOGO, "logo", publication.logo(), SchemaMedia::logo);
        json.urls(SAME_AS, "profiles", publication.profiles());
        policies(publication.policies(), json);
        json.end();
    }

    /** Writes the site of a publication, if its address is absolute. */
    static void site(Publication publication, SchemaWriter json) {
        if (publication.url().isAbsolute()) {
            json.object(SchemaTypes.WEB_SITE, publication.url(), "#website");
            json.text(NAME, publication.name()).url(URL, publication.url()).end();
        }
    }

    /** Writes the addresses of policies that have a schema.org property. */
    private static void policies(Policies policies, SchemaWriter json) {
        json.url(PUBLISHING_PRINCIPLES, "policies.publishingPrinciples", policies.publishingPrinciples());
        json.url(ETHICS_POLICY, "policies.ethicsPolicy", policies.ethicsPolicy());
        json.url(CORRECTIONS_POLICY, "policies.correctionsPolicy", policies.correctionsPolicy());
        json.url(
                VERIFICATION_FACT_CHECKING_POLICY,
                "policies.verificationFactCheckingPolicy",
                policies.verificationFactCheckingPolicy());
        json.url(UNNAMED_SOURCES_POLICY, "policies.unnamedSourcesPolicy", policies.unnamedSourcesPolicy());
        json.url(ACTIONABLE_FEEDBACK_POLICY, "policies.actionableFeedbackPolicy", policies.actionableFeedbackPolicy());
        json.url(OWNERSHIP_FUNDING_INFO, "policies.ownershipFundingInfo", policies.ownershipFundingInfo());
        json.url(MASTHEAD, "policies.masthead", policies.masthead());
    }
}
