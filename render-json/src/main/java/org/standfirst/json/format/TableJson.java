package org.standfirst.json.format;

import static org.standfirst.json.reader.Property.*;

import java.util.List;
import org.standfirst.body.RichText;
import org.standfirst.body.Table;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;

/** Reads and writes tables with their rows and cells. */
final class TableJson {
    private TableJson() {}

    static JsonWriter write(Table block, JsonWriter json) {
        ContentJson.open(Kind.TABLE, json);
        json.list(ROWS, block.rows(), TableJson::row);
        json.member(CAPTION, block.caption(), RichTextJson::write);
        json.text(ID, block.id());
        return json.endObject();
    }

    static Table read(JsonInput in) {
        List<Table.Row> rows = List.of();
        RichText caption = null;
        String id = null;
        in.object(Kind.TABLE.word);
        while (in.next()) {
            switch (in.property()) {
                case ROWS -> rows = in.list(TableJson::row);
                case CAPTION -> caption = RichTextJson.read(in);
                case ID -> id = in.text();
                default -> in.unknown();
            }
        }
        return new Table(rows, caption, id);
    }

    static JsonWriter row(Table.Row row, JsonWriter json) {
        json.object();
        json.list(CELLS, row.cells(), TableJson::cell);
        return json.endObject();
    }

    static Table.Row row(JsonInput in) {
        List<Table.Cell> cells = List.of();
        in.object();
        while (in.next()) {
            switch (in.property()) {
                case CELLS -> cells = in.list(TableJson::cell);
                default -> in.unknown();
            }
        }
        return new Table.Row(cells);
    }

    static JsonWriter cell(Table.Cell cell, JsonWriter json) {
        json.object();
        json.member(TEXT, cell.text(), RichTextJson::write);
        json.flag(HEADER, cell.header());
        json.number(COLUMN_SPAN, cell.columnSpan());
        json.number(ROW_SPAN, cell.rowSpan());
        return json.endObject();
    }

    static Table.Cell cell(JsonInput in) {
        RichText text = RichTextJson.EMPTY;
        boolean header = false;
        Integer columnSpan = null;
        Integer rowSpan = null;
        in.object();
        while (in.next()) {
            switch (in.property()) {
                case TEXT -> text = RichTextJson.read(in);
                case HEADER -> header = in.flag();
                case COLUMN_SPAN -> columnSpan = in.number();
                case ROW_SPAN -> rowSpan = in.number();
                default -> in.unknown();
            }
        }
        return new Table.Cell(text, header, columnSpan, rowSpan);
    }
}
