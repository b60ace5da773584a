package org.standfirst.html;

import java.util.Set;

/** Where the output goes, from which it follows what it may rely on. */
public enum Profile {
    /** Into a page of the site: everything is drawn. */
    PAGE(true),

    /**
     * Into a feed, whose readers show headline, authors and date themselves. As {@link #EMAIL}, and of an article's
     * header there is only what a reader must be told first, and the standfirst.
     */
    FEED(false),

    /**
     * Into a mailbox, or wherever else the page is not around it. Addresses are absolute, resolved against the article's,
     * else the publication's, else {@link HtmlRenderer#withBase}; a link or an image whose address can't be resolved leaves its
     * text. There are no ids, no forms, no asides, no players and no lazy loading:
     *
     * <ul>
     *   <li>pull quotes, links to read also and related links are left out, and of a page everything but the article;
     *   <li>a box is a {@code div}, a video or a sound a link to where it plays, and a photo one image in one size;
     *   <li>a comment has no link to itself unless an address is known.
     * </ul>
     */
    EMAIL(false);

    private static final Set<String> ONLY_ON_PAGES = Set.of("tabindex", "loading", "decoding");

    private final boolean onPage;

    Profile(boolean onPage) {
        this.onPage = onPage;
    }

    /** Returns the element that stands for {@code element}. */
    String element(String element) {
        return !onPage && element.equals("aside") ? "div" : element;
    }

    /** Returns whether a role keeps a fixed attribute. */
    boolean keeps(String attribute) {
        return onPage || !ONLY_ON_PAGES.contains(attribute);
    }
}
