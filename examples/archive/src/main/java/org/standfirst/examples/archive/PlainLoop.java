package org.standfirst.examples.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.standfirst.Article;
import org.standfirst.Content;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.html.PageRenderer;
import org.standfirst.json.JsonLine;
import org.standfirst.json.JsonLines;
import org.standfirst.json.JsonReader;
import org.standfirst.schemaorg.SchemaOrgRenderer;
import org.standfirst.validation.Advisory;
import org.standfirst.validation.ContentValidator;
import org.standfirst.validation.ForPublication;

/** Does the same work in one thread without Spark: reads NDJSON, validates, renders pages, and counts their bytes. */
final class PlainLoop {
    private final ContentValidator validator = ContentValidator.create();
    private final PageRenderer pages = PageRenderer.of(SchemaOrgRenderer.create());
    private final Publication publication;
    private long bytes;

    private PlainLoop(Publication publication) {
        this.publication = publication;
    }

    public static void main(String[] arguments) throws IOException {
        String publication = Options.parse("--output", "none").publication();
        PlainLoop loop = new PlainLoop(JsonReader.create().read(publication, Publication.class));
        long start = System.nanoTime();
        try (InputStream in = Files.newInputStream(Path.of(arguments[0]));
                Stream<JsonLine<Content>> lines = JsonLines.create().read(in, Content.class)) {
            lines.filter(line -> line.faults().isEmpty()).forEach(line -> loop.process(line.orThrow()));
        }
        System.out.printf(Locale.ROOT, "bytes%n%,18d  pages%n", loop.bytes);
        System.out.printf(Locale.ROOT, "in %.1f s%n", (System.nanoTime() - start) / 1e9);
    }

    private void process(Content content) {
        validator.validate(content, ForPublication.class, Advisory.class);
        Page page = content instanceof Page whole ? whole : Page.of(publication, (Article) content);
        bytes += pages.toBytes(page).length;
    }
}
