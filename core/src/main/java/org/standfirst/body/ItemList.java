package org.standfirst.body;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.internal.Normal;
import org.standfirst.validation.Advisory;
import org.standfirst.validation.Identifier;
import org.standfirst.validation.Required;

/**
 * A list. Lists nest at most {@value #MAX_DEPTH} deep.
 *
 * @param ordered whether the order of the items matters
 * @param items in order, at least one
 * @param id within the article, or {@code null} for none
 * @param start the number of the first item of an ordered list, as in a list that goes on after a paragraph; {@code null} to
 *     begin at 1, or to end there if it is reversed
 * @param reversed whether the numbers of an ordered list go down
 */
public record ItemList(
        boolean ordered,
        @Required List<@Valid Item> items,
        @Identifier @Nullable String id,
        @Nullable Integer start,
        boolean reversed)
        implements Leaf {
    /** How deep lists may nest: a list without lists in it is 1 deep. */
    public static final int MAX_DEPTH = 6;

    /** Public only because a record requires it; its parameters grow. Use {@code of}. */
    public ItemList {
        items = Normal.list(items, "items");
        if (depthOf(items) > MAX_DEPTH) {
            throw new IllegalArgumentException("lists may nest at most " + MAX_DEPTH + " deep");
        }
        id = Normal.idOrNull(id);
    }

    /** Returns a list without items as yet, whose order means nothing. */
    public static ItemList of() {
        return new ItemList(false, List.of(), null, null, false);
    }

    /** Returns a list whose order means nothing. */
    public static ItemList of(Item... items) {
        return new ItemList(false, Normal.list(items, "items"), null, null, false);
    }

    /** Returns a list of plain texts whose order means nothing. */
    public static ItemList of(String... items) {
        return new ItemList(
                false, Normal.list(items, "items").stream().map(Item::of).toList(), null, null, false);
    }

    /** Returns a copy whose order does or doesn't matter. */
    public ItemList withOrdered(boolean ordered) {
        return new ItemList(ordered, items, id, start, reversed);
    }

    /** Returns a copy of these items. */
    public ItemList withItems(List<Item> items) {
        return new ItemList(ordered, items, id, start, reversed);
    }

    /** Returns a copy whose first item has this number; {@code null} for the usual one. */
    public ItemList withStart(@Nullable Integer start) {
        return new ItemList(ordered, items, id, start, reversed);
    }

    /** Returns a copy whose numbers go down, or up. */
    public ItemList withReversed(boolean reversed) {
        return new ItemList(ordered, items, id, start, reversed);
    }

    /** Returns the number of the item with that index, in an ordered list. */
    public long number(int index) {
        long first = start != null ? start : reversed ? items.size() : 1;
        return reversed ? first - index : first + index;
    }

    @Override
    public ItemList withId(@Nullable String id) {
        return new ItemList(ordered, items, id, start, reversed);
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
     * @param id within the article, for links to it; {@code null} for none
     */
    public record Item(
            @Required(groups = Advisory.class, message = Required.ADVICE) @Valid
            RichText text,

            @Valid @Nullable ItemList nested,
            @Identifier @Nullable String id) {

        /** Public only because a record requires it; its parameters grow. Use {@code of}. */
        public Item {
            requireNonNull(text, "text");
            id = Normal.idOrNull(id);
        }

        /** Returns an item of these parts. */
        public static Item of(RichText... parts) {
            return new Item(RichText.of(parts), null, null);
        }

        /** Returns an item of plain text. */
        public static Item of(String text) {
            return of(RichText.of(text));
        }

        /** Returns a copy with this text. */
        public Item withText(RichText text) {
            return new Item(text, nested, id);
        }

        /** Returns a copy with this plain text. */
        public Item withText(String text) {
            return withText(RichText.of(text));
        }

        /** Returns a copy with a list under it. */
        public Item withNested(@Nullable ItemList nested) {
            return new Item(text, nested, id);
        }

        /** Returns a copy with this id. */
        public Item withId(@Nullable String id) {
            return new Item(text, nested, id);
        }
    }
}
