package org.standfirst.ingest.html;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.Reader;
import org.jsoup.nodes.Document;
import org.standfirst.Article;
import org.standfirst.ingest.Imported;
import org.standfirst.ingest.Importer;
import org.standfirst.ingest.Limits;
import org.standfirst.ingest.Origin;
import org.standfirst.ingest.body.BodyReader;
import org.standfirst.ingest.page.PageReader;
import org.standfirst.ingest.source.BoundedText;
import org.standfirst.ingest.source.Reading;

/**
 * Reads the article of a whole web page. Its metadata comes from JSON-LD, from Open Graph and other meta tags, and from
 * microdata, in this order. A headline or an expiry that is missing there is read from the only {@code h1} of the
 * article or else the title, and from {@code unavailable_after} in the rules for robots. Its body is the element marked
 * as {@code articleBody} or with the class {@code e-content}, or else the only {@code article} or {@code main} element,
 * or else the {@code articleBody} in JSON-LD. No other element is read as the body.
 */
public final class PageImporter implements Importer<Article> {
    private final Origin origin;
    private final Limits limits;

    private PageImporter(Origin origin, Limits limits) {
        this.origin = requireNonNull(origin, "origin");
        this.limits = requireNonNull(limits, "limits");
    }

    /** Returns an importer with {@link Origin#UNKNOWN}. */
    public static PageImporter create() {
        return new PageImporter(Origin.UNKNOWN, Limits.DEFAULT);
    }

    /**
     * Returns a copy with this origin. The base of the origin is the address of the page. Relative addresses are
     * resolved against the {@code base} element of the page, or else against the address that the page states, or else
     * against the base of the origin.
     */
    public PageImporter withOrigin(Origin origin) {
        return new PageImporter(origin, limits);
    }

    /** Returns a copy with these limits. */
    public PageImporter withLimits(Limits limits) {
        return new PageImporter(origin, limits);
    }

    @Override
    public Imported<Article> read(Reader source) throws IOException {
        Reading reading = Reading.of(origin, limits);
        String html = BoundedText.of(requireNonNull(source, "source"), reading);
        Document page = BodyReader.parsePage(html, reading);
        return new Imported<>(PageReader.read(page, reading), reading.omissions());
    }
}
