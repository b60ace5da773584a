package org.standfirst.ingest.html;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.standfirst.body.Block;
import org.standfirst.ingest.Imported;
import org.standfirst.ingest.Importer;
import org.standfirst.ingest.Limits;
import org.standfirst.ingest.Origin;
import org.standfirst.ingest.body.BodyReader;
import org.standfirst.ingest.source.BoundedText;
import org.standfirst.ingest.source.Reading;

/**
 * Reads the body of an article from HTML, as it is stored by content management systems and published in feeds. The
 * result has no markup: if an element corresponds to no block, its text is kept, and all its other content is reported.
 */
public final class HtmlImporter implements Importer<List<Block>> {
    private final Origin origin;
    private final Limits limits;

    private HtmlImporter(Origin origin, Limits limits) {
        this.origin = requireNonNull(origin, "origin");
        this.limits = requireNonNull(limits, "limits");
    }

    /** Returns an importer with {@link Origin#UNKNOWN}. */
    public static HtmlImporter create() {
        return new HtmlImporter(Origin.UNKNOWN, Limits.DEFAULT);
    }

    /** Returns a copy with this origin. */
    public HtmlImporter withOrigin(Origin origin) {
        return new HtmlImporter(origin, limits);
    }

    /** Returns a copy with these limits. */
    public HtmlImporter withLimits(Limits limits) {
        return new HtmlImporter(origin, limits);
    }

    @Override
    public Imported<List<Block>> read(Reader source) throws IOException {
        Reading reading = Reading.of(origin, limits);
        return read(BoundedText.of(requireNonNull(source, "source"), reading), reading);
    }

    @Override
    public Imported<List<Block>> read(String source) {
        Reading reading = Reading.of(origin, limits);
        return read(BoundedText.of(requireNonNull(source, "source"), reading), reading);
    }

    private Imported<List<Block>> read(String html, Reading reading) {
        return new Imported<>(
                BodyReader.read(BodyReader.parseBody(html, reading), origin.base(), reading), reading.omissions());
    }
}
