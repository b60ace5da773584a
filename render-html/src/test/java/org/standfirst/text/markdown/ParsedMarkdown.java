package org.standfirst.text.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterNode;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Markdown parsed by commonmark-java: the kinds of its nodes in order, and its texts. */
public record ParsedMarkdown(List<String> structure, List<String> texts) {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(
                    TablesExtension.create(),
                    StrikethroughExtension.create(),
                    FootnotesExtension.create(),
                    YamlFrontMatterExtension.create()))
            .build();

    /** Parses a document. */
    public static ParsedMarkdown of(String markdown) {
        ParsedMarkdown parsed = new ParsedMarkdown(new ArrayList<>(), new ArrayList<>());
        parsed.children(PARSER.parse(markdown));
        return parsed;
    }

    /** Returns all texts without whitespace. */
    public String text() {
        return String.join("", texts).replaceAll("[\\p{javaWhitespace}\\p{javaSpaceChar}]+", "");
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            node(child);
        }
    }

    private void node(Node node) {
        if (node instanceof Text text) {
            text(text.getLiteral());
            return;
        }
        String kind = node.getClass().getSimpleName();
        structure.add(node instanceof Heading heading ? kind + heading.getLevel() : kind);
        if (node instanceof Code code) {
            texts.add(code.getLiteral());
        } else if (node instanceof FencedCodeBlock code) {
            texts.add(code.getInfo() + "\n" + code.getLiteral());
        } else if (node instanceof HardLineBreak) {
            texts.add("\n");
        } else if (node instanceof FootnoteReference note) {
            texts.add("[^" + note.getLabel() + "]");
        } else if (node instanceof FootnoteDefinition note) {
            texts.add("[^" + note.getLabel() + "]:");
        } else if (node instanceof YamlFrontMatterNode fact) {
            texts.add(fact.getKey() + fact.getValues());
        }
        children(node);
        if (node instanceof Link link) {
            texts.add("(" + link.getDestination() + ")");
        } else if (node instanceof Image image) {
            texts.add("(" + image.getDestination() + " " + image.getTitle() + ")");
        }
        structure.add("/");
    }

    private void text(String text) {
        if (!text.isEmpty()) {
            texts.add(text);
        }
    }
}
