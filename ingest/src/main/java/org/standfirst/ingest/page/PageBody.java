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
import org.standfirst.ingest.body.BodyReader;
import org.standfirst.ingest.source.Reading;
import org.standfirst.ingest.text.CleanText;

/** Finds the element of a page that is the body of its article, and reads it. */
final class PageBody {
    private static final String MARKED =
            "[itemprop~=articleBody], .e-content, [property=articleBody], [property=schema:articleBody]";

    private final Document page;
    private final Reading reading;

    PageBody(Document page, Reading reading) {
        this.page = page;
        this.reading = reading;
    }

    /**
     * Returns the blocks of the body.
     *
     * @param headline of the article, which is not repeated where its heading stands in the body
     * @param plain the body as JSON-LD has it, for pages without an element that is one
     */
    List<Block> read(String headline, String plain, @Nullable Url base) {
        List<Element> elements = outermost(page.select(MARKED));
        for (String name : List.of("article", "main")) {
            List<Element> found = elements.isEmpty() ? outermost(page.select(name)) : List.of();
            elements = found.size() == 1 ? found : elements;
        }
        if (elements.isEmpty()) {
            return withoutMarkup(plain);
        }
        Set<String> ids = new HashSet<>();
        List<Block> blocks = new ArrayList<>();
        for (Element element : elements) {
            dropHeadline(element, headline);
            blocks.addAll(BodyReader.read(element, base, ids, reading));
        }
        return blocks;
    }

    private static List<Element> outermost(List<Element> elements) {
        Set<Element> all = new HashSet<>(elements);
        return elements.stream()
                .filter(each -> each.parents().stream().noneMatch(all::contains))
                .toList();
    }

    private static void dropHeadline(Element body, String headline) {
        for (Element heading : body.select("h1")) {
            if (CleanText.line(heading.text()).equals(headline)) {
                heading.remove();
                return;
            }
        }
    }

    private List<Block> withoutMarkup(String plain) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : CleanText.of(plain).split("\\r?\\n\\s*\\n")) {
            RichText text = RichText.of(paragraph.strip());
            if (!text.blank()) {
                blocks.add(Paragraph.of(CleanText.of(text)));
            }
        }
        if (blocks.isEmpty()) {
            reading.leaveOut("the page", "has no element that is marked as the body, nor one article or main element");
        }
        return blocks;
    }
}
