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

    /** Sets the language of the words around the content; English by default. */
    public HtmlOptions labels(Labels labels) {
        settings.labels = requireNonNull(labels, "labels");
        return this;
    }

    /** Sets the zone in which times are printed; by default the publication's, or UTC where there is none. */
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
     * Sets what every id begins with, so that several fragments can share a page; empty by default, for that of the {@link
     * org.standfirst.Page} that is rendered, if it is one.
     *
     * @throws IllegalArgumentException unless it consists of letters a-z and A-Z, digits and hyphens, or when a {@link
     *     PageRenderer} gets it: a whole page has the prefix of its model, so that its structured data agrees
     */
    public HtmlOptions idPrefix(String idPrefix) {
        if (!requireNonNull(idPrefix, "idPrefix").matches("[A-Za-z0-9-]*")) {
            throw new IllegalArgumentException("idPrefix may only have letters a-z and A-Z, digits and hyphens");
        }
        settings.idPrefix = idPrefix;
        return this;
    }

    /** Sets the form under the comments; {@code null}, the default, for none. */
    public HtmlOptions commentForm(@Nullable CommentForm commentForm) {
        settings.commentForm = commentForm;
        return this;
    }

    /**
     * Names the pending comments to show, which are the reader's own; none by default. Others are drawn as nothing, and so
     * is spam, also where a comment is rendered alone.
     */
    public HtmlOptions ownPendingComments(Set<String> ids) {
        requireNonNull(ids, "ids").forEach(id -> requireNonNull(id, "ids"));
        settings.ownPendingComments = Set.copyOf(ids);
        return this;
    }

    /**
     * Links to the page with the comments before these: {@code Url.of("?comments=1#comments")}; {@code null}, the default,
     * if these are the first.
     */
    public HtmlOptions previousComments(@Nullable Url previousComments) {
        settings.previousComments = previousComments;
        return this;
    }

    /** Links to the page with the comments after these; {@code null}, the default, if these are the last. */
    public HtmlOptions nextComments(@Nullable Url nextComments) {
        settings.nextComments = nextComments;
        return this;
    }

    /** Shows what stands behind the paywall, to readers who may see it; not by default. */
    public HtmlOptions fullAccess(boolean fullAccess) {
        settings.fullAccess = fullAccess;
        return this;
    }

    /** Fills a slot, after what fills it already on every page: for what only this request knows, such as a CSRF token. */
    public <M> HtmlOptions addToSlot(Slot<M> slot, ContentRenderer<M> renderer) {
        settings.fill(requireNonNull(slot, "slot"), requireNonNull(renderer, "renderer"));
        return this;
    }
}
