package org.standfirst.text.markdown;

import java.util.List;
import org.standfirst.body.RichText;
import org.standfirst.body.Table;
import org.standfirst.facts.TableGrid;

/**
 * Writes a table as Markdown. A Markdown table always has one row of column headers, which is empty if the table has
 * none.
 */
final class TableMarkdown {
    private final TableGrid grid;
    private final MarkdownWriter out;
    private final String path;

    private TableMarkdown(TableGrid grid, MarkdownWriter out, String path) {
        this.grid = grid;
        this.out = out;
        this.path = path;
    }

    static void write(Table table, String path, MarkdownWriter out) {
        TableGrid grid = TableGrid.of(table);
        if (grid.columns() == 0) {
            return;
        }
        TableMarkdown lines = new TableMarkdown(grid, out, path);
        lines.report(table);
        out.startBlock();
        List<List<RichText>> rows = grid.texts();
        boolean headed = grid.headRows() > 0;
        out.line(headed ? lines.row(rows.get(0), 0) : "|   ".repeat(grid.columns()) + "|");
        out.line("| --- ".repeat(grid.columns()) + "|");
        for (int i = headed ? 1 : 0; i < rows.size(); i++) {
            out.line(lines.row(rows.get(i), i));
        }
    }

    private void report(Table table) {
        for (int i = 0; i < table.rows().size(); i++) {
            List<Table.Cell> cells = table.rows().get(i).cells();
            for (int k = 0; k < cells.size(); k++) {
                Table.Cell cell = cells.get(k);
                String at = cell(i, k);
                boolean head = grid.headRows() > 0 && i == 0;
                boolean header = cell.header() != (head && !cell.text().blank());
                out.omit(
                        at + ".header",
                        header && !cell.text().blank() ? cell.header() : null,
                        "is not in the first row");
                out.omit(at + ".columnSpan", cell.columnSpan());
                out.omit(at + ".rowSpan", cell.rowSpan());
            }
        }
    }

    private String row(List<RichText> cells, int row) {
        StringBuilder line = new StringBuilder("|");
        for (int i = 0; i < grid.columns(); i++) {
            RichText text = i < cells.size() ? cells.get(i) : RichText.of("");
            String inline = text.blank() ? "" : InlineMarkdown.line(text, out, cell(row, i) + ".text");
            line.append(' ').append(inline.replace("|", "\\|")).append(" |");
        }
        return line.toString();
    }

    private String cell(int row, int cell) {
        return (path.isEmpty() ? "" : path + ".") + "rows[" + row + "].cells[" + cell + "]";
    }
}
