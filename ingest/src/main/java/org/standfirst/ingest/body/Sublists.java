package org.standfirst.ingest.body;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.ItemList;
import org.standfirst.body.ItemList.Item;
import org.standfirst.ingest.source.Reading;

/** Combines the lists in an item, because an item of the model has at most one list. */
final class Sublists {
    private Sublists() {}

    /**
     * Returns one list with the items of all lists, or {@code null} if there is none. Each further list that does not
     * continue the lists before it is reported with its kind and its first number.
     *
     * @param item the node of the item that has the lists
     */
    static @Nullable ItemList joined(List<ItemList> lists, Node item, Reading reading) {
        if (lists.size() < 2) {
            return lists.isEmpty() ? null : lists.get(0);
        }
        ItemList first = lists.get(0);
        List<Item> items = new ArrayList<>(first.items());
        for (ItemList list : lists.subList(1, lists.size())) {
            if (!continues(first, items.size(), list)) {
                reading.leaveOut(item, name(list), "is a further list in an item; its items follow the first list");
            }
            items.addAll(withId(list));
        }
        return first.withItems(items);
    }

    private static boolean continues(ItemList first, int size, ItemList list) {
        if (first.ordered() != list.ordered() || first.reversed() || list.reversed()) {
            return false;
        }
        return !list.ordered() || number(list) == number(first) + size;
    }

    private static int number(ItemList list) {
        return list.start() == null ? 1 : list.start();
    }

    private static String name(ItemList list) {
        String start = list.start() == null ? "" : " start=" + list.start();
        return (list.ordered() ? "ol" : "ul") + start + (list.reversed() ? " reversed" : "");
    }

    /** Returns the items of a list, of which the first has the id of the list if it has no other id. */
    private static List<Item> withId(ItemList list) {
        List<Item> items = new ArrayList<>(list.items());
        if (list.id() != null && items.get(0).id() == null) {
            items.set(0, items.get(0).withId(list.id()));
        }
        return items;
    }
}
