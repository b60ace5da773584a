package org.standfirst.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.standfirst.Article;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.ingest.Imported;
import org.standfirst.ingest.Origin;
import org.standfirst.validation.ContentValidator;

/** Compares the blocks of sample bodies with the blocks that a person wrote down. */
class TruthTest {
    private static final List<String> FILES =
            List.of("latin.txt", "latin-more.txt", "scripts.txt", "cms.txt", "cms-more.txt");

    /** A body and its blocks. */
    record Body(String name, Locale language, String html, List<String> blocks) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void readsTheExpectedBlocks(Body body) {
        assertThat(Notation.of(imported(body).value())).containsExactlyElementsOf(body.blocks());
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void readsValidBlocks(Body body) {
        Article article = Article.builder("a", "A").body(imported(body).value()).build();
        assertThat(ContentValidator.create().validate(article)).isEmpty();
    }

    @Test
    void coversThirtyBodiesInSixScripts() throws IOException {
        List<Body> bodies = bodies();
        long scripts = bodies.stream()
                .map(body -> Character.UnicodeScript.of(body.blocks().stream()
                        .flatMapToInt(String::codePoints)
                        .filter(c -> Character.isLetter(c) && c > 0x250)
                        .findFirst()
                        .orElse('A')))
                .distinct()
                .count();
        assertThat(bodies).hasSizeGreaterThanOrEqualTo(30);
        assertThat(scripts).isGreaterThanOrEqualTo(6);
    }

    static Imported<List<Block>> imported(Body body) {
        Origin origin =
                Origin.UNKNOWN.withLanguage(body.language()).withBase(Url.of("https://news.example/2026/story.html"));
        return HtmlImporter.create().withOrigin(origin).read(body.html());
    }

    static List<Body> bodies() throws IOException {
        List<Body> bodies = new ArrayList<>();
        for (String file : FILES) {
            try (InputStream in = TruthTest.class.getResourceAsStream("truth/" + file)) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                for (String part : text.split("(?m)^=== ")) {
                    if (!part.isBlank()) {
                        bodies.add(body(part));
                    }
                }
            }
        }
        return bodies;
    }

    private static Body body(String part) {
        int title = part.indexOf('\n');
        int line = part.indexOf("\n---\n");
        String name = part.substring(0, title);
        String language = name.substring(0, name.indexOf(' '));
        List<String> blocks =
                part.substring(line + 5).lines().filter(each -> !each.isBlank()).toList();
        return new Body(name, Locale.forLanguageTag(language), part.substring(title + 1, line), blocks);
    }
}
