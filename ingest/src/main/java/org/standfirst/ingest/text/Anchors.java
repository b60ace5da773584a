package org.standfirst.ingest.text;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.standfirst.ingest.source.Addresses;

/** The ids of a source and the links within the article that lead to them. */
public final class Anchors {
    private static final int MAX_FRAGMENT = 700; // 255 characters, percent-encoded

    /**
     * The prefix of block ids in our own pages. In these ids, characters other than letters, digits and hyphens are
     * encoded.
     */
    private static final String BLOCK_PREFIX = "block-";

    private static final Pattern ENCODED = Pattern.compile("_([0-9a-f]{4})");

    private final Set<String> ids = new HashSet<>();
    private final Set<String> targets = new HashSet<>();
    private final @Nullable String page;

    /**
     * Collects the ids and links of {@code root}.
     *
     * @param page the address of the page, so that links to it are links within the article; {@code null} if not known
     */
    public Anchors(Element root, @Nullable String page) {
        this.page = page == null ? null : withoutFragment(page);
        root.traverse((node, depth) -> {
            if (node instanceof Element element) {
                add(element);
            }
        });
    }

    private void add(Element element) {
        if (element.attributesSize() == 0) {
            return;
        }
        String id = idOf(element);
        if (!id.isEmpty()) {
            ids.add(id);
        }
        String href = element.normalName().equals("a") ? element.attr("href") : "";
        String fragment = href.isEmpty() ? null : fragment(href);
        if (fragment != null && !fragment.isEmpty()) {
            targets.add(fragment);
        }
    }

    /** Returns the id of an element, or else the name of an {@code a} element; empty if there is none. */
    public static String idOf(Element element) {
        return element.hasAttr("id")
                ? original(element.attr("id"))
                : element.normalName().equals("a") ? element.attr("name") : "";
    }

    /** Returns the id of the block in the model for an id that our renderer wrote, and any other id unchanged. */
    private static String original(String id) {
        if (!id.startsWith(BLOCK_PREFIX) || id.equals(BLOCK_PREFIX)) {
            return id;
        }
        String own = id.substring(BLOCK_PREFIX.length());
        return own.indexOf('_') < 0
                ? own
                : ENCODED.matcher(own)
                        .replaceAll(code -> Matcher.quoteReplacement(
                                Character.toString((char) Integer.parseInt(code.group(1), 16))));
    }

    /** Returns the id to which a link within the article leads, or {@code null} for other links. */
    public @Nullable String fragment(String href) {
        String trimmed = href.trim();
        int hash = trimmed.indexOf('#');
        boolean here = hash == 0
                || hash > 0 && page != null && trimmed.substring(0, hash).equals(page);
        return here && trimmed.length() - hash <= MAX_FRAGMENT
                ? original(Addresses.decoded(trimmed.substring(hash + 1)))
                : null;
    }

    /** Returns whether the source has an element with this id. */
    public boolean has(String id) {
        return ids.contains(id);
    }

    /** Returns whether there are no links to ids. */
    public boolean isEmpty() {
        return targets.isEmpty();
    }

    /** Returns whether there is a link to this id. */
    public boolean isTarget(String id) {
        return targets.contains(id);
    }

    private static String withoutFragment(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }
}
