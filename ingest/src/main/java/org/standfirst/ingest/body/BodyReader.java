package org.standfirst.ingest.body;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.ingest.source.Reading;
import org.standfirst.ingest.text.Format;

/** Reads the content of an element as the blocks of an article's body. */
public final class BodyReader {
    private BodyReader() {}

    /**
     * Parses the HTML of a body within the limits, with the positions of its nodes, and returns its {@code body}
     * element.
     */
    public static Element parseBody(String html, Reading reading) {
        Element body = Document.createShell("").body();
        body.appendChildren(parser(reading).parseFragmentInput(html, new Element("body"), ""));
        return body;
    }

    /** Parses the HTML of a page within the limits, with the positions of its nodes. */
    public static Document parsePage(String html, Reading reading) {
        return parser(reading).parseInput(html, "");
    }

    private static Parser parser(Reading reading) {
        Parser parser = Parser.htmlParser();
        parser.setTrackPosition(true);
        parser.setMaxDepth(reading.limits().depth());
        return parser;
    }

    /**
     * Returns the blocks in {@code root}.
     *
     * @param base the address against which relative addresses are resolved, or {@code null} for none
     */
    public static List<Block> read(Element root, @Nullable Url base, Reading reading) {
        return read(root, base, base, new HashSet<>(), reading);
    }

    /**
     * Returns the blocks in {@code root}. Their ids differ from those in {@code ids}, and are added to it.
     *
     * @param page the address of the page, so that links to it are links within the article; {@code null} if not known
     */
    public static List<Block> read(
            Element root, @Nullable Url base, @Nullable Url page, Set<String> ids, Reading reading) {
        Blocks blocks = new Blocks();
        InlineSigns.add(root);
        new Flow(new Readers(reading, root, base, page, ids), blocks).read(root, Format.PLAIN);
        return List.copyOf(blocks.blocks());
    }
}
