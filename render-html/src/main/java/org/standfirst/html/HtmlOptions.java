package org.standfirst.html;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.standfirst.Url;
import org.standfirst.html.rendering.Settings;
import org.standfirst.labels.Labels;

/** The options for one request. Used inside {@code renderer.with(options -> ...)}, which sets them in a copy of the renderer. */
public final class HtmlOptions {
    private final Settings settings;

    HtmlOptions(Settings settings) {
        this.settings = settings;
    }

    /**
     * Sets the labels, and so the language of the text around the content. By default it is the language of the publication,
     * that of an article that is rendered alone, or English if neither is known.
     */
    public HtmlOptions labels(Labels labels) {
        settings.labels = requireNonNull(labels, "labels");
        return this;
    }

    /** Sets the time zone of printed times; by default that of the publication, or UTC. */
    public HtmlOptions timeZone(ZoneId timeZone) {
        settings.timeZone = requireNonNull(timeZone, "timeZone");
        return this;
    }

    /**
     * Sets the level of the outermost heading: 1 in a page and 2 in a fragment by default.
     *
     * @throws IllegalArgumentException unless it is 1 to 6
     */
    public HtmlOptions headingLevel(int headingLevel) {
        if (headingLevel < 1 || headingLevel > 6) {
            throw new IllegalArgumentException("headingLevel must be 1 to 6, not " + headingLevel);
        }
        settings.headingLevel = headingLevel;
        return this;
    }

    /**
     * Sets a prefix of every id, so that a page can contain several fragments; empty by default, which uses the prefix
     * of a rendered {@link org.standfirst.Page}, if it has one.
     *
     * @throws IllegalArgumentException unless it consists of letters a-z and A-Z, digits and hyphens, or if it is set for
     *     a {@link PageRenderer}, which uses the prefix of the page, as the structured data does
     */
    public HtmlOptions idPrefix(String idPrefix) {
        if (!requireNonNull(idPrefix, "idPrefix").matches("[A-Za-z0-9-]*")) {
            throw new IllegalArgumentException("idPrefix may only have letters a-z and A-Z, digits and hyphens");
        }
        settings.idPrefix = idPrefix;
        return this;
    }

    /**
     * Sets the form under the comments; {@code null}, the default, for none. In a mail or a feed there is no form, only the
     * links to reply to comments that are rendered alone or as a discussion.
     *
     * @throws IllegalArgumentException if it has no address for replies and the profile is not {@link Profile#PAGE}, so
     *     that it has no effect
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
     * default, on the first page. In a mail or a feed it has an effect only if a discussion is rendered.
     */
    public HtmlOptions previousComments(@Nullable Url previousComments) {
        settings.previousComments = previousComments;
        return this;
    }

    /** Sets a link to the page with the next comments, like {@link #previousComments}; {@code null}, the default, on the last page. */
    public HtmlOptions nextComments(@Nullable Url nextComments) {
        settings.nextComments = nextComments;
        return this;
    }

    /**
     * Sets the address of the page's article as Markdown, which the head of the page names; {@code null}, the default, for
     * none.
     *
     * @throws IllegalArgumentException if the profile is not {@link Profile#PAGE}, in which there is no head
     */
    public HtmlOptions markdown(@Nullable Url markdown) {
        if (markdown != null && !settings.onPage()) {
            throw new IllegalArgumentException("markdown has no effect with Profile." + settings.profile);
        }
        settings.markdown = markdown;
        return this;
    }

    /** Sets whether to show the content behind the paywall; false by default. */
    public HtmlOptions fullAccess(boolean fullAccess) {
        settings.fullAccess = fullAccess;
        return this;
    }

    /**
     * Adds content to a slot for this request, after the content that every page has there.
     *
     * @throws IllegalArgumentException if the slot is outside of the article, and the profile is not {@link Profile#PAGE}
     */
    public <M> HtmlOptions addToSlot(Slot<M> slot, ContentRenderer<M> renderer) {
        settings.fill(requireNonNull(slot, "slot").in(settings.profile), requireNonNull(renderer, "renderer"));
        return this;
    }
}
