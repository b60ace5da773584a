package org.standfirst.ingest.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.body.Paragraph;
import org.standfirst.body.RichText;
import org.standfirst.ingest.article.PlainText;
import org.standfirst.ingest.body.BodyReader;
import org.standfirst.ingest.source.Reading;
import org.standfirst.ingest.text.CleanText;

/** Finds the element of a page that is the body of its article, and reads it. */
final class PageBody {
    /** Selectors of elements that are marked as the body, the most reliable first. */
    private static final List<String> MARKED = List.of(
            "[itemprop~=articleBody], [property=articleBody], [property=schema:articleBody]",
            ".e-content:not(.h-cite *, .u-comment *, .p-comment *)");

    private final @Nullable Url address;
    private final Reading reading;
    private final List<Element> elements;

    PageBody(Document page, @Nullable Url address, Reading reading) {
        this.address = address;
        this.reading = reading;
        elements = elements(page);
    }

    /** Returns the elements of the body; empty if the page does not mark them. */
    List<Element> elements() {
        return elements;
    }

    /**
     * Returns the blocks of the body.
     *
     * @param headline the headline of the article; its heading in the body is removed
     * @param plain the body in JSON-LD, which is read if no element of the page is the body
     */
    List<Block> read(String headline, String plain) {
        Set<String> ids = new HashSet<>();
        List<Block> blocks = new ArrayList<>();
        for (Element element : elements) {
            dropHeadline(element, headline);
            blocks.addAll(read(element, ids, reading));
        }
        if (blocks.isEmpty()) {
            blocks.addAll(jsonLdBody(plain));
        }
        if (blocks.isEmpty()) {
            reading.leaveOut(
                    "the page", "has no element marked as the body, and not exactly one article or main element");
        }
        return blocks;
    }

    private List<Block> read(Element element, Set<String> ids, Reading reading) {
        return BodyReader.read(element, reading.origin().base(), address, ids, reading);
    }

    private static List<Element> elements(Document page) {
        for (String marked : MARKED) {
            List<Element> found = outermost(page.select(marked));
            if (!found.isEmpty()) {
                return found;
            }
        }
        for (String name : List.of("article", "main")) {
            List<Element> found = outermost(page.select(name));
            if (found.size() == 1) {
                return found;
            }
        }
        return List.of();
    }

    static List<Element> outermost(List<Element> elements) {
        Set<Element> all = new HashSet<>(elements);
        return elements.stream()
                .filter(each -> each.parents().stream().noneMatch(all::contains))
                .toList();
    }

    /** Removes the heading that is the headline. Hidden text and links in it are reported. */
    private void dropHeadline(Element body, String headline) {
        for (Element heading : body.select("h1")) {
            boolean whole = CleanText.line(heading.text()).equals(headline);
            if (whole || PageHeadline.text(heading).equals(headline)) {
                if (!whole) {
                    reading.leaveOut(heading, "has hidden text or a link to itself");
                }
                heading.remove();
                return;
            }
        }
    }

    /** Returns the body in JSON-LD, which is HTML, or plain text with blank lines between paragraphs. */
    private List<Block> jsonLdBody(String body) {
        if (PlainText.isMarkup(body)) {
            return read(BodyReader.parseBody(body, reading), new HashSet<>(), reading.in("articleBody"));
        }
        List<Block> blocks = new ArrayList<>();
        for (String paragraph :
                CleanText.of(PlainText.of(body).replace("\r", "")).split("\\n\\s*\\n")) {
            RichText text = RichText.of(paragraph.strip());
            if (!text.blank()) {
                blocks.add(Paragraph.of(CleanText.of(text)));
            }
        }
        return blocks;
    }
}
