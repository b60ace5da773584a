package org.standfirst.ingest.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.standfirst.Gallery;
import org.standfirst.Photo;
import org.standfirst.body.Figure;
import org.standfirst.body.ItemList;
import org.standfirst.body.ItemList.Item;
import org.standfirst.body.Leaf;
import org.standfirst.body.RichText;
import org.standfirst.ingest.text.Anchors;
import org.standfirst.ingest.text.Format;
import org.standfirst.ingest.text.RichTexts;
import org.standfirst.ingest.text.Tags;

/** Reads lists of up to six levels. Pictures in a list follow the list. */
final class Lists {
    private final Flow flow;
    private final List<@Nullable Item> items = new ArrayList<>();
    private final List<Leaf> after = new ArrayList<>();

    Lists(Flow flow) {
        this.flow = flow;
    }

    void read(Element list, Format format) {
        if (isNotes(list)) {
            notes(list, format);
            return;
        }
        List<@Nullable Item> outer = flow.level.depth() >= ItemList.MAX_DEPTH ? flow.level.deeper() : null;
        ListNumbers numbers = new ListNumbers(list, flow.readers.reading);
        children(list, flow.readers.inline.block(list, format), outer == null ? items : outer, numbers);
        Integer start = numbers.start(items);
        List<Item> found = items.stream().filter(Objects::nonNull).toList();
        if (!found.isEmpty()) {
            flow.pass(List.of(numbered(list, start).withItems(found).withId(flow.readers.id(list))));
        } else if (outer == null) {
            flow.readers.keepId(list);
        }
        after(found.isEmpty());
    }

    /** Returns a list without items, with its kind and its numbers. */
    private ItemList numbered(Element list, @Nullable Integer start) {
        boolean ordered = list.normalName().equals("ol");
        String type = list.attr("type");
        if (!type.isEmpty() && !type.equals("1") && !type.equalsIgnoreCase("disc")) {
            flow.readers.reading.leaveOut(list, "type=" + type, "is an attribute that lists do not have");
        }
        return ItemList.of().withOrdered(ordered).withStart(start).withReversed(ordered && list.hasAttr("reversed"));
    }

    private void children(Element list, Format format, List<@Nullable Item> into, ListNumbers numbers) {
        for (Node child = list.firstChild(); child != null; child = child.nextSibling()) {
            boolean blank = child instanceof TextNode text && text.isBlank();
            if (!blank && !(child instanceof Element element && isSkipped(element))) {
                item(child, format, into, numbers);
            }
        }
    }

    private boolean isSkipped(Element element) {
        return flow.readers.isConsumed(element) || Tags.isIgnored(element);
    }

    private void item(Node node, Format format, List<@Nullable Item> into, ListNumbers numbers) {
        int slot = into.size();
        into.add(null); // reserves the slot, since items beyond the maximum depth are added after it
        List<@Nullable Item> deeper = flow.level.depth() + 1 >= ItemList.MAX_DEPTH ? into : null;
        Lines lines = new Lines(flow.readers.reading, node);
        Flow inner = flow.into(lines, new ListLevel(flow.level.depth() + 1, deeper));
        Element owner = node instanceof Element element ? element : Objects.requireNonNull(node.parentElement());
        boolean isItem = owner == node && owner.normalName().equals("li");
        String id = isItem ? flow.readers.id(owner) : null;
        if (isItem) {
            numbers.add(slot, owner);
            inner.read(owner, flow.readers.inline.block(owner, format));
        } else {
            inner.node(node, format);
            inner.flush(owner);
        }
        RichText text = RichTexts.joined(lines.lines(), "\n");
        ItemList nested = Sublists.joined(lines.lists(), node, flow.readers.reading);
        after.addAll(lines.after());
        boolean bare = !isItem || isBare(owner);
        if (bare && text.blank() && nested != null && slot > 0 && nest(slot - 1, nested, into)) {
            return;
        }
        if (!text.blank() || nested != null) {
            into.set(slot, Item.of(text).withNested(nested).withId(id));
        }
    }

    /**
     * Returns whether an item has no marker. Some editors write such an item around a list that belongs to the item
     * before.
     */
    private static boolean isBare(Element item) {
        String style = item.attr("style").replace(" ", "");
        return style.contains("list-style:none") || style.contains("list-style-type:none");
    }

    /**
     * Moves a list that is a child of a list into the item before it. Returns {@code false} if that item has a list
     * already.
     */
    private static boolean nest(int slot, ItemList nested, List<@Nullable Item> into) {
        Item before = into.get(slot);
        if (before == null || before.nested() != null) {
            return false;
        }
        into.set(slot, before.withNested(nested));
        return true;
    }

    /** Emits the blocks in the items that are not text: a gallery if the list has only pictures, or else each block. */
    private void after(boolean alone) {
        List<Photo> photos = new ArrayList<>();
        for (Leaf block : after) {
            if (block instanceof Figure figure && figure.media() instanceof Photo photo) {
                photos.add(photo);
            }
        }
        if (alone && photos.size() > 1 && photos.size() == after.size()) {
            flow.pass(List.of(Figure.of(Gallery.builder(photos).build())));
        } else {
            flow.pass(after);
        }
    }

    /** Returns whether the items are notes to which links in the text lead. */
    private boolean isNotes(Element list) {
        if (flow.readers.anchors.isEmpty()) {
            return false;
        }
        boolean named = Tags.hasClass(list, "footnotes", "wp-block-footnotes", "footnotes-list", "references");
        List<String> ids = list.children().stream().map(Anchors::idOf).toList();
        long targets = ids.stream().filter(flow.readers.anchors::isTarget).count();
        return targets > 0 && (named || targets == ids.size());
    }

    private void notes(Element list, Format format) {
        for (Node child = list.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof Element item && item.normalName().equals("li")) {
                flow.flush(list);
                flow.readers.keepId(item);
                flow.children(item, flow.readers.inline.block(item, format));
                flow.flush(item);
            } else {
                flow.node(child, format);
            }
        }
        flow.flush(list);
    }
}
