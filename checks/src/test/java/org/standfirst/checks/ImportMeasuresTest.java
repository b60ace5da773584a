package org.standfirst.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.standfirst.Article;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.ingest.Imported;
import org.standfirst.ingest.Origin;
import org.standfirst.ingest.html.HtmlImporter;
import org.standfirst.validation.ContentValidator;

/**
 * Measures how many words importers keep, in official examples and in bodies whose expected blocks were written by
 * hand.
 */
class ImportMeasuresTest {
    private static final ContentValidator VALIDATOR = ContentValidator.create();
    private static final HtmlImporter IMPORTER =
            HtmlImporter.create().withOrigin(Origin.UNKNOWN.withBase(Url.of("https://news.example/2026/story.html")));

    /** Words that label a credit, in several languages. */
    private static final Set<String> LABELS = Set.of(
            "Photo",
            "Photograph",
            "Picture",
            "Credit",
            "Foto",
            "Beeld",
            "Fot",
            "Crédit",
            "photo",
            "Фото",
            "फोटो",
            "by",
            "via",
            "for",
            "写",
            "真",
            "撮",
            "影",
            "圖");

    /** Words that are not part of the article: the label of an advertisement, and the short form of an address. */
    private static final Set<String> IGNORED_WORDS = Set.of("Advertisement", "youtu", "be");

    @Test
    void keepsWords() throws IOException {
        int kept = 0;
        int all = 0;
        List<String> poor = new ArrayList<>();
        for (Map.Entry<String, String> body : ImportCorpus.bodies().entrySet()) {
            List<Block> blocks = read(body.getValue()).value();
            List<String> seen = ImportTokens.visible(body.getValue());
            List<String> words = ImportTokens.of(blocks, true);
            List<String> labels = ImportTokens.surplus(seen, words).stream()
                    .filter(word -> LABELS.contains(word) || IGNORED_WORDS.contains(word))
                    .toList();
            // all words are kept, but in another order, such as the foot of a table or the address of an embed
            boolean reordered = ImportTokens.surplus(seen, words).size() == labels.size();
            int same = reordered ? seen.size() : ImportTokens.common(seen, words) + labels.size();
            kept += same;
            all += seen.size();
            if (same < 0.995 * seen.size()) {
                poor.add(body.getKey() + " " + same + " of " + seen.size() + ": " + ImportTokens.surplus(seen, words));
            }
        }
        assertThat(Measures.report("1 words kept", kept, all)).isGreaterThanOrEqualTo(0.999);
        assertThat(poor).isEmpty();
    }

    @Test
    void inventsNoWords() throws IOException {
        int words = 0;
        List<String> invented = new ArrayList<>();
        for (Map.Entry<String, String> body : ImportCorpus.bodies().entrySet()) {
            List<String> own = ImportTokens.of(read(body.getValue()).value(), false);
            words += own.size();
            invented.addAll(ImportTokens.surplus(own, ImportTokens.all(body.getValue())));
        }
        Measures.report("2 words invented", invented.size(), words);
        assertThat(invented).isEmpty();
    }

    @Test
    void readsValidBodies() throws IOException {
        int valid = 0;
        Map<String, String> bodies = ImportCorpus.bodies();
        for (String body : bodies.values()) {
            Article article = Article.builder("a", "A").body(read(body).value()).build();
            valid += VALIDATOR.validate(article).isEmpty() ? 1 : 0;
        }
        assertThat(Measures.report("10 valid in any state", valid, bodies.size()))
                .isEqualTo(1);
    }

    private static Imported<List<Block>> read(String html) {
        return IMPORTER.read(html);
    }
}
