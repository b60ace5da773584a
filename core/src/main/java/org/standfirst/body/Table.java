package org.standfirst.body;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.standfirst.internal.Normal;
import org.standfirst.rules.Consistent;
import org.standfirst.validation.Advisory;
import org.standfirst.validation.Between;
import org.standfirst.validation.Identifier;
import org.standfirst.validation.MaxLength;
import org.standfirst.validation.Required;

/**
 * A table, with as many columns as its longest row. Its head consists of the rows at the top that have only header
 * cells, except that their first cell may be empty. Header cells below the head are headers of their rows.
 *
 * @param rows the rows, at least one; all should be as wide as the first, including cells that span rows from above
 * @param caption the caption, or {@code null} for none; at most 1,000 characters
 * @param id its id, unique within the article, or {@code null} for none
 */
@Consistent(groups = Advisory.class)
public record Table(
        @Required List<@Valid Row> rows,
        @Valid @MaxLength(1_000) @Nullable RichText caption,
        @Identifier @Nullable String id)
        implements Leaf {

    /** Public only because a record requires it; its parameters grow. Use {@code of}. */
    public Table {
        rows = Normal.list(rows, "rows");
        caption = caption == null ? null : caption.nullIfBlank();
        id = Normal.idOrNull(id);
    }

    /** Returns a table of these rows. */
    public static Table of(Row... rows) {
        return new Table(Normal.list(rows, "rows"), null, null);
    }

    /** Returns a table with one row of column headers, to which {@link #withRow(String...)} adds rows. */
    public static Table ofHeader(String... cells) {
        return of(row(cells, true));
    }

    /** Returns a copy with these rows. */
    public Table withRows(List<Row> rows) {
        return new Table(rows, caption, id);
    }

    /** Returns a copy with one more row of plain cells. */
    public Table withRow(String... cells) {
        return withRow(row(cells, false));
    }

    /** Returns a copy with one more row; for thousands of rows, {@link #withRows(List)} is faster. */
    public Table withRow(Row row) {
        requireNonNull(row, "row");
        return new Table(Stream.concat(rows.stream(), Stream.of(row)).toList(), caption, id);
    }

    /** Returns a copy with this caption. */
    public Table withCaption(@Nullable RichText first, RichText... more) {
        return new Table(rows, RichText.ofNullable(first, more), id);
    }

    /** Returns a copy with this caption in plain text; {@code null} for none. */
    public Table withCaption(@Nullable String caption) {
        return withCaption(RichText.ofNullable(caption));
    }

    @Override
    public Table withId(@Nullable String id) {
        return new Table(rows, caption, id);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.table(this);
    }

    /** Returns the number of rows and the caption. */
    @Override
    public String toString() {
        return "Table[rows=" + rows.size() + ", caption=" + caption + "]";
    }

    private static Row row(String[] cells, boolean header) {
        return new Row(Normal.list(cells, "cells").stream()
                .map(cell -> Cell.of(cell).withHeader(header))
                .toList());
    }

    /**
     * One row of a table.
     *
     * @param cells the cells in reading order, at least one
     */
    public record Row(@Required List<@Valid Cell> cells) {

        /** Public only because a record requires it; its parameters grow. Use {@code of}. */
        public Row {
            cells = Normal.list(cells, "cells");
        }

        /** Returns a row of these cells. */
        public static Row of(Cell... cells) {
            return new Row(Normal.list(cells, "cells"));
        }

        /** Returns the number of cells. */
        @Override
        public String toString() {
            return "Row[cells=" + cells.size() + "]";
        }
    }

    /**
     * One cell of a table.
     *
     * @param text the text
     * @param header whether the cell is the header of its row or column
     * @param columnSpan the number of columns that the cell spans, from 1 to 1,000, or {@code null} for 1
     * @param rowSpan the number of rows that the cell spans, from 1 to 65,534, or {@code null} for 1
     */
    public record Cell(
            @Valid RichText text,
            boolean header,
            @Between(min = 1, max = 1_000) @Nullable Integer columnSpan,
            @Between(min = 1, max = 65_534) @Nullable Integer rowSpan) {

        /** Public only because a record requires it; its parameters grow. Use {@code of}. */
        public Cell {
            requireNonNull(text, "text");
        }

        /** Returns a data cell of these parts. */
        public static Cell of(RichText... parts) {
            return new Cell(RichText.of(parts), false, null, null);
        }

        /** Returns a data cell of plain text. */
        public static Cell of(String text) {
            return of(RichText.of(text));
        }

        /** Returns a copy with this text. */
        public Cell withText(RichText text) {
            return new Cell(text, header, columnSpan, rowSpan);
        }

        /** Returns a copy with this plain text. */
        public Cell withText(String text) {
            return withText(RichText.of(text));
        }

        /** Returns a copy that is or is not a header. */
        public Cell withHeader(boolean header) {
            return new Cell(text, header, columnSpan, rowSpan);
        }

        /** Returns a copy that spans this number of columns; {@code null} for 1. */
        public Cell withColumnSpan(@Nullable Integer columnSpan) {
            return new Cell(text, header, columnSpan, rowSpan);
        }

        /** Returns a copy that spans this number of rows; {@code null} for 1. */
        public Cell withRowSpan(@Nullable Integer rowSpan) {
            return new Cell(text, header, columnSpan, rowSpan);
        }
    }
}
