package org.standfirst.facts;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.Block;
import org.standfirst.body.Box;
import org.standfirst.body.Code;
import org.standfirst.body.Custom;
import org.standfirst.body.Heading;
import org.standfirst.body.ItemList;
import org.standfirst.body.Leaf;
import org.standfirst.body.Paragraph;
import org.standfirst.body.PullQuote;
import org.standfirst.body.Quote;
import org.standfirst.body.RelatedLinks;
import org.standfirst.body.RichText;
import org.standfirst.body.Table;
import org.standfirst.internal.Blank;

/** Decides which blocks have output. */
public final class DrawnBlocks {
    private DrawnBlocks() {}

    /**
     * Returns whether a block has output. An empty block has output only if it has an id, since it can be the target of
     * links.
     *
     * @param drawn whether a hook renders a custom block, which then needs no fallback
     */
    public static boolean isDrawn(Block block, Predicate<Custom> drawn) {
        if (block instanceof Custom custom) {
            return custom.fallback() != null || drawn.test(custom);
        }
        if (block instanceof PullQuote quote) {
            return !quote.text().blank();
        }
        if (block instanceof RelatedLinks related) {
            return !related.links().isEmpty();
        }
        return block.id() != null || !isEmpty(block);
    }

    /**
     * Returns whether a block is a paragraph, heading, quotation, list, table, box or code without visible text. A list
     * with the id of an item, a box with the id of a block, and a quotation with a source, are not empty.
     */
    public static boolean isEmpty(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.text().blank();
        }
        if (block instanceof Heading heading) {
            return heading.text().blank();
        }
        if (block instanceof Quote quote) {
            return isEmpty(quote);
        }
        if (block instanceof ItemList list) {
            return isEmpty(list);
        }
        if (block instanceof Table table) {
            return isEmpty(table);
        }
        if (block instanceof Box box) {
            return isEmpty(box);
        }
        return block instanceof Code code && Blank.is(code.text());
    }

    private static boolean isEmpty(Quote quote) {
        return quote.source() == null && areBlank(quote.paragraphs());
    }

    private static boolean isEmpty(ItemList list) {
        for (ItemList.Item item : list.items()) {
            if (item.id() != null || !item.text().blank() || isDrawn(item.nested())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEmpty(Table table) {
        for (Table.Row row : table.rows()) {
            for (Table.Cell cell : row.cells()) {
                if (!cell.text().blank()) {
                    return false;
                }
            }
        }
        return table.caption() == null;
    }

    /** Returns whether a nested list, if there is one, has output. */
    private static boolean isDrawn(@Nullable ItemList nested) {
        return nested != null && (nested.id() != null || !isEmpty(nested));
    }

    private static boolean isEmpty(Box box) {
        for (Leaf leaf : box.content()) {
            if (isDrawn(leaf, custom -> true)) {
                return false;
            }
        }
        return box.title() == null;
    }

    private static boolean areBlank(List<RichText> texts) {
        for (RichText text : texts) {
            if (!text.blank()) {
                return false;
            }
        }
        return true;
    }
}
