package org.standfirst.ingest;

import static java.util.Map.entry;

import java.io.Reader;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.standfirst.Article;
import org.standfirst.Discussion;
import org.standfirst.Publication;
import org.standfirst.Url;
import org.standfirst.ingest.html.HtmlImporter;
import org.standfirst.ingest.html.PageImporter;
import org.standfirst.ingest.markdown.MarkdownImporter;
import org.standfirst.ingest.wordpress.Post;
import org.standfirst.ingest.wordpress.WordPressExportImporter;
import org.standfirst.ingest.wordpress.WordPressImporter;
import org.standfirst.testkit.NullArguments;

/** Every public method of the module rejects null with the parameter's name, unless it is {@code @Nullable}. */
class NullArgumentsTest {
    private static final Url URL = Url.of("https://example.org/");
    private static final Article ARTICLE =
            Article.builder("ferry", "Night ferry").build();

    /** A value for each type of parameter and receiver. */
    private static final Map<Class<?>, Object> SAMPLES = Map.ofEntries(
            entry(Object.class, ARTICLE),
            entry(String.class, "a"),
            entry(int.class, 8),
            entry(Reader.class, Reader.nullReader()),
            entry(Path.class, Path.of("absent")),
            entry(List.class, List.of()),
            entry(Consumer.class, (Consumer<?>) value -> {}),
            entry(Locale.class, Locale.ENGLISH),
            entry(ZoneId.class, ZoneOffset.UTC),
            entry(Url.class, URL),
            entry(Publication.class, Publication.builder("Gazette", URL).build()),
            entry(Article.class, ARTICLE),
            entry(Discussion.class, Discussion.builder("ferry").build()),
            entry(Origin.class, Origin.UNKNOWN),
            entry(Limits.class, Limits.DEFAULT),
            entry(Imported.class, new Imported<>(ARTICLE, List.of())),
            entry(Post.class, new Post(ARTICLE, null)),
            entry(HtmlImporter.class, HtmlImporter.create()),
            entry(PageImporter.class, PageImporter.create()),
            entry(MarkdownImporter.class, MarkdownImporter.create()),
            entry(WordPressImporter.class, WordPressImporter.create()),
            entry(WordPressExportImporter.class, WordPressExportImporter.create()));

    @ParameterizedTest
    @MethodSource("types")
    void rejectsNullByName(Class<?> type) {
        NullArguments.of(SAMPLES).assertRejectedBy(type, SAMPLES.get(type));
    }

    static List<Class<?>> types() {
        return NullArguments.typesOfModule(Importer.class);
    }
}
