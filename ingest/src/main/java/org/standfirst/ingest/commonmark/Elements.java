package org.standfirst.ingest.commonmark;

import java.util.Map;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** The HTML elements of nodes that are written as one element. */
final class Elements {
    private static final Map<Class<?>, String> NAMES = Map.ofEntries(
            Map.entry(Emphasis.class, "em"),
            Map.entry(StrongEmphasis.class, "strong"),
            Map.entry(Strikethrough.class, "s"),
            Map.entry(ThematicBreak.class, "hr"),
            Map.entry(BulletList.class, "ul"),
            Map.entry(OrderedList.class, "ol"),
            Map.entry(ListItem.class, "li"),
            Map.entry(TableBlock.class, "table"),
            Map.entry(TableHead.class, "thead"),
            Map.entry(TableBody.class, "tbody"),
            Map.entry(TableRow.class, "tr"));

    private Elements() {}

    /** Returns whether a node is omitted: the empty head of a table with everything in it. */
    static boolean isNone(Node node) {
        return name(node) == null || node instanceof TableHead && isEmpty(node) || hasEmptyHead(node);
    }

    private static boolean hasEmptyHead(Node node) {
        Node row = node instanceof TableCell ? node.getParent() : node;
        return row instanceof TableRow && row.getParent() instanceof TableHead head && isEmpty(head);
    }

    private static boolean isEmpty(Node head) {
        Node row = head.getFirstChild();
        for (Node cell = row == null ? null : row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell.getFirstChild() != null) {
                return false;
            }
        }
        return true;
    }

    static String start(Node node) {
        return "<" + name(node) + attribute(node) + ">";
    }

    /**
     * Returns the attribute of an element: the start of a list that does not start with 1, or the class of a table, so
     * that the table is not read as layout.
     */
    private static String attribute(Node node) {
        if (node instanceof OrderedList list) {
            Integer start = list.getMarkerStartNumber();
            return start == null || start == 1 ? "" : " start=\"" + start + "\"";
        }
        return node instanceof TableBlock ? " class=\"sf-table\"" : "";
    }

    static String end(Node node) {
        return node instanceof ThematicBreak ? "" : "</" + name(node) + ">";
    }

    private static @Nullable String name(Node node) {
        if (node instanceof Heading heading) {
            return "h" + heading.getLevel();
        }
        return node instanceof TableCell cell ? cell.isHeader() ? "th" : "td" : NAMES.get(node.getClass());
    }

    /** Returns whether a paragraph is in a list without blank lines. */
    static boolean isTight(Paragraph paragraph) {
        return paragraph.getParent() instanceof ListItem item
                && item.getParent() instanceof ListBlock list
                && list.isTight();
    }
}
