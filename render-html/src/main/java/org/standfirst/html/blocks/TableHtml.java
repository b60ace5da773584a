package org.standfirst.html.blocks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.Table;
import org.standfirst.facts.TableGrid;
import org.standfirst.html.Attribute;
import org.standfirst.html.HtmlWriter;
import org.standfirst.html.Role;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.labels.Label;

/** Writes a table, in a frame with its own scroll bar. */
final class TableHtml {
    /** The maximum of {@code colspan} in HTML. */
    private static final int MAX_COLSPAN = 1_000;

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
        rendering.anchors().id(table);
        if (table.caption() != null) {
            html.open(Role.TABLE_CAPTION).richText(table.caption()).close();
        }
        rows(table, rendering);
        html.close().close();
    }

    private static void rows(Table table, Rendering rendering) {
        HtmlWriter html = rendering.html();
        TableGrid grid = TableGrid.of(table);
        NumberColumns numbers = rendering.onPage() ? NumberColumns.of(table, grid, rendering.contentNumbers()) : null;
        int rows = table.rows().size();
        int head = grid.columns() > 0 ? grid.headRows() : 0;
        if (head > 0) {
            html.open(Role.TABLE_HEAD);
            rows(table, 0, head, grid, Role.COLUMN_HEADER, numbers, html);
            html.close();
        }
        if (rows > head) {
            html.open(Role.TABLE_BODY);
            rows(table, head, rows, grid, Role.ROW_HEADER, numbers, html);
            html.close();
        }
    }

    private static void rows(
            Table table,
            int from,
            int to,
            TableGrid grid,
            Role header,
            @Nullable NumberColumns numbers,
            HtmlWriter html) {
        for (int i = from; i < to; i++) {
            List<Table.Cell> cells = table.rows().get(i).cells();
            Role role = grid.isHead(i) ? Role.COLUMN_HEADER : header;
            html.open(Role.TABLE_ROW);
            for (int k = 0; k < cells.size(); k++) {
                Table.Cell cell = cells.get(k);
                // screen readers would announce an empty header
                html.open(cell.header() && !cell.text().blank() ? role : Role.TABLE_CELL);
                span(Attribute.COLSPAN, grid.columnsOf(cell), html);
                span(Attribute.ROWSPAN, grid.rowsOf(cell, i), html);
                if (numbers != null && numbers.contains(cell, i, k)) {
                    html.flag(Attribute.DATA_NUMBER);
                }
                html.richText(cell.text()).close();
            }
            missing(grid.isSpanned() ? 0 : grid.columns() - cells.size(), html);
            html.close();
        }
    }

    private static void span(Attribute name, int span, HtmlWriter html) {
        if (span > 1) {
            html.attribute(name, span);
        }
    }

    /**
     * Writes one cell for all missing cells of a row, so that the output grows linearly with the table, not
     * quadratically.
     */
    private static void missing(int cells, HtmlWriter html) {
        if (cells > 0) {
            html.open(Role.TABLE_CELL);
            if (cells > 1) {
                html.attribute(Attribute.COLSPAN, Math.min(cells, MAX_COLSPAN));
            }
            html.close();
        }
    }
}
