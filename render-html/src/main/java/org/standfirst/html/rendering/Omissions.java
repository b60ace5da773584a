package org.standfirst.html.rendering;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Content;
import org.standfirst.Omission;
import org.standfirst.Page;
import org.standfirst.body.Block;
import org.standfirst.body.Container;
import org.standfirst.body.Custom;

/** Reports omitted custom blocks, with their paths in the content. */
final class Omissions {
    private final Content content;
    private final Consumer<Omission> listener;

    /** The path of each custom block; {@code null} until one is omitted. */
    private @Nullable Map<Block, String> paths;

    Omissions(Content content, Consumer<Omission> listener) {
        this.content = content;
        this.listener = listener;
    }

    void add(Custom block) {
        if (paths == null) {
            paths = findPaths();
        }
        String path = paths.getOrDefault(block, "");
        listener.accept(Omission.of(path, block.type(), "has neither a hook for its type nor a fallback"));
    }

    private Map<Block, String> findPaths() {
        Map<Block, String> found = new IdentityHashMap<>();
        if (content instanceof Page page) {
            findPaths("article.body", page.article().body(), found);
        } else if (content instanceof Article article) {
            findPaths("body", article.body(), found);
        } else if (content instanceof Container container) {
            findPaths("content", container.content(), found);
        }
        return found;
    }

    private static void findPaths(String list, List<? extends Block> blocks, Map<Block, String> found) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            String path = list + "[" + i + "]";
            if (block instanceof Custom) {
                found.put(block, path);
            } else if (block instanceof Container container) {
                findPaths(path + ".content", container.content(), found);
            }
        }
    }
}
