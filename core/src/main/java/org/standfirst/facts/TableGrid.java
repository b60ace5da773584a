package org.standfirst.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.RichText;
import org.standfirst.body.Table;

/**
 * The layout of a table: its header rows, and the rows and columns that each cell spans. All spans of a table are
 * ignored if spans overlap, if rows differ in width because of spans, or if the table is too large.
 */
public final class TableGrid {
    /** The maximum width of a table with spans, which bounds the time. */
    private static final int MAX_COLUMNS = 1_000;

    /**
     * The maximum number of positions in a table with spans is this number, plus {@link #MAX_POSITIONS_PER_CELL} for
     * each cell. It bounds the output.
     */
    private static final long MAX_POSITIONS = 10_000;

    /** The number of positions that each cell adds to the maximum. */
    private static final long MAX_POSITIONS_PER_CELL = 20;

    private final List<Table.Row> rows;
    private final int headRows;
    private final int dataRows; // the index after the last row with data cells
    private final int columns;
    private final boolean spanned;
    private final List<Integer> unevenRows;

    private TableGrid(Table table) {
        rows = table.rows();
        headRows = headRows(rows);
        dataRows = dataRows(rows);
        boolean spans = rows.stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> columns(cell) > 1 || rows(cell) > 1);
        int width = rows.isEmpty() ? 0 : width(rows.get(0));
        unevenRows = spans ? unevenSpans(width) : unevenCells();
        spanned = spans && unevenRows.isEmpty();
        columns = spanned
                ? width
                : rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /** Returns the grid of {@code table}. */
    public static TableGrid of(Table table) {
        return new TableGrid(table);
    }

    /** Returns the number of header rows at the top. */
    public int headRows() {
        return headRows;
    }

    /** Returns the number of columns. */
    public int columns() {
        return columns;
    }

    /**
     * Returns the indexes of the rows whose width differs from that of the first row; in a table with spans, only the
     * first such row.
     */
    public List<Integer> unevenRows() {
        return unevenRows;
    }

    private List<Integer> unevenCells() {
        return IntStream.range(1, rows.size())
                .filter(i -> rows.get(i).cells().size() != rows.get(0).cells().size())
                .boxed()
                .toList();
    }

    /** Returns whether the table has cells that span several rows or columns. */
    public boolean isSpanned() {
        return spanned;
    }

    /** Returns the number of columns that a cell spans. */
    public int columnsOf(Table.Cell cell) {
        return spanned ? columns(cell) : 1;
    }

    /** Returns the number of rows that a cell of {@code row} spans, limited to the head or body that the row is in. */
    public int rowsOf(Table.Cell cell, int row) {
        return spanned ? Math.min(rows(cell), end(row) - row) : 1;
    }

    /** Returns the texts by row and column; empty at positions that a cell from the left or from above covers. */
    public List<List<RichText>> texts() {
        RichText none = RichText.of("");
        int[] until = new int[spanned ? columns : 0];
        List<List<RichText>> texts = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            List<RichText> line = new ArrayList<>();
            for (Table.Cell cell : rows.get(i).cells()) {
                int column = skip(until, line.size(), i, none, line);
                line.add(cell.text());
                for (int k = 0; spanned && k < columns(cell); k++) {
                    until[column + k] = i + rowsOf(cell, i);
                    if (k > 0) {
                        line.add(none);
                    }
                }
            }
            skip(until, line.size(), i, none, line);
            texts.add(line);
        }
        return texts;
    }

    /** Returns the first column of each cell, by row. */
    public List<int[]> firstColumns() {
        int[] until = new int[spanned ? columns : 0];
        List<int[]> all = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            List<Table.Cell> cells = rows.get(i).cells();
            int[] firsts = new int[cells.size()];
            int column = 0;
            for (int k = 0; k < firsts.length; k++) {
                firsts[k] = free(until, column, i);
                column = firsts[k] + columnsOf(cells.get(k));
                if (spanned) {
                    Arrays.fill(until, firsts[k], column, i + rowsOf(cells.get(k), i));
                }
            }
            all.add(firsts);
        }
        return all;
    }

    private static int skip(int[] until, int from, int row, RichText none, List<RichText> line) {
        int column = from;
        for (; column < until.length && until[column] > row; column++) {
            line.add(none);
        }
        return column;
    }

    private List<Integer> unevenSpans(int width) {
        int cells = rows.stream().mapToInt(row -> row.cells().size()).sum();
        if (width > MAX_COLUMNS || (long) width * rows.size() > MAX_POSITIONS + MAX_POSITIONS_PER_CELL * cells) {
            return List.of(0);
        }
        int[] until = new int[width];
        for (int i = 0; i < rows.size(); i++) {
            if (!fits(rows.get(i), i, until)) {
                return List.of(i);
            }
        }
        return List.of();
    }

    private boolean fits(Table.Row row, int index, int[] until) {
        int column = 0;
        for (Table.Cell cell : row.cells()) {
            column = free(until, column, index);
            for (int k = columns(cell); k > 0; k--) {
                if (column == until.length || until[column] > index) {
                    return false;
                }
                until[column++] = index + Math.min(rows(cell), end(index) - index);
            }
        }
        return free(until, column, index) == until.length;
    }

    private static int free(int[] until, int from, int row) {
        int column = from;
        while (column < until.length && until[column] > row) {
            column++;
        }
        return column;
    }

    private int end(int row) {
        return row < headRows ? headRows : rows.size();
    }

    private static int width(Table.Row row) {
        long width = row.cells().stream().mapToLong(TableGrid::columns).sum();
        return (int) Math.min(width, Integer.MAX_VALUE);
    }

    private static int columns(Table.Cell cell) {
        return span(cell.columnSpan());
    }

    private static int rows(Table.Cell cell) {
        return span(cell.rowSpan());
    }

    private static int span(@Nullable Integer span) {
        return Math.max(1, Objects.requireNonNullElse(span, 1));
    }

    /**
     * Returns the number of rows at the top that have only header cells; the first cell may be empty. Returns 1 if all
     * rows have only header cells.
     */
    private static int headRows(List<Table.Row> rows) {
        int head = 0;
        while (head < rows.size() && isHead(rows.get(head).cells())) {
            head++;
        }
        return head == rows.size() ? Math.min(head, 1) : head;
    }

    /**
     * Returns whether a row has only header cells, which fill all columns, and there are data cells below: they are
     * headers of columns.
     */
    public boolean isHead(int row) {
        List<Table.Cell> cells = rows.get(row).cells();
        return row < dataRows && isHead(cells) && (spanned || cells.size() == columns);
    }

    private static int dataRows(List<Table.Row> rows) {
        int end = rows.size();
        while (end > 0 && isHead(rows.get(end - 1).cells())) {
            end--;
        }
        return end;
    }

    private static boolean isHead(List<Table.Cell> cells) {
        boolean corner = cells.size() > 1 && cells.get(0).text().blank();
        List<Table.Cell> others = corner ? cells.subList(1, cells.size()) : cells;
        return !others.isEmpty() && others.stream().allMatch(Table.Cell::header);
    }
}
