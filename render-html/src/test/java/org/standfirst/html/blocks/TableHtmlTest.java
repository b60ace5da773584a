package org.standfirst.html.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.standfirst.body.Table;
import org.standfirst.html.HtmlRenderer;

class TableHtmlTest {
    private static final Table.Cell CELL = Table.Cell.of("x");
    private static final HtmlRenderer HTML = HtmlRenderer.create();

    @Test
    void oneCellStandsForAllThatARowHasTooFew() {
        Table table = Table.ofHeader("Day", "Sails", "Berths")
                .withRow("Monday", "22:30")
                .withRow("Tuesday");
        assertThat(HTML.render(table))
                .contains("<tr><td>Monday</td><td>22:30</td><td></td></tr>")
                .contains("<tr><td>Tuesday</td><td colspan=\"2\"></td></tr>");
    }

    @Test
    void aTableThatIsAsWideAsItIsLongIsAsLongInHtml() {
        int many = 3_000;
        List<Table.Row> rows = new ArrayList<>(Collections.nCopies(many, Table.Row.of(CELL)));
        rows.add(new Table.Row(Collections.nCopies(many, CELL)));
        assertThat(HTML.toBytes(Table.of().withRows(rows))).hasSizeLessThan(100 * many);
    }
}
