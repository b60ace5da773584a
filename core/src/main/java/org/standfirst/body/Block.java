package org.standfirst.body;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.Content;
import org.standfirst.facts.BodyText;
import org.standfirst.internal.Normal;

/**
 * One block of an article's body: a {@link Leaf}, or a {@link Container} of leaves. A container does not hold
 * containers, so the depth is limited.
 *
 * <p>Kinds are added in minor releases: give a {@code switch} a default branch.
 */
public sealed interface Block extends Content permits Leaf, Container {

    /** Returns the block's id within its article, or {@code null} if it has none. */
    @Nullable
    String id();

    /** Returns a copy with this id; {@code null} for none. */
    Block withId(@Nullable String id);

    /** Returns the plain text of the block, as in {@link org.standfirst.Article#plainText}; empty if it has none. */
    default String plainText() {
        return plainText(List.of(this));
    }

    /** Returns the plain text of {@code blocks}, with a blank line between blocks; blocks without text are omitted. */
    static String plainText(List<? extends Block> blocks) {
        return BodyText.of(Normal.list(blocks, "blocks"));
    }

    /**
     * Returns {@code blocks} and, after each container, the blocks in it: all blocks at every depth, in reading order.
     */
    static List<Block> walk(List<? extends Block> blocks) {
        List<Block> all = new ArrayList<>();
        for (Block block : Normal.list(blocks, "blocks")) {
            all.add(block);
            if (block instanceof Container container) {
                all.addAll(container.content());
            }
        }
        return List.copyOf(all);
    }

    /** Calls the method of {@code visitor} for this kind of block, and returns its result. */
    <R> R accept(Visitor<R> visitor);

    @Override
    default <R> R accept(Content.Visitor<R> visitor) {
        return visitor.block(this);
    }

    /**
     * One method for each kind of block. By default, each method calls {@link #other}, also those for kinds that later
     * releases add.
     *
     * @param <R> the result of a visit
     */
    interface Visitor<R> {
        /** Visits a block of a kind whose method is not overridden. */
        R other(Block block);

        /** Visits a paragraph. */
        default R paragraph(Paragraph block) {
            return other(block);
        }

        /** Visits a heading. */
        default R heading(Heading block) {
            return other(block);
        }

        /** Visits a quotation. */
        default R quote(Quote block) {
            return other(block);
        }

        /** Visits a pull quote. */
        default R pullQuote(PullQuote block) {
            return other(block);
        }

        /** Visits a list. */
        default R itemList(ItemList block) {
            return other(block);
        }

        /** Visits a figure. */
        default R figure(Figure block) {
            return other(block);
        }

        /** Visits an embed. */
        default R embed(Embed block) {
            return other(block);
        }

        /** Visits a table. */
        default R table(Table block) {
            return other(block);
        }

        /** Visits code. */
        default R code(Code block) {
            return other(block);
        }

        /** Visits a divider. */
        default R divider(Divider block) {
            return other(block);
        }

        /** Visits related links. */
        default R relatedLinks(RelatedLinks block) {
            return other(block);
        }

        /** Visits a rating. */
        default R rating(Rating block) {
            return other(block);
        }

        /** Visits a place. */
        default R place(Place block) {
            return other(block);
        }

        /** Visits a block of a kind that this version does not have. */
        default R custom(Custom block) {
            return other(block);
        }

        /** Visits a box. */
        default R box(Box block) {
            return other(block);
        }

        /** Visits an entry of a live blog. */
        default R liveUpdate(LiveUpdate block) {
            return other(block);
        }
    }
}
