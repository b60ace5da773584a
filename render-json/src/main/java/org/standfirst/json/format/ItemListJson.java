package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import java.util.List;
import org.standfirst.body.ItemList;
import org.standfirst.body.RichText;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes lists and their items. */
final class ItemListJson {
    private ItemListJson() {}

    static JsonWriter write(ItemList block, JsonWriter json) {
        ContentJson.open(Kind.ITEM_LIST, json);
        json.flag(ORDERED, block.ordered());
        json.list(ITEMS, block.items(), ItemListJson::item);
        json.text(ID, block.id());
        json.number(START, block.start());
        json.flag(REVERSED, block.reversed());
        return json.endObject();
    }

    static ItemList read(JsonInput in) {
        return read(1, in);
    }

    private static ItemList read(int depth, JsonInput in) {
        boolean ordered = false;
        List<ItemList.Item> items = List.of();
        String id = null;
        Integer start = null;
        boolean reversed = false;
        in.object(Kind.ITEM_LIST.word);
        while (in.next()) {
            switch (in.property()) {
                case ORDERED -> ordered = in.flag();
                case ITEMS -> items = in.list(each -> item(depth, each));
                case ID -> id = in.text();
                case START -> start = in.number();
                case REVERSED -> reversed = in.flag();
                default -> in.unknown();
            }
        }
        return new ItemList(ordered, items, id, start, reversed);
    }

    static JsonWriter item(ItemList.Item item, JsonWriter json) {
        json.object();
        json.member(TEXT, item.text(), RichTextJson::write);
        json.member(NESTED, item.nested(), ItemListJson::write);
        json.text(ID, item.id());
        return json.endObject();
    }

    static ItemList.Item item(int depth, JsonInput in) {
        RichText text = RichTextJson.EMPTY;
        ItemList nested = null;
        String id = null;
        in.object();
        while (in.next()) {
            switch (in.property()) {
                case TEXT -> text = RichTextJson.read(in);
                case NESTED -> nested = nested(depth + 1, in);
                case ID -> id = in.text();
                default -> in.unknown();
            }
        }
        return new ItemList.Item(text, nested, id);
    }

    private static ItemList nested(int depth, JsonInput in) {
        return depth <= ItemList.MAX_DEPTH
                ? read(depth, in)
                : in.refuse("at most " + ItemList.MAX_DEPTH + " nested lists", ItemList.of());
    }
}
