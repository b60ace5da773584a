package org.standfirst.html.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standfirst.Article;
import org.standfirst.body.Mark;
import org.standfirst.body.RichText;
import org.standfirst.body.Table;
import org.standfirst.html.HtmlRenderer;
import org.standfirst.html.Profile;
import org.standfirst.labels.Labels;
import org.standfirst.text.TextRenderer;

class TableHtmlTest {
    private static final Table.Cell CELL = Table.Cell.of("x");
    private static final HtmlRenderer HTML = HtmlRenderer.create();

    @Test
    void writesOneCellForAllMissingCellsOfARow() {
        Table table = Table.ofHeader("Day", "Sails", "Berths")
                .withRow("Monday", "22:30")
                .withRow("Tuesday");
        assertThat(HTML.render(table))
                .contains("<tr><td>Monday</td><td>22:30</td><td></td></tr>")
                .contains("<tr><td>Tuesday</td><td colspan=\"2\"></td></tr>");
    }

    @Test
    void marksColumnsOfNumbers() {
        Table table = Table.ofHeader("Length", "Now", "Change", "Boats")
                .withRow("8 m", "£310", "+3.5%", "1,204")
                .withRow("over", "£1,900.50", "–", "");
        assertThat(HTML.render(table))
                .contains("<th scope=\"col\">Length</th><th scope=\"col\" data-number=\"\">Now</th>")
                .contains(
                        "<td>8 m</td><td data-number=\"\">£310</td><td data-number=\"\">+3.5%</td><td data-number=\"\">1,204</td>")
                .contains(
                        "<td>over</td><td data-number=\"\">£1,900.50</td><td data-number=\"\">–</td><td data-number=\"\"></td>");
        assertThat(HTML.render(table.withRow("all", "free", "", "22")))
                .contains("<td>£310</td><td data-number=\"\">+3.5%</td>");
    }

    @Test
    void marksColumnsWithNumbersInStrikethrough() {
        Table.Cell old = Table.Cell.of(RichText.marked(Mark.STRIKETHROUGH, "40"));

        assertThat(HTML.render(Table.of(Table.Row.of(old), Table.Row.of(Table.Cell.of("30")))))
                .contains("<td data-number=\"\"><s>40</s></td>", "<td data-number=\"\">30</td>");
    }

    @Test
    void recognizesNumbersInTheLanguageOfTheArticle() {
        Table table = Table.ofHeader("a", "b", "c").withRow("1.204,5 €", "7.5", "-");
        Article german =
                Article.builder("a", "b").language(Locale.GERMAN).add(table).build();
        assertThat(List.of(
                        HTML.render(german),
                        HTML.with(o -> o.labels(Labels.ENGLISH)).render(german)))
                .allMatch(html -> html.contains("<td data-number=\"\">1.204,5 €</td><td>7.5</td><td>-</td>"));
        assertThat(HTML.render(Article.builder("a", "b")
                        .language(Locale.forLanguageTag("hi"))
                        .add(Table.ofHeader("a", "b").withRow("१२", "12"))
                        .build()))
                .contains("<td data-number=\"\">१२</td><td data-number=\"\">12</td>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"tr; %12,5", "ar; ١٢٪", "ar; ١٬٢٣٤٫٥", "he; \u200E-3.5%\u200E", "fr; 1 204 €", "ja; ¥1,204"})
    void recognizesTheSignsOfALanguage(String language, String number) {
        Table table = Table.ofHeader("a").withRow(number).withRow("\u00A0");
        assertThat(HTML.render(Article.builder("a", "b")
                        .language(Locale.forLanguageTag(language))
                        .add(table)
                        .build()))
                .contains("<td data-number=\"\">" + number);
    }

    @Test
    void countsColumnsAfterCellsOfSeveralColumns() {
        Table table = Table.of(
                Table.Row.of(header("Party"), header("Votes").withColumnSpan(2), header("Note")),
                Table.Row.of(Table.Cell.of("Tide").withRowSpan(2), Table.Cell.of("10"), Table.Cell.of("12"), CELL),
                Table.Row.of(Table.Cell.of("11"), Table.Cell.of("13"), CELL));
        assertThat(HTML.render(table))
                .contains("<th scope=\"col\" colspan=\"2\">Votes</th>")
                .contains(
                        "<td rowspan=\"2\">Tide</td><td data-number=\"\">10</td><td data-number=\"\">12</td><td>x</td>")
                .contains("<tr><td data-number=\"\">11</td><td data-number=\"\">13</td><td>x</td></tr>");
    }

    @Test
    void doesNotMarkNumbersInAnEmail() {
        assertThat(HtmlRenderer.builder()
                        .profile(Profile.EMAIL)
                        .build()
                        .render(Table.ofHeader("a").withRow("1")))
                .doesNotContain("data-number");
    }

    @Test
    void writesASquareTableInLinearSpace() {
        int many = 3_000;
        List<Table.Row> rows = new ArrayList<>(Collections.nCopies(many, Table.Row.of(CELL)));
        rows.add(new Table.Row(Collections.nCopies(many, CELL)));
        assertThat(HTML.toBytes(Table.of().withRows(rows))).hasSizeLessThan(100 * many);
    }

    @Test
    void ignoresSpansThatAreMuchTooLarge() {
        int many = 5_000;
        List<Table.Row> rows = new ArrayList<>(Collections.nCopies(many, new Table.Row(List.of())));
        rows.set(0, new Table.Row(Collections.nCopies(1_000, CELL.withRowSpan(many))));
        Table table = Table.of().withRows(rows);

        assertThat(HTML.toBytes(table)).hasSizeLessThan(100 * many);
        assertThat(TextRenderer.create().toBytes(table)).hasSizeLessThan(10 * many);
    }

    @Test
    void writesEveryRowOfHeadersAtTheTopInTheHead() {
        Table table = Table.ofHeader("Party", "Votes", "")
                .withRow(Table.Row.of(header(""), header("2022"), header("2026")))
                .withRow(Table.Row.of(header("Tide"), Table.Cell.of("10"), Table.Cell.of("12")));
        assertThat(HTML.render(table))
                .contains(
                        "<thead><tr><th scope=\"col\">Party</th><th scope=\"col\" data-number=\"\">Votes</th>"
                                + "<td data-number=\"\"></td></tr>"
                                + "<tr><td></td><th scope=\"col\" data-number=\"\">2022</th><th scope=\"col\" data-number=\"\">2026</th></tr></thead>"
                                + "<tbody><tr><th scope=\"row\">Tide</th><td data-number=\"\">10</td><td data-number=\"\">12</td></tr></tbody>");
    }

    @Test
    void writesARowOfHeadersInTheBodyAsHeadersOfColumns() {
        Table table = Table.of(
                Table.Row.of(header("Day"), header("Sails")),
                Table.Row.of(header("Sunday"), CELL),
                Table.Row.of(header("Night"), header("Sails late")),
                Table.Row.of(header("Winter").withColumnSpan(2)),
                Table.Row.of(header("Saturday"), CELL),
                Table.Row.of(header("Sum"), header("12")));
        assertThat(HTML.render(table))
                .contains(
                        "<th scope=\"row\">Sunday</th>",
                        "<tr><th scope=\"col\">Night</th><th scope=\"col\">Sails late</th></tr>",
                        "<tr><th scope=\"col\" colspan=\"2\">Winter</th></tr>",
                        "<tr><th scope=\"row\">Sum</th><th scope=\"row\">12</th></tr>");
    }

    @Test
    void allowsAnEmptyCornerInTheHead() {
        Table table = Table.of(Table.Row.of(Table.Cell.of(""), header("2022")), Table.Row.of(header("Tide"), CELL));
        assertThat(HTML.render(table))
                .contains(
                        "<thead><tr><td></td><th scope=\"col\">2022</th></tr></thead>", "<th scope=\"row\">Tide</th>");
    }

    @Test
    void writesSpansOfColumnsAndRows() {
        Table table = Table.of(
                Table.Row.of(header("Party").withRowSpan(2), header("Votes").withColumnSpan(2)),
                Table.Row.of(header("2022"), header("2026")),
                Table.Row.of(header("Tide").withRowSpan(9), Table.Cell.of("10"), Table.Cell.of("12")),
                Table.Row.of(Table.Cell.of("no data").withColumnSpan(2)));
        assertThat(HTML.render(table))
                .contains(
                        "<thead><tr><th scope=\"col\" rowspan=\"2\">Party</th><th scope=\"col\" colspan=\"2\">Votes</th></tr>"
                                + "<tr><th scope=\"col\">2022</th><th scope=\"col\">2026</th></tr></thead>"
                                + "<tbody><tr><th scope=\"row\" rowspan=\"2\">Tide</th><td>10</td><td>12</td></tr>"
                                + "<tr><td colspan=\"2\">no data</td></tr></tbody>");
    }

    @Test
    void ignoresSpansThatDoNotFit() {
        Table table = Table.of(Table.Row.of(CELL, CELL.withRowSpan(2)), Table.Row.of(CELL.withColumnSpan(2)));
        assertThat(HTML.render(table)).doesNotContain("rowspan").contains("<tr><td>x</td><td></td></tr>");
    }

    private static Table.Cell header(String text) {
        return Table.Cell.of(text).withHeader(true);
    }
}
