package org.standfirst.facts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Content;
import org.standfirst.Correction;
import org.standfirst.Page;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.body.ItemList;
import org.standfirst.internal.AnchorIds;
import org.standfirst.utf8.IdText;

/**
 * The targets of links within an article: {@code #x} links to the block, list item or correction whose id is {@code x}.
 * The id of its HTML element is accepted, too.
 */
public final class LinkTargets {
    private static final LinkTargets NONE = new LinkTargets();

    private final Map<String, Target> targets = new HashMap<>();

    private LinkTargets() {}

    /**
     * The target of a link.
     *
     * @param prefix the prefix of the element's id, one of {@link AnchorIds}
     * @param id in the model
     */
    public record Target(String prefix, String id) {}

    /** Returns the targets in {@code content}. */
    public static LinkTargets in(Content content) {
        LinkTargets found = new LinkTargets();
        if (content instanceof Page page) {
            found.article(page.article());
        } else if (content instanceof Article article) {
            found.article(article);
        } else if (content instanceof Block block) {
            found.blocks(List.of(block));
        }
        return found.targets.isEmpty() ? NONE : found;
    }

    /** Returns the target of {@code url} in the content, or {@code null} if it has none there. */
    public @Nullable Target of(Url url) {
        if (targets.isEmpty() || !url.encoded().startsWith("#")) {
            return null;
        }
        String fragment = url.encoded().substring(1); // without the characters at its ends that a browser drops
        Target target = targets.get(fragment);
        return target == null ? targets.get(decoded(fragment)) : target;
    }

    /** Returns a fragment without its percent-encoding, or as it is if that is not well-formed. */
    private static String decoded(String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), UTF_8);
        } catch (IllegalArgumentException e) {
            return fragment;
        }
    }

    private void article(Article article) {
        blocks(article.body());
        for (Correction correction : article.corrections()) {
            add(AnchorIds.CORRECTION, correction.id());
        }
    }

    private void blocks(List<Block> blocks) {
        for (Block block : Block.walk(blocks)) {
            if (block instanceof ItemList list) {
                list(list);
            } else {
                add(AnchorIds.BLOCK, block.id());
            }
        }
    }

    private void list(ItemList list) {
        add(AnchorIds.BLOCK, list.id());
        for (ItemList.Item item : list.items()) {
            add(AnchorIds.BLOCK, item.id());
            if (item.nested() != null) {
                list(item.nested());
            }
        }
    }

    private void add(String prefix, @Nullable String id) {
        if (id == null) {
            return;
        }
        Target target = new Target(prefix, id);
        targets.putIfAbsent(id, target);
        targets.putIfAbsent(Url.of("#" + id).encoded().substring(1), target);
        targets.putIfAbsent(IdText.of(prefix, id), target);
    }
}
