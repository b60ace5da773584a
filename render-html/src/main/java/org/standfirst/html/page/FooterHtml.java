package org.standfirst.html.page;

import org.jspecify.annotations.Nullable;
import org.standfirst.FeedLink;
import org.standfirst.Policies;
import org.standfirst.Publication;
import org.standfirst.Url;
import org.standfirst.html.Attribute;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Role;
import org.standfirst.html.UrlAttribute;
import org.standfirst.html.inline.RichTextHtml;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.labels.Label;

/** Writes the footer of a page: the name of the publication, its policies, feeds and profiles, and its copyright. */
final class FooterHtml {
    private final Publication publication;
    private final HtmlWriter html;
    private final Rendering rendering;
    private boolean navigationOpen;

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
            RichTextHtml.lines(publication.description(), html);
            html.close();
        }
        links();
        if (publication.copyrightNotice() != null) {
            html.open(Role.FOOTER_COPYRIGHT).language(publication.language());
            html.text(publication.copyrightNotice()).close();
        }
        html.close();
    }

    private void links() {
        policies(publication.policies());
        for (FeedLink feed : publication.feeds()) {
            if (openLink(feed.url())) {
                feed(feed);
                html.close().close();
            }
        }
        for (Url profile : publication.profiles()) {
            if (openLink(profile)) {
                html.text(profile.text()).close().close();
            }
        }
        if (navigationOpen) {
            html.close().close();
        }
    }

    private void policies(Policies policies) {
        policy(Label.MASTHEAD, policies.masthead());
        policy(Label.ACTIONABLE_FEEDBACK_POLICY, policies.actionableFeedbackPolicy());
        policy(Label.PUBLISHING_PRINCIPLES, policies.publishingPrinciples());
        policy(Label.ETHICS_POLICY, policies.ethicsPolicy());
        policy(Label.CORRECTIONS_POLICY, policies.correctionsPolicy());
        policy(Label.VERIFICATION_FACT_CHECKING_POLICY, policies.verificationFactCheckingPolicy());
        policy(Label.UNNAMED_SOURCES_POLICY, policies.unnamedSourcesPolicy());
        policy(Label.OWNERSHIP_FUNDING_INFO, policies.ownershipFundingInfo());
        policy(Label.PRIVACY_POLICY, policies.privacyPolicy());
        policy(Label.ACCESSIBILITY_STATEMENT, policies.accessibilityStatement());
    }

    private void policy(Label label, @Nullable Url url) {
        if (openLink(url)) {
            html.label(label).close().close();
        }
    }

    private void feed(FeedLink feed) {
        if (feed.title() == null) {
            html.text(FeedNames.of(feed, publication.feeds()));
        } else {
            html.language(publication.language()).text(feed.title());
        }
    }

    /** Opens a link in an item and returns true, or returns false if there is no address that can be followed. */
    private boolean openLink(@Nullable Url url) {
        if (!html.canLink(url)) {
            return false;
        }
        openNavigation();
        html.open(Role.FOOTER_ITEM).open(Role.FOOTER_LINK).url(UrlAttribute.HREF, url);
        return true;
    }

    /** Opens the navigation before the first link. */
    private void openNavigation() {
        if (!navigationOpen) {
            navigationOpen = true;
            html.open(Role.FOOTER_NAVIGATION)
                    .attribute(Attribute.ARIA_LABEL, rendering.labels().text(Label.SITE));
            html.open(Role.FOOTER_LINKS);
        }
    }
}
