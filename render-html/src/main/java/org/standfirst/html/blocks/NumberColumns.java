package org.standfirst.html.blocks;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.standfirst.body.Table;
import org.standfirst.facts.TableGrid;
import org.standfirst.facts.UnsignedText;
import org.standfirst.labels.phrases.Numbers;

/** The columns of a table that have only numbers, empty cells and dashes below the head. */
final class NumberColumns {
    private static final Pattern DASH = Pattern.compile("[-–—−]");

    private final BitSet columns = new BitSet();
    private final TableGrid grid;
    private final List<int[]> starts;

    private NumberColumns(TableGrid grid) {
        this.grid = grid;
        starts = grid.firstColumns();
    }

    /** Returns the columns of {@code table} that have only numbers in the format of a language. */
    static NumberColumns of(Table table, TableGrid grid, Numbers language) {
        NumberColumns found = new NumberColumns(grid);
        BitSet others = new BitSet();
        for (int row = grid.headRows(); row < table.rows().size(); row++) {
            List<Table.Cell> cells = table.rows().get(row).cells();
            for (int i = 0; i < cells.size(); i++) {
                found.add(cells.get(i), found.starts.get(row)[i], language, others);
            }
        }
        found.columns.andNot(others);
        return found;
    }

    private void add(Table.Cell cell, int column, Numbers language, BitSet others) {
        int end = column + grid.columnsOf(cell);
        if (others.get(column) && end == column + 1) {
            return; // a known text column: skip parsing the number
        }
        String text = UnsignedText.of(cell.text()).strip();
        if (cell.header() || end > column + 1 || !language.isNumber(text)) {
            if (!cell.text().blank() && !DASH.matcher(text).matches()) {
                others.set(column, end);
            }
        } else {
            columns.set(column);
        }
    }

    /** Returns whether a cell is in a number column, and spans no other column. */
    boolean contains(Table.Cell cell, int row, int index) {
        return grid.columnsOf(cell) == 1 && columns.get(starts.get(row)[index]);
    }
}
