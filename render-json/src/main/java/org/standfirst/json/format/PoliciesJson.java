package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import org.standfirst.Policies;
import org.standfirst.Url;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes the policies of a publication. */
final class PoliciesJson {
    private PoliciesJson() {}

    static JsonWriter write(Policies policies, JsonWriter json) {
        json.object();
        json.url(PRIVACY_POLICY, policies.privacyPolicy());
        json.url(ACCESSIBILITY_STATEMENT, policies.accessibilityStatement());
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

    static Policies read(JsonInput in) {
        Url privacyPolicy = null;
        Url accessibilityStatement = null;
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
            switch (in.property()) {
                case PRIVACY_POLICY -> privacyPolicy = in.url();
                case ACCESSIBILITY_STATEMENT -> accessibilityStatement = in.url();
                case PUBLISHING_PRINCIPLES -> publishingPrinciples = in.url();
                case ETHICS_POLICY -> ethicsPolicy = in.url();
                case CORRECTIONS_POLICY -> correctionsPolicy = in.url();
                case VERIFICATION_FACT_CHECKING_POLICY -> verificationFactCheckingPolicy = in.url();
                case UNNAMED_SOURCES_POLICY -> unnamedSourcesPolicy = in.url();
                case ACTIONABLE_FEEDBACK_POLICY -> actionableFeedbackPolicy = in.url();
                case OWNERSHIP_FUNDING_INFO -> ownershipFundingInfo = in.url();
                case MASTHEAD -> masthead = in.url();
                default -> in.unknown();
            }
        }
        return new Policies(
                privacyPolicy,
                accessibilityStatement,
                publishingPrinciples,
                ethicsPolicy,
                correctionsPolicy,
                verificationFactCheckingPolicy,
                unnamedSourcesPolicy,
                actionableFeedbackPolicy,
                ownershipFundingInfo,
                masthead);
    }
}
