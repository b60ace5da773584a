package org.standfirst.facts;

import java.util.function.Predicate;
import org.standfirst.body.Block;
import org.standfirst.body.Custom;
import org.standfirst.body.Heading;
import org.standfirst.body.Paragraph;
import org.standfirst.body.PullQuote;
import org.standfirst.body.RelatedLinks;

/** Decides which blocks have output. */
public final class DrawnBlocks {
    private DrawnBlocks() {}

    /**
     * Returns whether a block has output. An empty paragraph or heading has output only if it has an id, since it can
     * be the target of links.
     *
     * @param drawn whether a hook renders a custom block, which then needs no fallback
     */
    public static boolean isDrawn(Block block, Predicate<Custom> drawn) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.id() != null || !paragraph.text().blank();
        }
        if (block instanceof Heading heading) {
            return heading.id() != null || !heading.text().blank();
        }
        if (block instanceof Custom custom) {
            return custom.fallback() != null || drawn.test(custom);
        }
        if (block instanceof PullQuote quote) {
            return !quote.text().blank();
        }
        return !(block instanceof RelatedLinks related) || !related.links().isEmpty();
    }
}
