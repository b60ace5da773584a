package org.standfirst.html.blocks;

import java.util.List;
import org.standfirst.body.Table;
import org.standfirst.html.Attribute;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Role;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.labels.Label;

/** The markup of a table, in a frame that scrolls by itself. */
final class TableHtml {
    /** More columns than this are spanned as this many, says HTML. */
    private static final int MOST_SPANNED = 1_000;

    private TableHtml() {}

    static void write(Table table, Rendering rendering) {
        HtmlWriter html = rendering.html();
        html.open(Role.TABLE_FRAME);
        if (table.caption() == null) {
            html.attribute(Attribute.ARIA_LABEL, rendering.labels().text(Label.TABLE));
        } else {
            html.attribute(Attribute.ARIA_LABEL, table.caption().plainText());
        }
        html.open(Role.TABLE);
        rendering.id(table);
        if (table.caption() != null) {
            html.open(Role.TABLE_CAPTION).richText(table.caption()).close();
        }
        rows(table, html);
        html.close().close();
    }

    private static void rows(Table table, HtmlWriter html) {
        List<Table.Row> rows = table.rows();
        int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        int head = columns > 0 && allHeaders(rows.get(0)) ? 1 : 0;
        if (head == 1) {
            html.open(Role.TABLE_HEAD);
            row(rows.get(0), columns, Role.COLUMN_HEADER, html);
            html.close();
        }
        if (rows.size() > head) {
            html.open(Role.TABLE_BODY);
            rows.subList(head, rows.size()).forEach(row -> row(row, columns, Role.ROW_HEADER, html));
            html.close();
        }
    }

    private static boolean allHeaders(Table.Row row) {
        return row.cells().stream().allMatch(Table.Cell::header);
    }

    private static void row(Table.Row row, int columns, Role header, HtmlWriter html) {
        html.open(Role.TABLE_ROW);
        for (Table.Cell cell : row.cells()) {
            html.open(cell.header() ? header : Role.TABLE_CELL)
                    .richText(cell.text())
                    .close();
        }
        missing(columns - row.cells().size(), html);
        html.close();
    }

    /** Writes one cell for all that a row has too few, so that the output is as long as the table, not as its square. */
    private static void missing(int cells, HtmlWriter html) {
        if (cells > 0) {
            html.open(Role.TABLE_CELL);
            if (cells > 1) {
                html.attribute(Attribute.COLSPAN, Math.min(cells, MOST_SPANNED));
            }
            html.close();
        }
    }
}
