package org.standfirst.body;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.Content;

/**
 * One block of an article's body: a {@link Leaf}, or a {@link Container} of leaves. Containers don't hold containers, so
 * nothing nests without bound.
 *
 * <p>Kinds are added in minor releases: give a {@code switch} a default branch.
 */
public sealed interface Block extends Content permits Leaf, Container {

    /** Returns the block's id within its article, or {@code null} if it has none. */
    @Nullable
    String id();

    /** Returns a copy with this id, or with none. */
    Block withId(@Nullable String id);

    /** Returns its plain text, as {@link org.standfirst.Article#plainText} has it; empty if it has none. */
    default String plainText() {
        return plainText(List.of(this));
    }

    /** Returns the plain text of {@code blocks}: those that have any, separated by a blank line. */
    static String plainText(List<? extends Block> blocks) {
        return BodyText.of(blocks);
    }

    /** Calls the method of {@code visitor} for this kind of block, and returns its result. */
    <R> R accept(Visitor<R> visitor);

    @Override
    default <R> R accept(Content.Visitor<R> visitor) {
        return visitor.block(this);
    }

    /**
     * One method for each kind of block, so that a forgotten kind is a compile error on Java 17.
     *
     * @param <R> what a visit results in
     */
    interface Visitor<R> {
        /** Visits a paragraph. */
        R paragraph(Paragraph block);

        /** Visits a heading. */
        R heading(Heading block);

        /** Visits a quotation. */
        R quote(Quote block);

        /** Visits a pull quote. */
        R pullQuote(PullQuote block);

        /** Visits a list. */
        R itemList(ItemList block);

        /** Visits a figure. */
        R figure(Figure block);

        /** Visits an embed. */
        R embed(Embed block);

        /** Visits a table. */
        R table(Table block);

        /** Visits code. */
        R code(Code block);

        /** Visits a divider. */
        R divider(Divider block);

        /** Visits links. */
        R relatedLinks(RelatedLinks block);

        /** Visits a rating. */
        R rating(Rating block);

        /** Visits a place. */
        R place(Place block);

        /** Visits a kind of block that this version doesn't know. */
        R custom(Custom block);

        /** Visits a box. */
        R box(Box block);

        /** Visits an entry of a live blog. */
        R liveUpdate(LiveUpdate block);
    }
}
