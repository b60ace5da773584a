package org.standfirst;

import org.jspecify.annotations.Nullable;
import org.standfirst.validation.WebUrl;

/**
 * The addresses at which a publication says what it holds itself to, by schema.org's names for them; each is
 * {@code null} if there is no such page. {@link Publication.Builder} makes it.
 *
 * @param privacyPolicy how readers' data is processed
 * @param accessibilityStatement how accessible its pages are, which has no name in schema.org
 * @param publishingPrinciples its editorial principles
 * @param ethicsPolicy its code of ethics
 * @param correctionsPolicy how it corrects mistakes
 * @param verificationFactCheckingPolicy how it checks facts
 * @param unnamedSourcesPolicy when it quotes somebody without a name
 * @param actionableFeedbackPolicy how readers can reach it
 * @param ownershipFundingInfo who owns and who pays it
 * @param masthead who makes it
 */
public record Policies(
        @WebUrl @Nullable Url privacyPolicy,
        @WebUrl @Nullable Url accessibilityStatement,
        @WebUrl @Nullable Url publishingPrinciples,
        @WebUrl @Nullable Url ethicsPolicy,
        @WebUrl @Nullable Url correctionsPolicy,
        @WebUrl @Nullable Url verificationFactCheckingPolicy,
        @WebUrl @Nullable Url unnamedSourcesPolicy,
        @WebUrl @Nullable Url actionableFeedbackPolicy,
        @WebUrl @Nullable Url ownershipFundingInfo,
        @WebUrl @Nullable Url masthead) {}
