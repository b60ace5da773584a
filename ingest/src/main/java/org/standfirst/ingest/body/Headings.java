package org.standfirst.ingest.body;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.standfirst.body.Heading;
import org.standfirst.ingest.source.Reading;
import org.standfirst.ingest.text.Format;
import org.standfirst.ingest.text.RichTexts;
import org.standfirst.ingest.text.TextReader;

/** Reads headings. Level 1 is the headline of the article, so a heading of level 1 is read as level 2. */
final class Headings {
    private static final int MAX_LENGTH = 300;

    /** The texts of links to the heading itself, which site generators add to headings. */
    private static final Set<String> PERMALINKS = Set.of("#", "¶", "§", "🔗", "⚓");

    private final Flow flow;

    Headings(Flow flow) {
        this.flow = flow;
    }

    void read(Element element, Format format) {
        permalinks(element);
        TextReader.Result result = flow.readers.text(element, flow.readers.inline.block(element, format));
        if (!result.text().blank()) {
            if (RichTexts.length(result.text()) > MAX_LENGTH) {
                flow.text(result.text(), element, element);
            } else {
                int level = Math.max(2, element.normalName().charAt(1) - '0');
                flow.emit(new Heading(level, result.text(), flow.readers.id(element)), element);
            }
        }
        result.media().forEach(media -> flow.node(media, format));
    }

    /** Skips the links to the heading itself. */
    private void permalinks(Element heading) {
        for (Element link : heading.getElementsByTag("a")) {
            if (link.attr("href").startsWith("#") && PERMALINKS.contains(Reading.text(link))) {
                flow.readers.reading.leaveOut(link, "is a link to the heading itself");
                flow.readers.keepId(link);
                flow.readers.consume(link);
            }
        }
    }
}
