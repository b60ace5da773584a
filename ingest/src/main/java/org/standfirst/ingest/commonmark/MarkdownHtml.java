package org.standfirst.ingest.commonmark;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Writes a Markdown document as HTML for {@code BodyReader}. Every block starts in the line in which it starts in the
 * source, so that positions are correct. The document is traversed without recursion, because it can nest to any depth.
 */
final class MarkdownHtml {
    private final StringBuilder html = new StringBuilder();

    /** The end tags of the open nodes. */
    private final Deque<String> ends = new ArrayDeque<>();

    /** The number of each footnote, in the order of the first references. */
    private final Map<String, Integer> notes = new HashMap<>();

    private int line;

    private MarkdownHtml() {}

    /** Returns the HTML of all blocks of a document. */
    static String of(Node document) {
        MarkdownHtml html = new MarkdownHtml();
        walk(document, html::enter, html::exit);
        return html.html.toString();
    }

    /** Returns the text of a node without markup. */
    static String text(Node node) {
        StringBuilder text = new StringBuilder();
        walk(node, inner -> text.append(literal(inner)), () -> {});
        return text.toString();
    }

    private static String literal(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral();
        }
        boolean space = node instanceof SoftLineBreak || node instanceof HardLineBreak;
        return node instanceof Code code ? code.getLiteral() : space ? " " : "";
    }

    private interface Step {
        void enter(Node node);
    }

    private static void walk(Node root, Step enter, Runnable exit) {
        Node node = root.getFirstChild();
        while (node != null) {
            enter.enter(node);
            Node next = isLeaf(node) ? null : node.getFirstChild();
            if (next == null) {
                exit.run();
                next = node.getNext();
            }
            Node at = node;
            while (next == null && at.getParent() != null && at.getParent() != root) {
                at = at.getParent();
                exit.run();
                next = at.getNext();
            }
            node = next;
        }
    }

    /** Returns whether a node is written without its children. */
    private static boolean isLeaf(Node node) {
        return node instanceof LinkReferenceDefinition;
    }

    private void enter(Node node) {
        if (node instanceof Block && !node.getSourceSpans().isEmpty()) {
            lines(node.getSourceSpans().get(0).getLineIndex());
        }
        ends.push(write(node));
    }

    private void lines(int target) {
        if (line < target) {
            append("\n".repeat(target - line));
        }
    }

    private void exit() {
        append(ends.pop());
    }

    private void append(String markup) {
        html.append(markup);
        for (int i = markup.indexOf('\n'); i >= 0; i = markup.indexOf('\n', i + 1)) {
            line++;
        }
    }

    private String open(String start, String end) {
        append(start);
        return end;
    }

    /** Writes the start of a node, and returns its end. */
    private String write(Node node) {
        if (insideImage(node)) {
            return "";
        }
        if (node instanceof Text text) {
            return open(escaped(text.getLiteral()), "");
        }
        if (node instanceof Paragraph paragraph) {
            return paragraph(paragraph);
        }
        if (node instanceof HardLineBreak || node instanceof SoftLineBreak) {
            boolean underImage = Figures.isImage(node.getPrevious()) && Figures.isFigure(node.getParent());
            return open(underImage ? "<figcaption>\n" : node instanceof HardLineBreak ? "<br>\n" : "\n", "");
        }
        if (node instanceof Image image) {
            String alt = text(image).isEmpty() ? null : text(image); // an empty alt is missing or decoration
            String source = attribute("src", image.getDestination());
            return open("<img" + source + attribute("alt", alt) + attribute("title", image.getTitle()) + ">", "");
        }
        if (node instanceof Link link) {
            return open(
                    "<a" + attribute("href", link.getDestination()) + attribute("title", link.getTitle()) + ">",
                    "</a>");
        }
        if (node instanceof Code code) {
            return open("<code>" + escaped(code.getLiteral()) + "</code>", "");
        }
        if (node instanceof HtmlInline inline) {
            return open(inline.getLiteral(), "");
        }
        return node instanceof HtmlBlock block ? open(block.getLiteral() + "\n", "") : block(node);
    }

    private String block(Node node) {
        if (node instanceof FencedCodeBlock code) {
            return code(code.getLiteral(), code.getInfo());
        }
        if (node instanceof IndentedCodeBlock code) {
            return code(code.getLiteral(), null);
        }
        if (node instanceof BlockQuote quote) {
            String title = Alerts.takeTitle(quote);
            return title != null
                    ? alert(title)
                    : open("<blockquote" + attribute("cite", Quotations.address(quote)) + ">", "</blockquote>");
        }
        if (node instanceof FootnoteReference note) {
            int number = notes.computeIfAbsent(note.getLabel(), label -> notes.size() + 1);
            return open("<sup><a" + attribute("href", "#" + note.getLabel()) + ">" + number + "</a></sup>", "");
        }
        if (node instanceof FootnoteDefinition note) {
            boolean text = note.getFirstChild() instanceof Paragraph;
            return open(text ? "" : "<p" + attribute("id", note.getLabel()) + "></p>", "");
        }
        return Elements.isNone(node) ? "" : open(Elements.start(node), Elements.end(node));
    }

    private String alert(String title) {
        return open(
                "<aside class=\"sf-box\" data-kind=\"callout\"><h2 class=\"sf-box-title\">" + title + "</h2>",
                "</aside>");
    }

    private String paragraph(Paragraph paragraph) {
        if (Figures.isFigure(paragraph)) {
            return open("<figure>", Figures.hasCaption(paragraph) ? "</figcaption></figure>" : "</figure>");
        }
        if (paragraph.getParent() instanceof FootnoteDefinition note && paragraph.getPrevious() == null) {
            return open("<p" + attribute("id", note.getLabel()) + ">", "</p>");
        }
        if (Quotations.isSource(paragraph)) {
            return open("<footer>", "</footer>");
        }
        return Elements.isTight(paragraph) ? open("", "\n") : open("<p>", "</p>");
    }

    private String code(String literal, @Nullable String info) {
        String text = literal.endsWith("\n") ? literal.substring(0, literal.length() - 1) : literal;
        String language = info == null ? "" : info.strip().split("\\s", 2)[0];
        String name = language.isEmpty() ? "" : attribute("class", "language-" + language);
        return open("<pre><code" + name + ">" + escaped(text) + "</code></pre>", "");
    }

    private static boolean insideImage(Node node) {
        return node.getParent() instanceof Image;
    }

    private static String attribute(String name, @Nullable String value) {
        return value == null ? "" : " " + name + "=\"" + escaped(value) + "\"";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
