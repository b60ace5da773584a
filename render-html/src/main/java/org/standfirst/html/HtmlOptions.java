package org.standfirst.html;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may differ from one rendering to the next. Only seen inside {@code renderer.with(options -> ...)}, which applies
 * it to a copy of the renderer.
 */
public final class HtmlOptions {
    private @Nullable String nonce;
    private @Nullable Labels labels;
    private @Nullable ZoneId timeZone;
    private int headingLevel;
    private String idPrefix = "";
    private @Nullable CommentForm commentForm;
    private Set<String> ownPendingComments = Set.of();
    private boolean fullAccess;

    HtmlOptions() {}

    HtmlOptions(HtmlOptions source) {
        nonce = source.nonce;
        labels = source.labels;
        timeZone = source.timeZone;
        headingLevel = source.headingLevel;
        idPrefix = source.idPrefix;
        commentForm = source.commentForm;
        ownPendingComments = source.ownPendingComments;
        fullAccess = source.fullAccess;
    }

    /**
     * Sets the nonce that the page's Content-Security-Policy names for its style; {@code null}, the default, for none.
     *
     * @throws IllegalArgumentException unless it is base64, as the policy demands
     */
    public HtmlOptions nonce(@Nullable String nonce) {
        if (nonce != null && !nonce.matches("[A-Za-z0-9+/_-]+=*")) {
            throw new IllegalArgumentException("nonce must be base64, not " + nonce.length() + " other characters");
        }
        this.nonce = nonce;
        return this;
    }

    /** Sets the language of the words around the content; English by default. */
    public HtmlOptions labels(Labels labels) {
        this.labels = requireNonNull(labels, "labels");
        return this;
    }

    /** Sets the zone in which times are printed; by default the publication's, or UTC where there is none. */
    public HtmlOptions timeZone(ZoneId timeZone) {
        this.timeZone = requireNonNull(timeZone, "timeZone");
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
        this.headingLevel = headingLevel;
        return this;
    }

    /**
     * Sets what every id begins with, so that several fragments can share a page; empty by default.
     *
     * @throws IllegalArgumentException unless it consists of letters, digits, hyphens and underscores
     */
    public HtmlOptions idPrefix(String idPrefix) {
        if (!idPrefix.matches("[A-Za-z0-9_-]*")) {
            throw new IllegalArgumentException("idPrefix may only have letters, digits, hyphens and underscores");
        }
        this.idPrefix = idPrefix;
        return this;
    }

    /** Sets the form under the comments; {@code null}, the default, for none. */
    public HtmlOptions commentForm(@Nullable CommentForm commentForm) {
        this.commentForm = commentForm;
        return this;
    }

    /** Names the pending comments to show, which are the reader's own; none by default. */
    public HtmlOptions ownPendingComments(Set<String> ids) {
        ownPendingComments = Set.copyOf(ids);
        return this;
    }

    @Nullable
    String nonce() {
        return nonce;
    }

    Labels labels() {
        return labels == null ? Labels.ENGLISH : labels;
    }

    ZoneId timeZoneOr(ZoneId other) {
        return timeZone == null ? other : timeZone;
    }

    int headingLevelOr(int other) {
        return headingLevel == 0 ? other : headingLevel;
    }

    String idPrefix() {
        return idPrefix;
    }

    @Nullable
    CommentForm commentForm() {
        return commentForm;
    }

    Set<String> ownPendingComments() {
        return ownPendingComments;
    }

    boolean fullAccess() {
        return fullAccess;
    }
}
