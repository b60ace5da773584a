package org.standfirst.body;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.internal.Normal;
import org.standfirst.validation.ForPublication;
import org.standfirst.validation.Identifier;
import org.standfirst.validation.Required;

/**
 * A list. Lists nest at most {@value #MAX_DEPTH} deep.
 *
 * @param ordered whether the order of the items matters
 * @param items in order, at least one
 * @param id within the article, or {@code null} for none
 */
public record ItemList(
        boolean ordered,
        @Required List<@Valid Item> items,
        @Identifier @Nullable String id) implements Leaf {
    /** How deep lists may nest: a list without lists in it is 1 deep. */
    public static final int MAX_DEPTH = 6;

    /** Public only because a record requires it; its parameters grow. Use {@code of}. */
    public ItemList {
        items = Normal.list(items, "items");
        if (depthOf(items) > MAX_DEPTH) {
            throw new IllegalArgumentException("lists may nest at most " + MAX_DEPTH + " deep");
        }
        id = Normal.textOrNull(id);
    }

    /** Returns a list without items as yet, whose order means nothing. */
    public static ItemList of() {
        return new ItemList(false, List.of(), null);
    }

    /** Returns a list whose order means nothing. */
    public static ItemList of(Item... items) {
        return new ItemList(false, Normal.list(items, "items"), null);
    }

    /** Returns a list of plain texts whose order means nothing. */
    public static ItemList of(String... items) {
        return new ItemList(
                false, Normal.list(items, "items").stream().map(Item::of).toList(), null);
    }

    /** Returns a copy whose order does or doesn't matter. */
    public ItemList withOrdered(boolean ordered) {
        return new ItemList(ordered, items, id);
    }

    /** Returns a copy of these items. */
    public ItemList withItems(List<Item> items) {
        return new ItemList(ordered, items, id);
    }

    @Override
    public ItemList withId(@Nullable String id) {
        return new ItemList(ordered, items, id);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.itemList(this);
    }

    /** Returns the number of items. */
    @Override
    public String toString() {
        return "ItemList[ordered=" + ordered + ", items=" + items.size() + "]";
    }

    private static int depthOf(List<Item> items) {
        int deepest = 0;
        for (Item item : items) {
            deepest = Math.max(deepest, item.nested == null ? 0 : depthOf(item.nested.items));
        }
        return 1 + deepest;
    }

    /**
     * One item of a list.
     *
     * @param text what it says; not blank in what goes out
     * @param nested the list under it, or {@code null} for none
     */
    public record Item(
            @Required(groups = ForPublication.class) @Valid RichText text,
            @Valid @Nullable ItemList nested) {

        /** Public only because a record requires it; its parameters grow. Use {@code of}. */
        public Item {
            requireNonNull(text, "text");
        }

        /** Returns an item of these parts. */
        public static Item of(RichText... parts) {
            return new Item(RichText.of(parts), null);
        }

        /** Returns an item of plain text. */
        public static Item of(String text) {
            return of(RichText.of(text));
        }

        /** Returns a copy with this text. */
        public Item withText(RichText text) {
            return new Item(text, nested);
        }

        /** Returns a copy with this plain text. */
        public Item withText(String text) {
            return withText(RichText.of(text));
        }

        /** Returns a copy with a list under it. */
        public Item withNested(@Nullable ItemList nested) {
            return new Item(text, nested);
        }
    }
}
