package org.standfirst.html;

import java.util.Set;

/** The use of the output, which determines the features that the output can contain. */
public enum Profile {
    /** A page of the site, with all features. */
    PAGE(true),

    /**
     * A feed. Like {@link #EMAIL}, but the header of an article has only the labels and the standfirst, since feed
     * readers show the headline, authors and date of an entry.
     */
    FEED(false),

    /**
     * An e-mail, or another use outside of the site. Addresses are absolute, resolved against the article's address, or
     * else {@link HtmlRenderer#withBase}, or else the publication's; a link or an image whose address cannot be
     * resolved is replaced by its text. The output has no ids, forms, asides, players or lazy loading:
     *
     * <ul>
     * <li>pull quotes, related links, and everything in a page except the article are omitted;
     * <li>a box is a {@code div}, a video or audio is a link to its address, and a photo is one image in one size;
     * <li>a comment has no link to itself unless the address of the page is known.
     * </ul>
     */
    EMAIL(false);

    private static final Set<String> ONLY_ON_PAGES = Set.of("tabindex", "loading", "decoding");

    private final boolean onPage;

    Profile(boolean onPage) {
        this.onPage = onPage;
    }

    /** Returns the element to use instead of {@code element}. */
    String element(String element) {
        return !onPage && element.equals("aside") ? "div" : element;
    }

    /** Returns whether a fixed attribute of a role is written. */
    boolean keeps(String attribute) {
        return onPage || !ONLY_ON_PAGES.contains(attribute);
    }
}
