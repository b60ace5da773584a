package org.standfirst;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.groups.ConvertGroup;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.RichText;
import org.standfirst.internal.Brief;
import org.standfirst.internal.Normal;
import org.standfirst.validation.BesideStory;
import org.standfirst.validation.Distinct;
import org.standfirst.validation.ForPublication;
import org.standfirst.validation.KnownLanguage;
import org.standfirst.validation.Line;
import org.standfirst.validation.MaxLength;
import org.standfirst.validation.Prose;
import org.standfirst.validation.Required;
import org.standfirst.validation.WebUrl;

/**
 * A publication: the site, newspaper or magazine that publishes articles.
 *
 * <p>schema.org's {@code NewsMediaOrganization}.
 *
 * @param name its name, at most 200 characters
 * @param url its home page, absolute
 * @param language the language of its own texts, as a BCP 47 tag; required for publication
 * @param timeZone the time zone of the times on its pages
 * @param logo its logo, or {@code null} for none
 * @param icon the address of a small square image that browsers show beside the title of its pages (favicon), or {@code
 *     null} for none
 * @param themeColor the color of the browser's own interface around its pages, as {@code #rrggbb}, or {@code null} for
 *     the browser's default
 * @param description a sentence about it, or {@code null} for none; at most 1,000 characters
 * @param profiles its pages on other sites, such as social networks; absolute and distinct
 * @param policies the addresses of its policies
 * @param subscriptionPage the address where readers subscribe or register, or {@code null} for none
 * @param signInPage the address where subscribers sign in, or {@code null} for none
 * @param copyrightNotice a notice printed at the end of its pages, or {@code null} for none; at most 1,000 characters
 * @param commentNotice a notice for commenters, such as how their data is processed, or {@code null} for none; at most
 *     2,000 characters
 * @param feeds its news feeds, in the order in which pages offer them; distinct
 * @param machineRights the rights of machines to use its articles, unless an article has its own, or {@code null} if
 *     not stated
 * @param darkLogo its logo for a dark background, or {@code null} if the logo fits both, or if your pages have no dark
 *     color scheme; not used without a logo
 */
public record Publication(
        @Required @Line @MaxLength(200) String name,
        @WebUrl Url url,
        @KnownLanguage(groups = ForPublication.class) Locale language,
        ZoneId timeZone,

        @Valid @ConvertGroup(from = ForPublication.class, to = BesideStory.class) @Nullable
        Photo logo,

        @WebUrl @Nullable Url icon,

        @Pattern(regexp = "#[0-9A-Fa-f]{6}", message = "{org.standfirst.validation.ThemeColor.message}") @Nullable
        String themeColor,

        @Prose @MaxLength(1_000) @Nullable String description,
        @WebUrl @Distinct List<Url> profiles,
        @Valid Policies policies,
        @WebUrl @Nullable Url subscriptionPage,
        @WebUrl @Nullable Url signInPage,
        @Line @MaxLength(1_000) @Nullable String copyrightNotice,
        @Valid @MaxLength(2_000) @Nullable RichText commentNotice,
        @Distinct List<@Valid FeedLink> feeds,
        @Valid @Nullable MachineRights machineRights,

        @Valid @ConvertGroup(from = ForPublication.class, to = BesideStory.class) @Nullable
        Photo darkLogo)
        implements Content {

    /** Public only because a record requires it; its parameters grow. Use {@link #builder}. */
    public Publication {
        name = Normal.lineEnds(requireNonNull(name, "name"));
        requireNonNull(url, "url");
        language = Normal.language(requireNonNull(language, "language"));
        requireNonNull(timeZone, "timeZone");
        profiles = Normal.list(profiles, "profiles");
        requireNonNull(policies, "policies");
        feeds = Normal.list(feeds, "feeds");
        themeColor = Normal.textOrNull(themeColor);
        description = Normal.textOrNull(description);
        copyrightNotice = Normal.textOrNull(copyrightNotice);
        commentNotice = commentNotice == null ? null : commentNotice.nullIfBlank();
    }

    /** Starts a publication from its name and its home page. */
    public static Builder builder(String name, Url url) {
        return new Builder(name, url);
    }

    /** Returns a changed copy: {@code publication.with(p -> p.name("The Harbour Gazette"))}. */
    public Publication with(Consumer<Builder> change) {
        Builder copy = new Builder(this);
        requireNonNull(change, "change").accept(copy);
        return copy.build();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.publication(this);
    }

    /** Returns the name and the address. */
    @Override
    public String toString() {
        return "Publication[name=" + Brief.of(name) + ", url=" + url + "]";
    }

    /** Collects the parts of a {@link Publication}. Not safe to share between threads. */
    public static final class Builder {
        private String name;
        private Url url;
        private Locale language = Locale.ROOT;
        private ZoneId timeZone = ZoneOffset.UTC;
        private @Nullable Photo logo;
        private @Nullable Url icon;
        private @Nullable String themeColor;
        private @Nullable String description;
        private List<Url> profiles = new ArrayList<>();
        private @Nullable Url privacyPolicy;
        private @Nullable Url accessibilityStatement;
        private @Nullable Url publishingPrinciples;
        private @Nullable Url ethicsPolicy;
        private @Nullable Url correctionsPolicy;
        private @Nullable Url verificationFactCheckingPolicy;
        private @Nullable Url unnamedSourcesPolicy;
        private @Nullable Url actionableFeedbackPolicy;
        private @Nullable Url ownershipFundingInfo;
        private @Nullable Url masthead;
        private @Nullable Url subscriptionPage;
        private @Nullable Url signInPage;
        private @Nullable String copyrightNotice;
        private @Nullable RichText commentNotice;
        private List<FeedLink> feeds = new ArrayList<>();
        private @Nullable MachineRights machineRights;
        private @Nullable Photo darkLogo;

        private Builder(String name, Url url) {
            this.name = requireNonNull(name, "name");
            this.url = requireNonNull(url, "url");
        }

        private Builder(Publication source) {
            name = source.name;
            url = source.url;
            language = source.language;
            timeZone = source.timeZone;
            logo = source.logo;
            icon = source.icon;
            themeColor = source.themeColor;
            description = source.description;
            profiles.addAll(source.profiles);
            privacyPolicy = source.policies.privacyPolicy();
            accessibilityStatement = source.policies.accessibilityStatement();
            publishingPrinciples = source.policies.publishingPrinciples();
            ethicsPolicy = source.policies.ethicsPolicy();
            correctionsPolicy = source.policies.correctionsPolicy();
            verificationFactCheckingPolicy = source.policies.verificationFactCheckingPolicy();
            unnamedSourcesPolicy = source.policies.unnamedSourcesPolicy();
            actionableFeedbackPolicy = source.policies.actionableFeedbackPolicy();
            ownershipFundingInfo = source.policies.ownershipFundingInfo();
            masthead = source.policies.masthead();
            subscriptionPage = source.subscriptionPage;
            signInPage = source.signInPage;
            copyrightNotice = source.copyrightNotice;
            commentNotice = source.commentNotice;
            feeds.addAll(source.feeds);
            machineRights = source.machineRights;
            darkLogo = source.darkLogo;
        }

        /** Sets the name. */
        public Builder name(String name) {
            this.name = requireNonNull(name, "name");
            return this;
        }

        /** Sets the home page. */
        public Builder url(Url url) {
            this.url = requireNonNull(url, "url");
            return this;
        }

        /** Sets the language of its own texts; {@link Locale#ROOT}, the default, if it is not known. */
        public Builder language(Locale language) {
            this.language = requireNonNull(language, "language");
            return this;
        }

        /** Sets the time zone of the times on its pages; UTC by default. */
        public Builder timeZone(ZoneId timeZone) {
            this.timeZone = requireNonNull(timeZone, "timeZone");
            return this;
        }

        /** Sets the logo; {@code null}, the default, for none. */
        public Builder logo(@Nullable Photo logo) {
            this.logo = logo;
            return this;
        }

        /** Sets the logo that pages show in dark mode; {@code null}, the default, to show {@link #logo}. */
        public Builder darkLogo(@Nullable Photo darkLogo) {
            this.darkLogo = darkLogo;
            return this;
        }

        /** Sets the address of the favicon; {@code null}, the default, for none. */
        public Builder icon(@Nullable Url icon) {
            this.icon = icon;
            return this;
        }

        /**
         * Sets the color of the browser's interface, such as {@code #8a1f1b}; {@code null}, the default, for the
         * browser's own color.
         */
        public Builder themeColor(@Nullable String themeColor) {
            this.themeColor = themeColor;
            return this;
        }

        /** Sets a sentence about the publication; {@code null}, the default, for none. */
        public Builder description(@Nullable String description) {
            this.description = description;
            return this;
        }

        /** Adds a page of the publication on another site. */
        public Builder addProfile(Url profile) {
            profiles.add(requireNonNull(profile, "profile"));
            return this;
        }

        /** Replaces all pages on other sites. */
        public Builder profiles(List<Url> profiles) {
            this.profiles = new ArrayList<>(Normal.list(profiles, "profiles"));
            return this;
        }

        /** Sets the page with the privacy policy; {@code null}, the default, for none. */
        public Builder privacyPolicy(@Nullable Url privacyPolicy) {
            this.privacyPolicy = privacyPolicy;
            return this;
        }

        /** Sets the page with the accessibility statement; {@code null}, the default, for none. */
        public Builder accessibilityStatement(@Nullable Url accessibilityStatement) {
            this.accessibilityStatement = accessibilityStatement;
            return this;
        }

        /** Sets the page with the editorial principles; {@code null}, the default, for none. */
        public Builder publishingPrinciples(@Nullable Url publishingPrinciples) {
            this.publishingPrinciples = publishingPrinciples;
            return this;
        }

        /** Sets the page with the code of ethics; {@code null}, the default, for none. */
        public Builder ethicsPolicy(@Nullable Url ethicsPolicy) {
            this.ethicsPolicy = ethicsPolicy;
            return this;
        }

        /** Sets the page on corrections of mistakes; {@code null}, the default, for none. */
        public Builder correctionsPolicy(@Nullable Url correctionsPolicy) {
            this.correctionsPolicy = correctionsPolicy;
            return this;
        }

        /** Sets the page on fact-checking; {@code null}, the default, for none. */
        public Builder verificationFactCheckingPolicy(@Nullable Url verificationFactCheckingPolicy) {
            this.verificationFactCheckingPolicy = verificationFactCheckingPolicy;
            return this;
        }

        /** Sets the page on unnamed sources; {@code null}, the default, for none. */
        public Builder unnamedSourcesPolicy(@Nullable Url unnamedSourcesPolicy) {
            this.unnamedSourcesPolicy = unnamedSourcesPolicy;
            return this;
        }

        /** Sets the page on feedback from readers; {@code null}, the default, for none. */
        public Builder actionableFeedbackPolicy(@Nullable Url actionableFeedbackPolicy) {
            this.actionableFeedbackPolicy = actionableFeedbackPolicy;
            return this;
        }

        /** Sets the page on ownership and funding; {@code null}, the default, for none. */
        public Builder ownershipFundingInfo(@Nullable Url ownershipFundingInfo) {
            this.ownershipFundingInfo = ownershipFundingInfo;
            return this;
        }

        /** Sets the page with the masthead, which lists the staff; {@code null}, the default, for none. */
        public Builder masthead(@Nullable Url masthead) {
            this.masthead = masthead;
            return this;
        }

        /** Sets the page where readers subscribe or register; {@code null}, the default, for none. */
        public Builder subscriptionPage(@Nullable Url subscriptionPage) {
            this.subscriptionPage = subscriptionPage;
            return this;
        }

        /** Sets the page where subscribers sign in; {@code null}, the default, for none. */
        public Builder signInPage(@Nullable Url signInPage) {
            this.signInPage = signInPage;
            return this;
        }

        /**
         * Sets the notice at the end of its pages, such as {@code © 2026 Harbour Gazette}; {@code null}, the default,
         * for none.
         */
        public Builder copyrightNotice(@Nullable String copyrightNotice) {
            this.copyrightNotice = copyrightNotice;
            return this;
        }

        /** Sets a notice for commenters; {@code null}, the default, for none. */
        public Builder commentNotice(@Nullable RichText first, RichText... more) {
            this.commentNotice = RichText.ofNullable(first, more);
            return this;
        }

        /** Sets a notice for commenters as plain text; {@code null} for none. */
        public Builder commentNotice(@Nullable String commentNotice) {
            return commentNotice(RichText.ofNullable(commentNotice));
        }

        /** Adds a feed. */
        public Builder addFeed(FeedLink feed) {
            feeds.add(requireNonNull(feed, "feed"));
            return this;
        }

        /** Replaces all feeds. */
        public Builder feeds(List<FeedLink> feeds) {
            this.feeds = new ArrayList<>(Normal.list(feeds, "feeds"));
            return this;
        }

        /** Sets the rights of machines to use its articles; {@code null}, the default, if not stated. */
        public Builder machineRights(@Nullable MachineRights machineRights) {
            this.machineRights = machineRights;
            return this;
        }

        /** Returns the publication. */
        public Publication build() {
            return new Publication(
                    name,
                    url,
                    language,
                    timeZone,
                    logo,
                    icon,
                    themeColor,
                    description,
                    profiles,
                    new Policies(
                            privacyPolicy,
                            accessibilityStatement,
                            publishingPrinciples,
                            ethicsPolicy,
                            correctionsPolicy,
                            verificationFactCheckingPolicy,
                            unnamedSourcesPolicy,
                            actionableFeedbackPolicy,
                            ownershipFundingInfo,
                            masthead),
                    subscriptionPage,
                    signInPage,
                    copyrightNotice,
                    commentNotice,
                    feeds,
                    machineRights,
                    darkLogo);
        }
    }
}
