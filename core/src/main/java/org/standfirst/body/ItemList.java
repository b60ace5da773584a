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
 * A list. Lists nest to a depth of at most {@value #MAX_DEPTH}.
 *
 * @param ordered whether the items are numbered
 * @param items the items, at least one
 * @param id its id, unique within the article, or {@code null} for none
 * @param start the number of the first item of an ordered list, for example if the list continues after a paragraph;
 *     {@code null} to begin at 1, or to end at 1 if it is reversed
 * @param reversed whether the numbers of an ordered list decrease
 */
public record ItemList(
        boolean ordered,
        @Required List<@Valid Item> items,
        @Identifier @Nullable String id,
        @Nullable Integer start,
        boolean reversed)
        implements Leaf {
    /** The maximum depth of lists: a list without nested lists has depth 1. */
    public static final int MAX_DEPTH = 6;

    /** Public only because a record requires it; its parameters grow. Use {@code of}. */
    public ItemList {
        items = Normal.list(items, "items");
        if (depthOf(items) > MAX_DEPTH) {
            throw new IllegalArgumentException("lists must not nest more than " + MAX_DEPTH + " levels deep");
        }
        id = Normal.idOrNull(id);
    }

    /** Returns an unordered list without items. */
    public static ItemList of() {
        return new ItemList(false, List.of(), null, null, false);
    }

    /** Returns an unordered list. */
    public static ItemList of(Item... items) {
        return new ItemList(false, Normal.list(items, "items"), null, null, false);
    }

    /** Returns an unordered list of plain texts. */
    public static ItemList of(String... items) {
        return new ItemList(
                false, Normal.list(items, "items").stream().map(Item::of).toList(), null, null, false);
    }

    /** Returns a copy that is or is not ordered. */
    public ItemList withOrdered(boolean ordered) {
        return new ItemList(ordered, items, id, start, reversed);
    }

    /** Returns a copy with these items. */
    public ItemList withItems(List<Item> items) {
        return new ItemList(ordered, items, id, start, reversed);
    }

    /** Returns a copy with this number of the first item; {@code null} for the default. */
    public ItemList withStart(@Nullable Integer start) {
        return new ItemList(ordered, items, id, start, reversed);
    }

    /** Returns a copy with decreasing or increasing numbers. */
    public ItemList withReversed(boolean reversed) {
        return new ItemList(ordered, items, id, start, reversed);
    }

    /** Returns the number of the item at {@code index} in an ordered list. */
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
     * @param text the text; should not be blank
     * @param nested the list under it, or {@code null} for none
     * @param id its id for links to it, unique within the article, or {@code null} for none
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

        /** Returns a copy with this nested list. */
        public Item withNested(@Nullable ItemList nested) {
            return new Item(text, nested, id);
        }

        /** Returns a copy with this id. */
        public Item withId(@Nullable String id) {
            return new Item(text, nested, id);
        }
    }
}
