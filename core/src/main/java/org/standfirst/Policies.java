package org.standfirst;

import org.jspecify.annotations.Nullable;
import org.standfirst.validation.WebUrl;

/**
 * The addresses of a publication's policies, named as in schema.org; each is {@code null} if there is no such page.
 * Created by {@link Publication.Builder}.
 *
 * @param privacyPolicy the privacy policy
 * @param accessibilityStatement the accessibility statement; not in schema.org
 * @param publishingPrinciples the editorial principles
 * @param ethicsPolicy the code of ethics
 * @param correctionsPolicy the policy on corrections
 * @param verificationFactCheckingPolicy the policy on fact-checking
 * @param unnamedSourcesPolicy the policy on unnamed sources
 * @param actionableFeedbackPolicy the policy on feedback from readers
 * @param ownershipFundingInfo information on ownership and funding
 * @param masthead the masthead, which lists the staff
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
