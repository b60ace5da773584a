package org.standfirst.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.standfirst.Article;
import org.standfirst.feed.RssRenderer;
import org.standfirst.html.HtmlRenderer;
import org.standfirst.ingest.Importer;
import org.standfirst.json.JsonRenderer;
import org.standfirst.testkit.ExportedApi;

/**
 * The API of each module is listed in a text file in {@code src/test/resources/api}, so that changes are visible in
 * review. The system property {@code standfirst.api.update} rewrites the files.
 */
class ExportedApiTest {
    private static final Path FILES = Path.of("src/test/resources/api").toAbsolutePath();

    enum Module {
        CORE("core.txt", Article.class),
        RENDER_HTML("render-html.txt", HtmlRenderer.class),
        RENDER_JSON("render-json.txt", JsonRenderer.class),
        RENDER_FEED("render-feed.txt", RssRenderer.class),
        INGEST("ingest.txt", Importer.class);

        final Path file;
        final ExportedApi api;
        final Class<?> type;

        Module(String file, Class<?> type) {
            this.file = FILES.resolve(file);
            this.api = ExportedApi.ofModuleOf(type);
            this.type = type;
        }
    }

    @ParameterizedTest
    @EnumSource
    void listsEveryExportedSignature(Module module) throws IOException {
        ApiText text = new ApiText();
        List<String> lines = module.api.types().stream()
                .flatMap(type -> text.linesOf(type).stream())
                .toList();
        if (Boolean.getBoolean("standfirst.api.update")) {
            Files.createDirectories(FILES);
            Files.write(module.file, lines);
        }

        assertThat(Files.readAllLines(module.file)).containsExactlyElementsOf(lines);
    }

    @ParameterizedTest
    @EnumSource
    void usesOnlyExportedTypesInSignatures(Module module) {
        Set<String> exported = Stream.of(Module.values())
                .flatMap(each -> each.api.types().stream())
                .map(Class::getName)
                .collect(Collectors.toSet());
        ApiText text = new ApiText();
        module.api.types().forEach(text::linesOf);

        assertThat(text.types())
                .filteredOn(name -> name.startsWith("org.standfirst."))
                .isNotEmpty()
                .allMatch(exported::contains, "exported");
    }

    @Test
    void limitsTheNumberOfExportedTypes() {
        assertThat(Module.CORE.api.types()).hasSizeBetween(100, 150);
    }
}
