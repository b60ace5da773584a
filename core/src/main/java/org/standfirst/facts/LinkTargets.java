package org.standfirst.facts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Content;
import org.standfirst.Correction;
import org.standfirst.Page;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.body.Custom;
import org.standfirst.body.ItemList;
import org.standfirst.internal.AnchorIds;
import org.standfirst.utf8.IdText;

/**
 * The targets of links within an article: {@code #x} links to the block, list item or correction whose id is {@code x}.
 * The id of its HTML element is accepted, too. A block without output is not a target: a block behind the paywall, a
 * custom block without a hook and a fallback, an empty pull quote, or an empty list of related links.
 */
public final class LinkTargets {
    private static final LinkTargets NONE = new LinkTargets(custom -> false);

    private final Map<String, Target> targets = new HashMap<>();
    private final Predicate<Custom> drawn;

    private LinkTargets(Predicate<Custom> drawn) {
        this.drawn = drawn;
    }

    /**
     * The target of a link.
     *
     * @param prefix the prefix of the element's id, one of {@link AnchorIds}
     * @param id the id in the model
     * @param shown whether readers see it
     */
    public record Target(String prefix, String id, boolean shown) {}

    /**
     * Returns the targets in {@code content}.
     *
     * @param fullAccess whether the reader sees the blocks behind a paywall
     * @param drawn whether a hook renders a custom block, which then needs no fallback
     */
    public static LinkTargets in(Content content, boolean fullAccess, Predicate<Custom> drawn) {
        LinkTargets found = new LinkTargets(drawn);
        if (content instanceof Page page) {
            found.article(page.article(), fullAccess);
        } else if (content instanceof Article article) {
            found.article(article, fullAccess);
        } else if (content instanceof Block block) {
            found.blocks(List.of(block), true);
        }
        return found.targets.isEmpty() ? NONE : found;
    }

    /** Returns the visible target of {@code url} in the content, or {@code null} if there is none. */
    public @Nullable Target of(Url url) {
        Target target = find(url);
        return target != null && target.shown() ? target : null;
    }

    /** Returns whether {@code url} has a target in the content that is not shown. */
    public boolean hasHiddenTarget(Url url) {
        Target target = find(url);
        return target != null && !target.shown();
    }

    private @Nullable Target find(Url url) {
        if (targets.isEmpty() || !url.encoded().startsWith("#")) {
            return null;
        }
        String fragment = url.encoded().substring(1); // without the characters at the ends that browsers remove
        Target target = targets.get(fragment);
        return target == null ? targets.get(decoded(fragment)) : target;
    }

    /** Returns a fragment without percent-encoding; unchanged if the percent-encoding is not well-formed. */
    private static String decoded(String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), UTF_8);
        } catch (IllegalArgumentException e) {
            return fragment;
        }
    }

    private void article(Article article, boolean fullAccess) {
        int shown = fullAccess ? article.body().size() : article.freeBody().size();
        blocks(article.body().subList(0, shown), true);
        blocks(article.body().subList(shown, article.body().size()), false);
        for (Correction correction : article.corrections()) {
            add(AnchorIds.CORRECTION, correction.id(), true);
        }
    }

    private void blocks(List<Block> blocks, boolean shown) {
        for (Block block : Block.walk(blocks)) {
            if (block instanceof ItemList list) {
                list(list, shown);
            } else {
                add(AnchorIds.BLOCK, block.id(), shown && DrawnBlocks.isDrawn(block, drawn));
            }
        }
    }

    private void list(ItemList list, boolean shown) {
        add(AnchorIds.BLOCK, list.id(), shown);
        for (ItemList.Item item : list.items()) {
            add(AnchorIds.BLOCK, item.id(), shown);
            if (item.nested() != null) {
                list(item.nested(), shown);
            }
        }
    }

    private void add(String prefix, @Nullable String id, boolean shown) {
        if (id == null) {
            return;
        }
        Target target = new Target(prefix, id, shown);
        targets.putIfAbsent(id, target);
        targets.putIfAbsent(Url.of("#" + id).encoded().substring(1), target);
        targets.putIfAbsent(IdText.of(prefix, id), target);
    }
}
