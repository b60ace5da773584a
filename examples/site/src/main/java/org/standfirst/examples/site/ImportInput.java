package org.standfirst.examples.site;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.standfirst.Article;
import org.standfirst.Content;
import org.standfirst.Omission;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.body.Block;
import org.standfirst.ingest.Imported;
import org.standfirst.ingest.Importer;
import org.standfirst.ingest.Origin;
import org.standfirst.ingest.html.HtmlImporter;
import org.standfirst.ingest.html.PageImporter;
import org.standfirst.ingest.markdown.MarkdownImporter;
import org.standfirst.ingest.wordpress.Post;
import org.standfirst.ingest.wordpress.WordPressExportImporter;
import org.standfirst.ingest.wordpress.WordPressImporter;

/** Reads articles in other formats. Each document has the omissions of its importer. */
final class ImportInput {
    private static final int PROGRESS = 100;

    private final Path file;
    private final Origin origin;
    private final Publication publication;
    private final Documents documents;
    private long posts;

    private ImportInput(Path file, Origin origin, Publication publication, Documents documents) {
        this.file = file;
        this.origin = origin;
        this.publication = publication;
        this.documents = documents;
    }

    /** Reads {@code file}. Articles with comments become pages of {@code publication}. */
    static void read(Path file, Format format, Origin origin, Publication publication, Documents documents)
            throws IOException {
        ImportInput input = new ImportInput(file, origin, publication, documents);
        switch (format) {
            case HTML -> input.html();
            case PAGE -> input.article(PageImporter.create().withOrigin(origin));
            case MARKDOWN -> input.article(MarkdownImporter.create().withOrigin(origin));
            default -> input.wordPress();
        }
    }

    private void html() throws IOException {
        try (Reader reader = Format.open(file)) {
            Imported<List<Block>> body =
                    HtmlImporter.create().withOrigin(origin).read(reader);
            String name = String.valueOf(file.getFileName())
                    .replaceFirst("\\.[^.]*$", "")
                    .replaceAll("\\s", "-");
            Article article = Article.builder(name, "")
                    .language(origin.language())
                    .body(body.value())
                    .build();
            documents.onlyDocument(new Document(article, lines(body.omissions())));
        }
    }

    private void article(Importer<Article> importer) throws IOException {
        try (Reader reader = Format.open(file)) {
            Imported<Article> article = importer.read(reader);
            documents.onlyDocument(new Document(article.value(), lines(article.omissions())));
        }
    }

    private void wordPress() throws IOException {
        if (file.toString().endsWith(".json")) {
            restResponse();
            return;
        }
        try {
            List<Omission> others =
                    WordPressExportImporter.create().withOrigin(origin).read(file, this::post);
            lines(others).forEach(documents::omitted);
        } catch (UncheckedIOException e) {
            throw e.getCause(); // thrown by post(..) if a document cannot be written
        }
    }

    private void restResponse() throws IOException {
        try (Reader reader = Format.open(file)) {
            Imported<List<Post>> response =
                    WordPressImporter.create().withOrigin(origin).read(reader);
            List<Post> all = response.value();
            if (all.size() == 1) {
                documents.onlyDocument(new Document(content(all.get(0)), lines(response.omissions())));
                return;
            }
            for (Post post : all) {
                documents.nextDocument(new Document(content(post), List.of()));
            }
            lines(response.omissions()).forEach(documents::omitted);
        }
    }

    private void post(Imported<Post> post) {
        try {
            documents.nextDocument(new Document(content(post.value()), lines(post.omissions())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (++posts % PROGRESS == 0 && System.console() != null) {
            System.console().printf("\r%d posts", posts);
        }
    }

    private Content content(Post post) {
        return post.discussion() == null
                ? post.article()
                : Page.of(publication, post.article()).withDiscussion(post.discussion());
    }

    private static List<String> lines(List<Omission> omissions) {
        List<String> lines = new ArrayList<>();
        omissions.forEach(omission -> lines.add(omission.path() + " " + omission.reason() + ": " + omission.value()));
        return lines;
    }
}
