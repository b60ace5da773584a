package org.standfirst.ingest.markdown;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.Reader;
import org.standfirst.Article;
import org.standfirst.ingest.Imported;
import org.standfirst.ingest.Importer;
import org.standfirst.ingest.Limits;
import org.standfirst.ingest.Origin;
import org.standfirst.ingest.commonmark.MarkdownReader;
import org.standfirst.ingest.source.BoundedText;
import org.standfirst.ingest.source.Reading;

/**
 * Reads an article from Markdown: CommonMark with the tables, the strikethrough and the footnotes of GitHub, and front
 * matter in YAML. The headline is the {@code title} of the front matter, or else the first heading if its level is 1.
 * An image with lines under it is a photo with its caption and credit. HTML in Markdown is read in the same way as by
 * {@link org.standfirst.ingest.html.HtmlImporter}. The path of an omission is a line without a column, or a name in the
 * front matter.
 *
 * <p>The importer requires {@code org.commonmark:commonmark}, three of its extensions and {@code
 * org.snakeyaml:snakeyaml-engine}, which are optional dependencies.
 */
public final class MarkdownImporter implements Importer<Article> {
    private final Origin origin;
    private final Limits limits;

    private MarkdownImporter(Origin origin, Limits limits) {
        this.origin = requireNonNull(origin, "origin");
        this.limits = requireNonNull(limits, "limits");
    }

    /**
     * Returns an importer with {@link Origin#UNKNOWN}.
     *
     * @throws IllegalStateException if one of the dependencies is missing
     */
    public static MarkdownImporter create() {
        try {
            MarkdownReader.requireParser();
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "MarkdownImporter requires org.commonmark:commonmark with commonmark-ext-gfm-tables,"
                            + " commonmark-ext-gfm-strikethrough and commonmark-ext-footnotes, and"
                            + " org.snakeyaml:snakeyaml-engine; add these dependencies",
                    e);
        }
        return new MarkdownImporter(Origin.UNKNOWN, Limits.DEFAULT);
    }

    /**
     * Returns a copy with this origin. The base of the origin is the address of the article if the source states none.
     */
    public MarkdownImporter withOrigin(Origin origin) {
        return new MarkdownImporter(origin, limits);
    }

    /** Returns a copy with these limits. */
    public MarkdownImporter withLimits(Limits limits) {
        return new MarkdownImporter(origin, limits);
    }

    @Override
    public Imported<Article> read(Reader source) throws IOException {
        Reading reading = Reading.of(origin, limits).byLine();
        String markdown = BoundedText.of(requireNonNull(source, "source"), reading);
        return new Imported<>(MarkdownReader.read(markdown, reading), reading.omissions());
    }
}
