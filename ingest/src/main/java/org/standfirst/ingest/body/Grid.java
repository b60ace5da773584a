package org.standfirst.ingest.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.RichText;
import org.standfirst.body.Table;
import org.standfirst.facts.TableGrid;
import org.standfirst.ingest.source.Reading;

/** The cells of a table in rows and columns. A cell that spans several columns or rows is followed by empty cells. */
final class Grid {
    private static final Table.Cell EMPTY = Table.Cell.of("");
    private static final int MAX_SPAN = 1_000;

    private final Reading reading;
    private final List<List<Table.Cell>> rows = new ArrayList<>();
    private final Map<Integer, Integer> spans = new HashMap<>(); // the number of rows still covered, by column
    private final List<Table.Row> spanned = new ArrayList<>();
    private final List<Element> cellsWithRowSpan = new ArrayList<>();
    private List<Table.Cell> row = List.of();
    private List<Table.Cell> stated = new ArrayList<>();
    private boolean hasColumnSpan;
    private long sourceCells;

    Grid(Reading reading) {
        this.reading = reading;
    }

    /** Starts the next row. */
    void startRow() {
        endRow();
        stated = new ArrayList<>();
        row = new ArrayList<>();
        rows.add(row);
    }

    /** Adds a cell at the end of the row. */
    void add(Element cell, RichText text) {
        addCovered();
        sourceCells++;
        boolean header = cell.normalName().equals("th");
        int columns = span(cell, "colspan");
        int down = span(cell, "rowspan");
        stated.add(Table.Cell.of(text)
                .withHeader(header)
                .withColumnSpan(columns > 1 ? columns : null)
                .withRowSpan(down > 1 ? down : null));
        hasColumnSpan |= columns > 1;
        if (down > 1) {
            cellsWithRowSpan.add(cell);
        }
        for (int i = 0; i < columns; i++) {
            if (down > 1) {
                spans.put(row.size(), down - 1);
            }
            row.add(Table.Cell.of(i == 0 ? text : RichText.of("")).withHeader(header));
        }
    }

    private void addCovered() {
        for (Integer left = spans.get(row.size()); left != null; left = spans.get(row.size())) {
            if (left == 1) {
                spans.remove(row.size());
            } else {
                spans.put(row.size(), left - 1);
            }
            row.add(EMPTY);
        }
    }

    private void endRow() {
        if (!rows.isEmpty()) {
            spanned.add(new Table.Row(stated));
            addCovered();
            spans.keySet().removeIf(column -> column > row.size());
        }
    }

    /**
     * Ends the last row, and returns all rows with the spans of their cells; {@code null} if there are no spans or they
     * overlap.
     */
    @Nullable
    List<Table.Row> spanned() {
        endRow();
        boolean spans = hasColumnSpan || !cellsWithRowSpan.isEmpty();
        boolean empty = spanned.stream().anyMatch(cells -> cells.cells().isEmpty());
        return spans && !empty && TableGrid.of(new Table(spanned, null, null)).isSpanned()
                ? List.copyOf(spanned)
                : null;
    }

    /** Reports the cells that span rows, for a table in which the cells below them are empty instead. */
    void reportSpans() {
        cellsWithRowSpan.forEach(cell -> reading.leaveOut(
                cell, "rowspan=" + cell.attr("rowspan").trim(), "spans rows: the cells below are empty"));
    }

    /**
     * Returns whether the table has more than {@code min} cells, and more than {@code factor} times those of the
     * source.
     */
    boolean isSparse(int factor, int min) {
        rows.removeIf(cells -> cells.stream().allMatch(cell -> cell.text().blank()));
        long cells = (long) rows.size() * columns();
        return cells > Math.max(min, factor * sourceCells);
    }

    /** Returns the rows, filled to the same length; none if there is no text. */
    List<Table.Row> rows() {
        int columns = columns();
        return rows.stream()
                .map(cells -> new Table.Row(Stream.concat(
                                cells.stream(), Stream.generate(() -> EMPTY).limit(columns - (long) cells.size()))
                        .toList()))
                .toList();
    }

    /** Returns the texts of all cells, row by row. */
    List<RichText> texts() {
        return rows.stream()
                .flatMap(List::stream)
                .map(Table.Cell::text)
                .filter(text -> !text.blank())
                .toList();
    }

    private int columns() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    private static int span(Element cell, String name) {
        String raw = cell.attr(name).trim();
        boolean number = !raw.isEmpty() && raw.length() <= 6 && raw.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Math.max(1, Math.min(Integer.parseInt(raw), MAX_SPAN)) : 1;
    }
}
