package org.standfirst;

import java.util.List;
import org.standfirst.body.Block;
import org.standfirst.body.Container;
import org.standfirst.body.Divider;
import org.standfirst.body.Embed;
import org.standfirst.body.Figure;
import org.standfirst.body.Heading;
import org.standfirst.body.Place;
import org.standfirst.body.PullQuote;
import org.standfirst.body.Quote;
import org.standfirst.body.Rating;
import org.standfirst.body.RelatedLinks;

/** Where the paywall stands in a body. */
final class Paywall {
    private Paywall() {}

    /** Returns what stands before the paywall: so many paragraphs, what stands between them, and the headings after them. */
    static List<Block> before(List<Block> body, int paragraphs) {
        int left = paragraphs;
        for (int i = 0; i < body.size(); i++) {
            Block block = body.get(i);
            if (!(block instanceof Heading)) {
                if (left <= 0 || paragraphs(block) > left) {
                    return body.subList(0, i);
                }
                left -= paragraphs(block);
            }
        }
        return body;
    }

    /** Returns for how many paragraphs a block counts: for one, if we don't know better. */
    private static int paragraphs(Block block) {
        if (block instanceof Container container) {
            return Math.max(
                    1,
                    container.content().stream().mapToInt(Paywall::paragraphs).sum());
        }
        if (block instanceof Quote quote) {
            return Math.max(1, quote.paragraphs().size());
        }
        return beside(block) ? 0 : 1;
    }

    /** Returns whether a block is no text, or only stands beside it. */
    private static boolean beside(Block block) {
        return block instanceof Heading
                || block instanceof Figure
                || block instanceof Embed
                || block instanceof Divider
                || block instanceof PullQuote
                || block instanceof RelatedLinks
                || block instanceof Place
                || block instanceof Rating;
    }
}
