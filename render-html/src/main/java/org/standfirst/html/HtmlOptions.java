package org.standfirst.html;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.standfirst.Comment;
import org.standfirst.Url;
import org.standfirst.labels.Labels;

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
    private @Nullable Url previousComments;
    private @Nullable Url nextComments;
    private boolean fullAccess;
    private @Nullable Url base;
    private Map<Slot<?>, List<Drawing<?>>> slots = Map.of();

    HtmlOptions() {}

    HtmlOptions(HtmlOptions source) {
        nonce = source.nonce;
        labels = source.labels;
        timeZone = source.timeZone;
        headingLevel = source.headingLevel;
        idPrefix = source.idPrefix;
        commentForm = source.commentForm;
        ownPendingComments = source.ownPendingComments;
        previousComments = source.previousComments;
        nextComments = source.nextComments;
        fullAccess = source.fullAccess;
        slots = source.slots;
        base = source.base;
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

    /**
     * Names the pending comments to show, which are the reader's own; none by default. Others are drawn as nothing, and so
     * is spam, also where a comment is rendered alone.
     */
    public HtmlOptions ownPendingComments(Set<String> ids) {
        ownPendingComments = Set.copyOf(ids);
        return this;
    }

    /**
     * Links to the page with the comments before these: {@code Url.of("?comments=1#comments")}; {@code null}, the default,
     * if these are the first.
     */
    public HtmlOptions previousComments(@Nullable Url previousComments) {
        this.previousComments = previousComments;
        return this;
    }

    /** Links to the page with the comments after these; {@code null}, the default, if these are the last. */
    public HtmlOptions nextComments(@Nullable Url nextComments) {
        this.nextComments = nextComments;
        return this;
    }

    /** Shows what stands behind the paywall, to readers who may see it; not by default. */
    public HtmlOptions fullAccess(boolean fullAccess) {
        this.fullAccess = fullAccess;
        return this;
    }

    /** Fills a slot, after what fills it already on every page: for what only this request knows, such as a CSRF token. */
    public <M> HtmlOptions slot(Slot<M> slot, Drawing<M> drawing) {
        Map<Slot<?>, List<Drawing<?>>> more = new HashMap<>(slots);
        List<Drawing<?>> drawings = new ArrayList<>(more.getOrDefault(requireNonNull(slot, "slot"), List.of()));
        drawings.add(requireNonNull(drawing, "drawing"));
        more.put(slot, List.copyOf(drawings));
        slots = Map.copyOf(more);
        return this;
    }

    /**
     * Sets the address against which others are resolved where the output leaves the page ({@link Profile#EMAIL}), and the
     * content does not tell its own; {@code null}, the default, if it does.
     *
     * @throws IllegalArgumentException unless it is absolute
     */
    public HtmlOptions base(@Nullable Url base) {
        if (base != null && !base.webAddress()) {
            throw new IllegalArgumentException("base must be absolute, unlike " + base.text());
        }
        this.base = base;
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

    @Nullable
    Url previousComments() {
        return previousComments;
    }

    @Nullable
    Url nextComments() {
        return nextComments;
    }

    /** Returns whether the reader sees a comment, or that there was one. */
    boolean shows(Comment comment) {
        return switch (comment.state()) {
            case APPROVED, DELETED -> true;
            case PENDING -> ownPendingComments.contains(comment.id());
            case SPAM -> false;
        };
    }

    boolean fullAccess() {
        return fullAccess;
    }

    @Nullable
    Url baseOr(@Nullable Url other) {
        return base == null ? other : base;
    }

    /** Returns what fills a slot for this request. */
    @SuppressWarnings("unchecked") // registered under a slot of that model
    <M> List<Drawing<M>> in(Slot<M> slot) {
        return (List<Drawing<M>>) (List<?>) slots.getOrDefault(slot, List.of());
    }
}
