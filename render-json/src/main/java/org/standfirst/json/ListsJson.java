package org.standfirst.json;

import static org.standfirst.json.Names.*;

import org.standfirst.body.ItemList;
import org.standfirst.body.Table;

/** Lists and tables. */
final class ListsJson {
    private ListsJson() {}

    static JsonWriter itemList(ItemList block, JsonWriter json) {
        ContentJson.open(Kinds.ITEM_LIST, json);
        json.flag(ORDERED, block.ordered());
        json.list(ITEMS, block.items(), ListsJson::item);
        json.text(ID, block.id());
        return json.endObject();
    }

    private static JsonWriter item(ItemList.Item item, JsonWriter json) {
        json.object();
        json.member(TEXT, item.text(), RichTextJson::write);
        json.member(NESTED, item.nested(), ListsJson::itemList);
        return json.endObject();
    }

    static JsonWriter table(Table block, JsonWriter json) {
        ContentJson.open(Kinds.TABLE, json);
        json.list(ROWS, block.rows(), ListsJson::row);
        json.member(CAPTION, block.caption(), RichTextJson::write);
        json.text(ID, block.id());
        return json.endObject();
    }

    private static JsonWriter row(Table.Row row, JsonWriter json) {
        json.object();
        json.list(CELLS, row.cells(), ListsJson::cell);
        return json.endObject();
    }

    private static JsonWriter cell(Table.Cell cell, JsonWriter json) {
        json.object();
        json.member(TEXT, cell.text(), RichTextJson::write);
        json.flag(HEADER, cell.header());
        return json.endObject();
    }
}
