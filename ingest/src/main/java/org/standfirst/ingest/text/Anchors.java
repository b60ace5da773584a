package org.standfirst.ingest.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The ids of a source and the links to them: which links within the article have a target, and which ids are one. */
public final class Anchors {
    private static final int MAX_FRAGMENT = 700; // 255 characters, percent-encoded

    private final Set<String> ids = new HashSet<>();
    /** How ids of blocks begin on our pages, where other characters than letters, digits and hyphens are codes. */
    private static final String RENDERED = "block-";

    private static final Pattern CODE = Pattern.compile("_([0-9a-f]{4})");

    private final Set<String> targets = new HashSet<>();
    private final @Nullable String page;

    /**
     * Reads those of {@code root}.
     *
     * @param page the address of the page, whose links to itself are links within the article; {@code null} if not known
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
        if (fragment != null) {
            targets.add(fragment);
        }
    }

    /** Returns the id of an element, or the name of an anchor; empty if there is none. */
    public static String idOf(Element element) {
        return element.hasAttr("id")
                ? original(element.attr("id"))
                : element.normalName().equals("a") ? element.attr("name") : "";
    }

    /** Returns the id of a block in its model, if an id is one that our renderers gave to its element; else the id as it is. */
    private static String original(String id) {
        if (!id.startsWith(RENDERED) || id.equals(RENDERED)) {
            return id;
        }
        String own = id.substring(RENDERED.length());
        return own.indexOf('_') < 0
                ? own
                : CODE.matcher(own)
                        .replaceAll(code -> Matcher.quoteReplacement(
                                Character.toString((char) Integer.parseInt(code.group(1), 16))));
    }

    /** Returns the id that a link within the article leads to, or {@code null} if it leads elsewhere. */
    public @Nullable String fragment(String href) {
        String trimmed = href.trim();
        int hash = trimmed.indexOf('#');
        boolean here = hash == 0
                || hash > 0 && page != null && trimmed.substring(0, hash).equals(page);
        return here && trimmed.length() - hash <= MAX_FRAGMENT ? original(decoded(trimmed.substring(hash + 1))) : null;
    }

    /** Returns whether the source has an element with this id. */
    public boolean has(String id) {
        return ids.contains(id);
    }

    /** Returns whether no link leads to any id. */
    public boolean isEmpty() {
        return targets.isEmpty();
    }

    /** Returns whether a link leads to this id. */
    public boolean isTarget(String id) {
        return targets.contains(id);
    }

    private static String decoded(String fragment) {
        if (fragment.indexOf('%') < 0) {
            return fragment;
        }
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) { // a percent sign that stands for itself
            return fragment;
        }
    }

    private static String withoutFragment(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }
}
