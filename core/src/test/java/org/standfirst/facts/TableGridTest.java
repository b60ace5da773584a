package org.standfirst.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.body.RichText;
import org.standfirst.body.Table;

class TableGridTest {
    /** A table with a head of two rows, a cell of two rows, and a cell of two columns. */
    private static final Table SPANNED = Table.of(
            row(head("Port").withRowSpan(2), head("Ferries").withColumnSpan(2)),
            row(head("Day"), head("Night")),
            row(cell("Skagen").withRowSpan(9), cell("1"), cell("2")),
            row(cell("3").withColumnSpan(2)));

    @Test
    void readsTheColumnsThatCellsSpan() {
        TableGrid grid = TableGrid.of(SPANNED);

        assertThat(grid.isSpanned()).isTrue();
        assertThat(grid.columns()).isEqualTo(3);
        assertThat(grid.headRows()).isEqualTo(2);
        assertThat(grid.unevenRows()).isEmpty();
        assertThat(grid.firstColumns())
                .containsExactly(new int[] {0, 1}, new int[] {1, 2}, new int[] {0, 1, 2}, new int[] {1});
        assertThat(grid.columnsOf(SPANNED.rows().get(0).cells().get(1))).isEqualTo(2);
    }

    @Test
    void leavesPositionsThatACellCoversEmpty() {
        assertThat(texts(TableGrid.of(SPANNED))).containsExactly("Port|Ferries|", "|Day|Night", "Skagen|1|2", "|3|");
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "2, 2", "3, 1"})
    void limitsSpansToTheHeadOrTheBody(int row, int rows) {
        assertThat(TableGrid.of(SPANNED).rowsOf(cell("").withRowSpan(9), row)).isEqualTo(rows);
    }

    @Test
    void readsTablesWithoutSpans() {
        Table.Cell wide = cell("x").withColumnSpan(5);
        TableGrid grid = TableGrid.of(Table.ofHeader("a", "b").withRow("c").withRow("d", "e", "f"));

        assertThat(grid.isSpanned()).isFalse();
        assertThat(grid.columns()).isEqualTo(3);
        assertThat(grid.headRows()).isEqualTo(1);
        assertThat(grid.unevenRows()).containsExactly(1, 2);
        assertThat(grid.columnsOf(wide)).isEqualTo(1);
        assertThat(grid.rowsOf(wide.withRowSpan(2), 0)).isEqualTo(1);
        assertThat(texts(grid)).containsExactly("a|b", "c", "d|e|f");
        assertThat(grid.firstColumns()).containsExactly(new int[] {0, 1}, new int[] {0}, new int[] {0, 1, 2});
    }

    @Test
    void readsAnEmptyTable() {
        TableGrid grid = TableGrid.of(Table.of());

        assertThat(grid.columns()).isZero();
        assertThat(grid.headRows()).isZero();
        assertThat(grid.unevenRows()).isEmpty();
        assertThat(grid.texts()).isEmpty();
    }

    @Test
    void ignoresSpansThatOverlap() {
        TableGrid grid = TableGrid.of(Table.of(
                row(cell("a"), cell("b").withRowSpan(2), cell("c")),
                row(cell("d").withColumnSpan(2), cell("e"))));

        assertThat(grid.isSpanned()).isFalse();
        assertThat(grid.unevenRows()).containsExactly(1);
        assertThat(texts(grid)).containsExactly("a|b|c", "d|e");
    }

    @ParameterizedTest
    @CsvSource({"1", "3"})
    void ignoresSpansIfARowIsTooNarrowOrTooWide(int width) {
        TableGrid grid = TableGrid.of(
                Table.of(row(cell("a").withColumnSpan(2)), row(cell("b").withColumnSpan(width))));

        assertThat(grid.isSpanned()).isFalse();
        assertThat(grid.unevenRows()).containsExactly(1);
    }

    @ParameterizedTest
    @CsvSource({"1000, 10, true", "1001, 1, false", "1000, 11, false", "11, 1000, true"})
    void ignoresSpansOfHugeTables(int columns, int rows, boolean spanned) {
        Table.Row row = row(cell("x").withColumnSpan(columns));
        Table table = Table.of(IntStream.range(0, rows).mapToObj(i -> row).toArray(Table.Row[]::new));

        assertThat(TableGrid.of(table).isSpanned()).isEqualTo(spanned);
        assertThat(TableGrid.of(table).unevenRows().isEmpty()).isEqualTo(spanned);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void readsInvalidSpansAsOne(int span) {
        TableGrid grid =
                TableGrid.of(Table.of(row(cell("a").withColumnSpan(span).withRowSpan(span))));

        assertThat(grid.isSpanned()).isFalse();
        assertThat(grid.columns()).isEqualTo(1);
    }

    @Test
    void countsHeaderRowsAtTheTop() {
        assertThat(headRows(row(cell(" "), head("a")), row(head("b"), cell("1"))))
                .isEqualTo(1);
        assertThat(headRows(row(cell("a"), head("b")), row(cell("1"), cell("2"))))
                .isZero();
        assertThat(headRows(row(head("a")), row(head("b")))).isEqualTo(1);
        assertThat(headRows(row(cell(" ")), row(cell("1")))).isZero();
        assertThat(headRows(row(), row(cell("1")))).isZero();
    }

    private static int headRows(Table.Row... rows) {
        return TableGrid.of(Table.of(rows)).headRows();
    }

    private static List<String> texts(TableGrid grid) {
        return grid.texts().stream()
                .map(row ->
                        String.join("|", row.stream().map(RichText::plainText).toList()))
                .toList();
    }

    private static Table.Row row(Table.Cell... cells) {
        return Table.Row.of(cells);
    }

    private static Table.Cell cell(String text) {
        return Table.Cell.of(text);
    }

    private static Table.Cell head(String text) {
        return cell(text).withHeader(true);
    }
}
