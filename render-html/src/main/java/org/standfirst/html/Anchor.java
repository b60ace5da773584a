package org.standfirst.html;

/**
 * The id of an element, before the caller's prefix. Ids from the model are encoded injectively: letters, digits and
 * hyphens stand for themselves, any other char is {@code _} and its four hexadecimal digits; so no two ids of a model
 * meet, and none meets one of ours.
 */
final class Anchor {
    static final Anchor CONTENT = new Anchor("content");
    static final Anchor HEADLINE = new Anchor("headline");
    static final Anchor RELATED = new Anchor("related");
    static final Anchor RELATED_HEADING = new Anchor("related-heading");
    static final Anchor CORRECTIONS_HEADING = new Anchor("corrections-heading");
    static final Anchor COMMENTS = new Anchor("comments");
    static final Anchor COMMENTS_HEADING = new Anchor("comments-heading");
    static final Anchor RESPOND = new Anchor("respond");
    static final Anchor RESPOND_HEADING = new Anchor("respond-heading");
    static final Anchor RESPOND_NOTICE = new Anchor("respond-notice");
    static final Anchor RESPOND_EMAIL_NOTE = new Anchor("respond-email-note");

    private static final String HEX = "0123456789abcdef";

    private final String id;

    private Anchor(String id) {
        this.id = id;
    }

    /** Returns the anchor of a comment. */
    static Anchor comment(String id) {
        return new Anchor(encoded("comment-", id));
    }

    /** Returns the anchor of what names a comment's author. */
    static Anchor commentAuthor(String id) {
        return new Anchor(encoded("by-comment-", id));
    }

    /** Returns the anchor of a block. */
    static Anchor block(String id) {
        return new Anchor(encoded("block-", id));
    }

    /** Returns the anchor of a correction. */
    static Anchor correction(String id) {
        return new Anchor(encoded("correction-", id));
    }

    /** Returns the anchor of a form field. */
    static Anchor field(String name) {
        return new Anchor("respond-" + name);
    }

    /** Returns the anchor of the message on a form field. */
    static Anchor fieldError(String name) {
        return new Anchor("respond-" + name + "-error");
    }

    @Override
    public String toString() {
        return id;
    }

    static String encoded(String kind, String id) {
        StringBuilder encoded = new StringBuilder(kind.length() + id.length()).append(kind);
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-') {
                encoded.append(c);
            } else {
                encoded.append('_');
                for (int shift = 12; shift >= 0; shift -= 4) {
                    encoded.append(HEX.charAt(c >> shift & 15));
                }
            }
        }
        return encoded.toString();
    }
}
