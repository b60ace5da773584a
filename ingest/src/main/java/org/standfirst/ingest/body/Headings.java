package org.standfirst.ingest.body;

import org.jsoup.nodes.Element;
import org.standfirst.body.Heading;
import org.standfirst.ingest.text.Format;
import org.standfirst.ingest.text.Permalinks;
import org.standfirst.ingest.text.RichTexts;
import org.standfirst.ingest.text.TextReader;

/** Reads headings. Level 1 is the headline of the article, so a heading of level 1 is read as level 2. */
final class Headings {
    private static final int MAX_LENGTH = 300;

    private final Flow flow;

    Headings(Flow flow) {
        this.flow = flow;
    }

    void read(Element element, Format format) {
        skipPermalinks(element, flow.readers);
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

    /** Skips the links of a heading to itself, which are reported. */
    static void skipPermalinks(Element heading, Readers readers) {
        for (Element link : heading.getElementsByTag("a")) {
            if (Permalinks.is(link)) {
                readers.reading.leaveOut(link, "is a link to a place on the page");
                readers.keepId(link);
                readers.consume(link);
            }
        }
    }
}
