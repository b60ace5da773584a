package org.standfirst.json;

import static org.standfirst.json.Names.*;

import java.util.List;
import org.standfirst.body.ItemList;
import org.standfirst.body.RichText;
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

    static ItemList itemList(JsonInput in) {
        return itemList(1, in);
    }

    private static ItemList itemList(int depth, JsonInput in) {
        boolean ordered = false;
        List<ItemList.Item> items = List.of();
        String id = null;
        in.object(Kinds.ITEM_LIST);
        while (in.next()) {
            switch (in.name()) {
                case "ordered" -> ordered = in.flag();
                case "items" -> items = in.list(each -> item(depth, each));
                case "id" -> id = in.text();
                default -> in.unknown();
            }
        }
        return new ItemList(ordered, items, id);
    }

    static JsonWriter item(ItemList.Item item, JsonWriter json) {
        json.object();
        json.member(TEXT, item.text(), RichTextJson::write);
        json.member(NESTED, item.nested(), ListsJson::itemList);
        return json.endObject();
    }

    static ItemList.Item item(int depth, JsonInput in) {
        RichText text = RichTextJson.EMPTY;
        ItemList nested = null;
        in.object();
        while (in.next()) {
            switch (in.name()) {
                case "text" -> text = RichTextJson.read(in);
                case "nested" -> nested = nested(depth + 1, in);
                default -> in.unknown();
            }
        }
        return new ItemList.Item(text, nested);
    }

    private static ItemList nested(int depth, JsonInput in) {
        return depth <= ItemList.MAX_DEPTH
                ? itemList(depth, in)
                : in.refuse(
                        "no list here: lists nest at most " + ItemList.MAX_DEPTH + " deep", ItemList.of(new String[0]));
    }

    static JsonWriter table(Table block, JsonWriter json) {
        ContentJson.open(Kinds.TABLE, json);
        json.list(ROWS, block.rows(), ListsJson::row);
        json.member(CAPTION, block.caption(), RichTextJson::write);
        json.text(ID, block.id());
        return json.endObject();
    }

    static Table table(JsonInput in) {
        List<Table.Row> rows = List.of();
        RichText caption = null;
        String id = null;
        in.object(Kinds.TABLE);
        while (in.next()) {
            switch (in.name()) {
                case "rows" -> rows = in.list(ListsJson::row);
                case "caption" -> caption = RichTextJson.read(in);
                case "id" -> id = in.text();
                default -> in.unknown();
            }
        }
        return new Table(rows, caption, id);
    }

    static JsonWriter row(Table.Row row, JsonWriter json) {
        json.object();
        json.list(CELLS, row.cells(), ListsJson::cell);
        return json.endObject();
    }

    static Table.Row row(JsonInput in) {
        List<Table.Cell> cells = List.of();
        in.object();
        while (in.next()) {
            switch (in.name()) {
                case "cells" -> cells = in.list(ListsJson::cell);
                default -> in.unknown();
            }
        }
        return new Table.Row(cells);
    }

    static JsonWriter cell(Table.Cell cell, JsonWriter json) {
        json.object();
        json.member(TEXT, cell.text(), RichTextJson::write);
        json.flag(HEADER, cell.header());
        return json.endObject();
    }

    static Table.Cell cell(JsonInput in) {
        RichText text = RichTextJson.EMPTY;
        boolean header = false;
        in.object();
        while (in.next()) {
            switch (in.name()) {
                case "text" -> text = RichTextJson.read(in);
                case "header" -> header = in.flag();
                default -> in.unknown();
            }
        }
        return new Table.Cell(text, header);
    }
}
