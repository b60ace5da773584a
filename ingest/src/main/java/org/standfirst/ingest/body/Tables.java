package org.standfirst.ingest.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.RichText;
import org.standfirst.body.Table;
import org.standfirst.ingest.text.Children;
import org.standfirst.ingest.text.Format;
import org.standfirst.ingest.text.RichTexts;
import org.standfirst.ingest.text.Tags;
import org.standfirst.ingest.text.TextReader;

/** Reads tables. A layout table is unwrapped: the contents of its cells are read one after the other. */
final class Tables {
    private static final Set<String> BLOCKS =
            Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "img", "figure", "blockquote", "iframe");
    private static final int MAX_CAPTION = 1_000;
    private static final int MAX_FILL = 4;
    private static final int MAX_SPARSE = 1_000;

    private final Flow flow;
    private final List<Element> media = new ArrayList<>();
    private final List<Node> strays = new ArrayList<>(); // nodes in a table outside of its cells

    Tables(Flow flow) {
        this.flow = flow;
    }

    void read(Element table, Format format) {
        List<Element> rows = rows(table);
        if (rows.isEmpty() || isLayout(table, rows)) {
            unwrap(table, rows, format);
            return;
        }
        Grid grid = new Grid(flow.readers.reading);
        Format inner = flow.readers.inline.block(table, format);
        for (Element row : rows) {
            Format inRow = flow.readers.inline.block(row, inner);
            grid.startRow();
            for (Element cell : row.children()) {
                if (isCell(cell)) {
                    grid.add(cell, text(cell, inRow));
                } else {
                    strays.add(cell);
                }
            }
        }
        List<Table.Row> spanned = grid.spanned();
        boolean sparse = grid.isSparse(MAX_FILL, MAX_SPARSE);
        List<Table.Row> filled =
                sparse ? List.of() : spanned != null && !grid.rows().isEmpty() ? spanned : grid.rows();
        if (filled != spanned) {
            grid.reportSpans();
        }
        if (filled.isEmpty()) {
            grid.texts().forEach(text -> flow.text(text, null, table));
        } else {
            flow.emit(new Table(filled, caption(table, format), flow.readers.id(table)), table);
        }
        media.forEach(element -> flow.node(element, format));
        strays.forEach(node -> flow.node(node, format));
        flow.flush(table);
    }

    private RichText text(Element cell, Format format) {
        flow.readers.keepId(cell);
        TextReader.Result result = flow.readers.text(cell, flow.readers.inline.block(cell, format));
        media.addAll(result.media());
        return result.text();
    }

    private @Nullable RichText caption(Element table, Format format) {
        Element caption = Children.first(table, "caption");
        if (caption == null) {
            return null;
        }
        RichText text = flow.readers.text(caption, format).text();
        if (RichTexts.length(text) <= MAX_CAPTION) {
            return text.blank() ? null : text;
        }
        flow.text(text, null, table);
        return null;
    }

    private void unwrap(Element table, List<Element> rows, Format format) {
        Element caption = Children.first(table, "caption");
        if (caption != null) {
            flow.node(caption, format);
        }
        for (Element row : rows) {
            for (Element cell : row.children()) {
                flow.node(cell, format);
            }
        }
        strays.forEach(node -> flow.node(node, format));
        flow.flush(table);
    }

    /** Keeps text outside of cells, which the parser allows in a table within {@code noscript}. */
    private void keepTexts(Element parent) {
        strays.addAll(
                parent.textNodes().stream().filter(text -> !text.isBlank()).toList());
    }

    /** Returns the rows of a table, the head first and the foot last, without the rows of tables in it. */
    private List<Element> rows(Element table) {
        List<Element> head = new ArrayList<>();
        List<Element> body = new ArrayList<>();
        List<Element> foot = new ArrayList<>();
        keepTexts(table);
        for (Element part : table.children()) {
            switch (part.normalName()) {
                case "thead" -> head.addAll(rowsOf(part));
                case "tfoot" -> foot.addAll(rowsOf(part));
                case "tbody" -> body.addAll(rowsOf(part));
                case "tr" -> body.addAll(shown(part));
                default -> {
                    if (part != Children.first(table, "caption")) { // the first caption is read separately
                        strays.add(part);
                    }
                }
            }
        }
        head.addAll(body);
        head.addAll(foot);
        return head;
    }

    private List<Element> rowsOf(Element part) {
        List<Element> rows = new ArrayList<>();
        keepTexts(part);
        for (Element child : part.children()) {
            if (child.normalName().equals("tr")) {
                rows.addAll(shown(child));
            } else {
                strays.add(child);
            }
        }
        return rows;
    }

    private List<Element> shown(Element row) {
        if (!Tags.isHidden(row)) {
            keepTexts(row);
            return List.of(row);
        }
        strays.add(row);
        return List.of();
    }

    private static boolean isCell(Element element) {
        return (element.normalName().equals("td") || element.normalName().equals("th")) && !Tags.isHidden(element);
    }

    private static boolean isLayout(Element table, List<Element> rows) {
        if (Tags.hasClass(table, "sf-table")) {
            return false;
        }
        if (rows.size() == 1 || table.attr("role").equalsIgnoreCase("presentation")) {
            return true;
        }
        int cells = 0;
        int headers = 0;
        int withBlocks = 0;
        for (Element row : rows) {
            for (Element cell : row.children()) {
                cells++;
                headers += cell.normalName().equals("th") ? 1 : 0;
                Elements inner = cell.children();
                withBlocks +=
                        inner.size() > 1 && inner.stream().anyMatch(each -> BLOCKS.contains(each.normalName())) ? 1 : 0;
                if (holdsTable(cell)) {
                    return true;
                }
            }
        }
        boolean column = cells == rows.size();
        return headers == 0
                && (2 * withBlocks > cells || column && table.selectFirst("img, iframe, video, audio") != null);
    }

    private static boolean holdsTable(Element cell) {
        return cell.childrenSize() > 0 && cell.selectFirst("table") != null;
    }
}
