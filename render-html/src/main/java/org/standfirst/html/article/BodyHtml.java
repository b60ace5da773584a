package org.standfirst.html.article;

import java.util.List;
import org.standfirst.Article;
import org.standfirst.body.Block;
import org.standfirst.body.Heading;
import org.standfirst.body.PullQuote;
import org.standfirst.body.RelatedLinks;
import org.standfirst.facts.DrawnBlocks;
import org.standfirst.facts.UpdateOrder;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Part;
import org.standfirst.html.Role;
import org.standfirst.html.Slot;
import org.standfirst.html.blocks.BlockHtml;
import org.standfirst.html.blocks.LiveUpdateHtml;
import org.standfirst.html.rendering.Hooks;
import org.standfirst.html.rendering.Rendering;

/** Writes the body of an article, up to the paywall unless the reader has access, and the slots between blocks. */
final class BodyHtml {
    private final Article article;
    private final Rendering rendering;
    private final HtmlWriter html;

    /** The slots between blocks that have content and are not written yet, in their order. */
    private final List<Slot<Article>> slots;

    private int written;

    private BodyHtml(Article article, Rendering rendering) {
        this.article = article;
        this.rendering = rendering;
        html = rendering.html();
        slots = rendering.settings().slotsBetweenBlocks();
    }

    static void write(Article article, Rendering rendering) {
        new BodyHtml(article, rendering).write();
    }

    private void write() {
        boolean whole = rendering.settings().showsAll(article);
        List<Block> paid = article.paidBody();
        List<Block> body = article.body();
        List<Block> free = paid.isEmpty() ? body : body.subList(0, body.size() - paid.size());
        html.open(Role.BODY);
        if (rendering.onPage()) {
            LiveUpdateHtml.keyEvents(whole ? body : free, rendering);
        }
        blocks(UpdateOrder.newestFirst(free), whole && lastDrawn(paid) >= 0);
        if (!article.publishing().access().isFree() && (whole || rendering.onPage())) {
            // also written without access, empty, because the structured data refers to this element
            html.open(Role.PAID_BODY);
            blocks(whole ? UpdateOrder.newestFirst(paid) : List.of(), false);
            html.close();
        }
        html.close();
        if (!whole) {
            rendering.part(Part.PAYWALL, article, PaywallHtml::write);
        }
    }

    /** Writes blocks and the slots between them, and a slot after the last block if {@code othersFollow}. */
    private void blocks(List<Block> blocks, boolean othersFollow) {
        if (slots.isEmpty()) {
            new BlockHtml(rendering).write(blocks);
            return;
        }
        int last = lastDrawn(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            long before = rendering.out().length();
            html.blocks(blocks.subList(i, i + 1));
            if (rendering.out().length() > before) { // some blocks have no markup
                written++;
                if ((i < last || othersFollow) && !(blocks.get(i) instanceof Heading)) {
                    fillSlots();
                }
            }
        }
    }

    /** Returns the index of the last block with markup; -1 if there is none. */
    private int lastDrawn(List<Block> blocks) {
        int last = blocks.size() - 1;
        while (last >= 0 && !isDrawn(blocks.get(last))) {
            last--;
        }
        return last;
    }

    private boolean isDrawn(Block block) {
        Hooks hooks = rendering.settings().hooks;
        boolean onlyOnPages = block instanceof PullQuote || block instanceof RelatedLinks;
        return hooks.of(block) != null
                || (rendering.onPage() || !onlyOnPages) && DrawnBlocks.isDrawn(block, hooks::draws);
    }

    private void fillSlots() {
        while (!slots.isEmpty() && slots.get(0).blocksBefore() <= written) {
            rendering.slot(slots.remove(0), article);
        }
    }
}
