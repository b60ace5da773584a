package org.standfirst.ingest.body;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.ItemList.Item;
import org.standfirst.ingest.source.Reading;

/** The numbers that a list and its items state. An item without content gets no number, since it is omitted. */
final class ListNumbers {
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,9}");

    private final Element list;
    private final Reading reading;
    private final Map<Integer, Element> stated = new TreeMap<>();

    ListNumbers(Element list, Reading reading) {
        this.list = list;
        this.reading = reading;
    }

    /** Adds the number of the item at {@code slot}, if the item states one. */
    void add(int slot, Element item) {
        if (item.hasAttr("value")) {
            stated.put(slot, item);
        }
    }

    /**
     * Returns the number of the first item: its own number, or else the first number of the list; {@code null} if both
     * are missing. Reports the number of each item that has another number in the list that is read.
     *
     * @param items the items by slot; {@code null} for an item that is omitted
     */
    @Nullable
    Integer start(List<@Nullable Item> items) {
        Integer start = start();
        int index = 0;
        int next = 0;
        for (Map.Entry<Integer, Element> each : stated.entrySet()) {
            int slot = each.getKey();
            for (; next < slot && next < items.size(); next++) {
                index += items.get(next) == null ? 0 : 1;
            }
            boolean kept = slot < items.size() && items.get(slot) != null;
            Integer own = kept && isOrdered() ? number(each.getValue(), "value") : null;
            if (index == 0 && own != null) {
                start = own;
            } else if (own == null || !own.equals(number(start, index))) {
                report(each.getValue());
            }
        }
        return start;
    }

    /** Returns the first number that the list states, or {@code null} if it states none. */
    private @Nullable Integer start() {
        Integer start = isOrdered() ? number(list, "start") : null;
        if (list.hasAttr("start") && start == null) {
            reading.leaveOut(
                    list,
                    "start=" + list.attr("start").trim(),
                    "is not the number of the first item of an ordered list");
        }
        return start;
    }

    /** Returns the number of the item at {@code index}; {@code null} if it depends on the length of the list. */
    private @Nullable Integer number(@Nullable Integer start, int index) {
        if (!list.hasAttr("reversed")) {
            return (start == null ? 1 : start) + index;
        }
        return start == null ? null : Integer.valueOf(start - index);
    }

    private void report(Element item) {
        reading.leaveOut(item, "value=" + item.attr("value"), "is an attribute that items of a list do not have");
    }

    private boolean isOrdered() {
        return list.normalName().equals("ol");
    }

    private static @Nullable Integer number(Element element, String attribute) {
        String text = element.attr(attribute).trim();
        return NUMBER.matcher(text).matches() ? Integer.valueOf(text) : null;
    }
}
