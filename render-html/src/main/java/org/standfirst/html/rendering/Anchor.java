package org.standfirst.html.rendering;

import org.jspecify.annotations.Nullable;
import org.standfirst.facts.LinkTargets;
import org.standfirst.internal.AnchorIds;
import org.standfirst.utf8.IdText;
import org.standfirst.utf8.Utf8Buffer;

/**
 * The id of an element, without the prefix from the options. Ids of the model are encoded so that they differ from each
 * other and from the ids of this library.
 */
public final class Anchor {
    public static final Anchor CONTENT = new Anchor("content", "");
    public static final Anchor HEADLINE = new Anchor("headline", "");
    public static final Anchor RELATED = new Anchor("related", "");
    public static final Anchor RELATED_HEADING = new Anchor("related-heading", "");
    public static final Anchor CONTENTS = new Anchor("contents", "");
    public static final Anchor CONTENTS_HEADING = new Anchor("contents-heading", "");
    public static final Anchor KEY_EVENTS_HEADING = new Anchor("key-events-heading", "");
    public static final Anchor KEY_POINTS_HEADING = new Anchor("key-points-heading", "");
    public static final Anchor CORRECTIONS = new Anchor("corrections", "");
    public static final Anchor COMMENTS = new Anchor("comments", "");
    public static final Anchor COMMENTS_HEADING = new Anchor("comments-heading", "");
    public static final Anchor RESPOND = new Anchor("respond", "");
    public static final Anchor RESPOND_HEADING = new Anchor("respond-heading", "");
    public static final Anchor RESPOND_NOTICE = new Anchor("respond-notice", "");
    public static final Anchor RESPOND_EMAIL_NOTE = new Anchor("respond-email-note", "");

    /** Consists of letters and hyphens. */
    private final String prefix;

    private final String id;

    private Anchor(String prefix, String id) {
        this.prefix = prefix;
        this.id = id;
    }

    /** Returns the anchor of a comment. */
    public static Anchor comment(String id) {
        return new Anchor(AnchorIds.COMMENT, id);
    }

    /** Returns the anchor of the name of a comment's author. */
    public static Anchor commentAuthor(String id) {
        return new Anchor("by-comment-", id);
    }

    /** Returns the anchor of a block. */
    public static Anchor block(String id) {
        return new Anchor(AnchorIds.BLOCK, id);
    }

    /** Returns the anchor of a heading: by its id, or without one by its number among the headings without an id. */
    public static Anchor heading(@Nullable String id, int number) {
        return id == null ? new Anchor("heading-", Integer.toString(number)) : block(id);
    }

    /** Returns the anchor of the target of a link. */
    static Anchor of(LinkTargets.Target target) {
        return new Anchor(target.prefix(), target.id());
    }

    /** Returns the anchor of a correction. */
    public static Anchor correction(String id) {
        return new Anchor(AnchorIds.CORRECTION, id);
    }

    /** Returns the anchor of a form field. */
    public static Anchor field(String name) {
        return new Anchor("respond-", name);
    }

    /** Returns the anchor of the error message of a form field. */
    public static Anchor fieldError(String name) {
        return new Anchor("respond-", name + "-error");
    }

    /** Returns a text that differs for each anchor. */
    String key() {
        return prefix + id;
    }

    /** Writes the encoded id. */
    void write(Utf8Buffer out) {
        out.ascii(prefix);
        out.id(id);
    }

    @Override
    public String toString() {
        return IdText.of(prefix, id);
    }
}
