package org.standfirst.html.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.standfirst.FeedLink;
import org.standfirst.Policies;
import org.standfirst.Publication;
import org.standfirst.Url;
import org.standfirst.html.Attribute;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Role;
import org.standfirst.html.UrlAttribute;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.labels.Label;

/** Writes the footer of a page: the name of the publication, its policies, feeds and profiles, and its copyright. */
final class FooterHtml {
    private final Publication publication;
    private final HtmlWriter html;
    private final Rendering rendering;

    private FooterHtml(Publication publication, Rendering rendering) {
        this.publication = publication;
        this.rendering = rendering;
        html = rendering.html();
    }

    static void write(Publication publication, Rendering rendering) {
        new FooterHtml(publication, rendering).write();
    }

    private void write() {
        html.open(Role.PAGE_FOOTER).labelLanguage();
        html.open(Role.FOOTER_NAME).language(publication.language());
        html.text(publication.name()).close();
        if (publication.description() != null) {
            html.open(Role.FOOTER_DESCRIPTION).language(publication.language());
            html.text(publication.description()).close();
        }
        links();
        if (publication.copyrightNotice() != null) {
            html.open(Role.FOOTER_COPYRIGHT).language(publication.language());
            html.text(publication.copyrightNotice()).close();
        }
        html.close();
    }

    private void links() {
        Map<Label, Url> policies = policies(publication.policies());
        if (policies.isEmpty() && !hasFeedsOrProfiles()) {
            return;
        }
        html.open(Role.FOOTER_NAVIGATION)
                .attribute(Attribute.ARIA_LABEL, rendering.labels().text(Label.SITE));
        html.open(Role.FOOTER_LINKS);
        policies.forEach((label, url) -> link(url, () -> html.label(label)));
        for (FeedLink feed : publication.feeds()) {
            link(feed.url(), () -> feed(feed));
        }
        for (Url profile : publication.profiles()) {
            link(profile, () -> html.text(profile.text()));
        }
        html.close().close();
    }

    private void feed(FeedLink feed) {
        if (feed.title() == null) {
            html.text(FeedNames.of(feed, publication.feeds()));
        } else {
            html.language(publication.language()).text(feed.title());
        }
    }

    private void link(Url url, Runnable text) {
        if (html.canLink(url)) {
            html.open(Role.FOOTER_ITEM).open(Role.FOOTER_LINK).url(UrlAttribute.HREF, url);
            text.run();
            html.close().close();
        }
    }

    private boolean hasFeedsOrProfiles() {
        return publication.feeds().stream().anyMatch(feed -> html.canLink(feed.url()))
                || publication.profiles().stream().anyMatch(html::canLink);
    }

    /** Returns the addresses of the policies that can be links. */
    private Map<Label, Url> policies(Policies policies) {
        Map<Label, Url> urls = new LinkedHashMap<>();
        put(Label.MASTHEAD, policies.masthead(), urls);
        put(Label.ACTIONABLE_FEEDBACK_POLICY, policies.actionableFeedbackPolicy(), urls);
        put(Label.PUBLISHING_PRINCIPLES, policies.publishingPrinciples(), urls);
        put(Label.ETHICS_POLICY, policies.ethicsPolicy(), urls);
        put(Label.CORRECTIONS_POLICY, policies.correctionsPolicy(), urls);
        put(Label.VERIFICATION_FACT_CHECKING_POLICY, policies.verificationFactCheckingPolicy(), urls);
        put(Label.UNNAMED_SOURCES_POLICY, policies.unnamedSourcesPolicy(), urls);
        put(Label.OWNERSHIP_FUNDING_INFO, policies.ownershipFundingInfo(), urls);
        put(Label.PRIVACY_POLICY, policies.privacyPolicy(), urls);
        put(Label.ACCESSIBILITY_STATEMENT, policies.accessibilityStatement(), urls);
        return urls;
    }

    private void put(Label label, @Nullable Url url, Map<Label, Url> urls) {
        if (url != null && html.canLink(url)) {
            urls.put(label, url);
        }
    }
}
