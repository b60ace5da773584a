package org.standfirst.html;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.standfirst.RelatedLink;
import org.standfirst.Url;
import org.standfirst.html.rendering.Settings;
import org.standfirst.labels.Labels;

/** The options for one request, set in a copy of the renderer by {@code renderer.with(options -> ...)}. */
public final class HtmlOptions {
    private final Settings settings;

    HtmlOptions(Settings settings) {
        this.settings = settings;
    }

    /**
     * Sets the labels, which determine the language of the text around the content. The default language is that of the
     * publication, or of an article that is rendered alone, or English if neither is known.
     */
    public HtmlOptions labels(Labels labels) {
        settings.labels = requireNonNull(labels, "labels");
        return this;
    }

    /**
     * Sets the time zone of printed times; the default is the time zone of the publication, or UTC if there is none.
     */
    public HtmlOptions timeZone(ZoneId timeZone) {
        settings.timeZone = requireNonNull(timeZone, "timeZone");
        return this;
    }

    /**
     * Sets the level of the outermost heading: 1 in a page and 2 in a fragment by default.
     *
     * @throws IllegalArgumentException if {@code headingLevel} is not 1 to 6
     */
    public HtmlOptions headingLevel(int headingLevel) {
        if (headingLevel < 1 || headingLevel > 6) {
            throw new IllegalArgumentException("headingLevel must be 1 to 6, not " + headingLevel);
        }
        settings.headingLevel = headingLevel;
        return this;
    }

    /**
     * Sets the form under the comments; {@code null}, the default, for none. Only a page has the form itself. An e-mail
     * or a feed has only its links to reply to a comment, and only if a comment or a discussion is rendered.
     *
     * @throws IllegalArgumentException if the profile is not {@link Profile#PAGE} and the form has no address for
     *     replies, so that it has no effect
     */
    public HtmlOptions commentForm(@Nullable CommentForm commentForm) {
        if (commentForm != null && commentForm.replies() == null && !settings.onPage()) {
            throw new IllegalArgumentException(
                    "commentForm has no effect with Profile." + settings.profile + " without an address for replies");
        }
        settings.commentForm = commentForm;
        return this;
    }

    /**
     * Sets the ids of pending comments to show, which are the reader's own; none by default. Other pending comments and
     * spam are omitted, even if a comment is rendered alone.
     */
    public HtmlOptions ownPendingComments(Set<String> ids) {
        requireNonNull(ids, "ids").forEach(id -> requireNonNull(id, "ids"));
        settings.ownPendingComments = Set.copyOf(ids);
        return this;
    }

    /**
     * Sets a link to the page with the previous comments: {@code Url.of("?comments=1#comments")}; {@code null}, the
     * default, on the first page. In an e-mail or a feed the link is written only if a discussion is rendered.
     */
    public HtmlOptions previousComments(@Nullable Url previousComments) {
        settings.previousComments = previousComments;
        return this;
    }

    /**
     * Sets a link to the page with the next comments, like {@link #previousComments}; {@code null}, the default, on the
     * last page.
     */
    public HtmlOptions nextComments(@Nullable Url nextComments) {
        settings.nextComments = nextComments;
        return this;
    }

    /**
     * Sets the address of the article as Markdown, to which the head of the page links; {@code null}, the default, for
     * none.
     *
     * @throws IllegalArgumentException if the profile is not {@link Profile#PAGE}: only a page has a head
     */
    public HtmlOptions markdown(@Nullable Url markdown) {
        onPageOnly(markdown != null, "markdown");
        settings.markdown = markdown;
        return this;
    }

    /**
     * Sets the article before this one, such as the previous article of its series; {@code null}, the default, for
     * none. A page has a link with its title below the body, and a link in the head. This is an option and not part of
     * the article, since it changes when other articles are published.
     *
     * @throws IllegalArgumentException if the profile is not {@link Profile#PAGE}, without which the option has no
     *     effect
     */
    public HtmlOptions previousArticle(@Nullable RelatedLink article) {
        onPageOnly(article != null, "previousArticle");
        settings.previousArticle = article;
        return this;
    }

    /** Sets the article after this one, like {@link #previousArticle}; {@code null}, the default, for none. */
    public HtmlOptions nextArticle(@Nullable RelatedLink article) {
        onPageOnly(article != null, "nextArticle");
        settings.nextArticle = article;
        return this;
    }

    /** Sets whether to show the content behind the paywall; false by default. */
    public HtmlOptions fullAccess(boolean fullAccess) {
        settings.fullAccess = fullAccess;
        return this;
    }

    /**
     * Sets whether a page has a table of contents above the body; false by default. It has the headings of the highest
     * level in the body, and is written only if there are several of them.
     *
     * @throws IllegalArgumentException if the profile is not {@link Profile#PAGE}, without which the option has no
     *     effect
     */
    public HtmlOptions contents(boolean contents) {
        onPageOnly(contents, "contents");
        settings.contents = contents;
        return this;
    }

    /**
     * Sets the links by which readers share the article of a page, in this order; none by default.
     *
     * @throws IllegalArgumentException if the profile is not {@link Profile#PAGE}, without which the option has no
     *     effect
     */
    public HtmlOptions shareLinks(ShareLink... links) {
        for (ShareLink link : requireNonNull(links, "links")) {
            requireNonNull(link, "links");
        }
        onPageOnly(links.length > 0, "shareLinks");
        settings.shareLinks = List.of(links);
        return this;
    }

    /**
     * Sets the time of the request; {@code null}, the default, if it is not known. If it is set, a page prints the age
     * of an article that was published at least a year before this time.
     *
     * @throws IllegalArgumentException if the profile is not {@link Profile#PAGE}, without which the option has no
     *     effect
     */
    public HtmlOptions now(@Nullable Instant now) {
        onPageOnly(now != null, "now");
        settings.now = now;
        return this;
    }

    /**
     * Adds content to a slot for this request, after the content that {@link HtmlRenderer.Builder#addToSlot} adds for
     * every page.
     *
     * @throws IllegalArgumentException if only pages have the slot, and the profile is not {@link Profile#PAGE}
     */
    public <M> HtmlOptions addToSlot(Slot<M> slot, ContentRenderer<M> renderer) {
        settings.fill(requireNonNull(slot, "slot").in(settings.profile), requireNonNull(renderer, "renderer"));
        return this;
    }

    /** Sets the default {@code sizes} of pictures. */
    void sizes(Theme theme) {
        settings.images = settings.images.withDefaults(theme.imageSizes());
    }

    private void onPageOnly(boolean set, String option) {
        if (set && !settings.onPage()) {
            throw new IllegalArgumentException(option + " has no effect with Profile." + settings.profile);
        }
    }
}
