package org.standfirst;

import java.util.List;
import org.standfirst.body.Block;
import org.standfirst.body.Box;
import org.standfirst.body.Container;
import org.standfirst.body.Divider;
import org.standfirst.body.Embed;
import org.standfirst.body.Figure;
import org.standfirst.body.Heading;
import org.standfirst.body.LiveUpdate;
import org.standfirst.body.Place;
import org.standfirst.body.PullQuote;
import org.standfirst.body.Quote;
import org.standfirst.body.Rating;
import org.standfirst.body.RelatedLinks;
import org.standfirst.facts.DrawnBlocks;

/**
 * Finds the position of the paywall in a body. The visitor returns the number of paragraphs that a block counts as: 1
 * by default, and 0 if it is empty.
 */
final class Paywall implements Block.Visitor<Integer> {
    private static final Paywall PARAGRAPHS = new Paywall();

    private Paywall() {}

    /**
     * Returns the blocks before the paywall: this number of paragraphs, the blocks between them, and the headings
     * directly after them.
     */
    static List<Block> before(List<Block> body, int paragraphs) {
        int left = paragraphs;
        for (int i = 0; i < body.size(); i++) {
            Block block = body.get(i);
            if (!(block instanceof Heading)) {
                int count = block.accept(PARAGRAPHS);
                if (left <= 0 || count > left) {
                    return body.subList(0, i);
                }
                left -= count;
            }
        }
        return body;
    }

    @Override
    public Integer other(Block block) {
        return DrawnBlocks.isEmpty(block) ? 0 : 1;
    }

    @Override
    public Integer quote(Quote block) {
        return DrawnBlocks.isEmpty(block) ? 0 : Math.max(1, block.paragraphs().size());
    }

    @Override
    public Integer box(Box block) {
        return container(block);
    }

    @Override
    public Integer liveUpdate(LiveUpdate block) {
        return container(block);
    }

    private Integer container(Container container) {
        return Math.max(
                1,
                container.content().stream().mapToInt(leaf -> leaf.accept(this)).sum());
    }

    @Override
    public Integer heading(Heading block) {
        return 0;
    }

    @Override
    public Integer figure(Figure block) {
        return 0;
    }

    @Override
    public Integer embed(Embed block) {
        return 0;
    }

    @Override
    public Integer divider(Divider block) {
        return 0;
    }

    @Override
    public Integer pullQuote(PullQuote block) {
        return 0;
    }

    @Override
    public Integer relatedLinks(RelatedLinks block) {
        return 0;
    }

    @Override
    public Integer place(Place block) {
        return 0;
    }

    @Override
    public Integer rating(Rating block) {
        return 0;
    }
}
