package org.standfirst.ingest.commonmark;

import java.util.List;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Url;
import org.standfirst.ingest.article.ArticleFacts;
import org.standfirst.ingest.body.BodyReader;
import org.standfirst.ingest.source.Reading;
import org.standfirst.ingest.text.CleanText;

/** Reads the article of a Markdown document. */
public final class MarkdownReader {
    private MarkdownReader() {}

    /**
     * Loads the parsers of Markdown and of front matter.
     *
     * @throws NoClassDefFoundError if a class of the parsers is missing
     */
    public static void requireParser() {
        parser(1);
        YamlTexts.isValid("");
    }

    /** Returns the article of a document. */
    public static Article read(String markdown, Reading reading) {
        MarkdownText text = MarkdownText.of(markdown, reading);
        Node document = parser(reading.limits().depth()).parse(text.body());
        HeadingIds.moveBefore(document);
        FrontMatter front = new FrontMatter(text.front(), reading);
        Url address = reading.addresses().web(front.first(FrontMatter.CANONICAL));
        Reading based =
                address == null ? reading : reading.withOrigin(reading.origin().withBase(address));
        ArticleFacts facts = ArticleFacts.of(
                ArticleFacts.id(() -> markdown, address, based.origin().base()), based);
        String title = title(document, front.first("title"));
        if (title != null) {
            facts.headline("title", title);
        }
        front.readInto(facts);
        String html = MarkdownHtml.of(document);
        return facts.build(BodyReader.read(
                BodyReader.parseBody(html, based), based.origin().base(), based));
    }

    private static Parser parser(int depth) {
        return Parser.builder()
                .extensions(
                        List.of(TablesExtension.create(), StrikethroughExtension.create(), FootnotesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .maxOpenBlockParsers(depth)
                .build();
    }

    /** Returns the headline and removes its heading from the document; {@code null} if there is no headline. */
    private static @Nullable String title(Node document, String stated) {
        for (Node child = document.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Heading heading) {
                String text = CleanText.line(MarkdownHtml.text(heading));
                boolean own = stated.isBlank() || CleanText.line(stated).equals(text);
                if (heading.getLevel() == 1 && own && !text.isEmpty()) {
                    heading.unlink();
                    return text;
                }
                break;
            }
        }
        return stated.isBlank() ? null : stated;
    }
}
