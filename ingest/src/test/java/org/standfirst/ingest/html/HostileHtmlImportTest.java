package org.standfirst.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Article;
import org.standfirst.Omission;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.ingest.Imported;
import org.standfirst.ingest.Origin;
import org.standfirst.validation.ContentValidator;

class HostileHtmlImportTest {
    private static final ContentValidator VALIDATOR = ContentValidator.create();
    private static final HtmlImporter IMPORTER =
            HtmlImporter.create().withOrigin(Origin.UNKNOWN.withBase(Url.of("https://a.example/b/")));
    private static final int UNCLOSED = 100_000;
    private static final int COPIES = 15_000;
    private static final int SAMPLE = 1_000;
    private static final int DOCUMENTS = 10_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "div",
                "b",
                "p",
                "a href=x",
                "li",
                "ul><li",
                "table",
                "table><tr><td",
                "blockquote",
                "figure",
                "aside",
                "details",
                "pre",
                "h2",
                "span lang=de",
                "figure><figcaption",
                "dl><dt",
                "section class=related",
                "noscript",
                "select",
                "svg",
                "video",
                "picture",
                "td rowspan=1000 colspan=1000",
                "figure class=gallery",
                "sup><a href=#a id=a"
            })
    @Tag("slow")
    @Timeout(600)
    void readsUnclosedElementsInLinearTime(String tag) {
        assertValid(IMPORTER.read(("<" + tag + ">x").repeat(UNCLOSED)));
    }

    @Test
    @Tag("slow")
    @Timeout(600)
    void readsTenMegabytesInLinearTime() {
        String part = "<p>Some <b>words</b> &amp; a <a href=\"/x\">link</a></p><img src=/a.jpg><ul><li>x</ul>";
        Imported<List<Block>> imported = IMPORTER.read(part.repeat(10_000_000 / part.length()));
        assertThat(imported.value()).hasSize(50_000);
    }

    @Test
    @Timeout(30)
    void comparesImagesForBrowsersWithoutScriptsInLinearTime() {
        String html = "<noscript>" + "<img src=b.jpg>".repeat(COPIES) + "</noscript><p><picture>"
                + "<source srcset=x.jpg>".repeat(COPIES) + "<img data-src=a.jpg></picture></p>";
        assertThat(IMPORTER.read(html).value()).hasSize(COPIES + 1);
    }

    @Test
    void doesNotFillUpSparseTables() {
        String html = "<table><tr>" + "<td>x".repeat(5_000) + "<tr><td>y".repeat(5_000) + "</table>";
        assertThat(IMPORTER.read(html).value()).hasSize(10_000);
    }

    @Test
    void readsTruncatedSourcesAsValidContent() {
        String html = "<figure><picture><source srcset='/a.webp 2x, /b.webp 3x'><img src=/a.jpg alt='&quot;'></picture>"
                + "<figcaption>Der Kai. <b>Foto:</b> K. Maier/dpa</figcaption></figure><!-- wp:x /--><table><tr><th>&#x202e;</table>";
        for (int i = 0; i <= html.length(); i++) {
            assertValid(IMPORTER.read(html.substring(0, i)));
        }
    }

    @Test
    void keepsOrReportsEveryWordOfRandomDocuments() {
        assertThat(silentlyLost(SAMPLE)).isEmpty();
    }

    @Test
    @Tag("slow")
    @Timeout(600)
    void keepsOrReportsEveryWordOfManyRandomDocuments() {
        assertThat(silentlyLost(DOCUMENTS)).isEmpty();
    }

    /** Returns the documents with words that are neither in blocks nor in omissions, and prints their number. */
    private static List<String> silentlyLost(int documents) {
        RandomHtml random = new RandomHtml(new Random(7));
        List<String> lost = new ArrayList<>();
        int words = 0;
        for (int i = 0; i < documents; i++) {
            String html = random.document();
            Imported<List<Block>> imported = IMPORTER.read(html);
            assertValid(imported);
            Set<String> meaningfulWords = SilentLoss.meaningfulWords(html);
            words += meaningfulWords.size();
            Set<String> missing = SilentLoss.missing(meaningfulWords, imported);
            if (!missing.isEmpty()) {
                lost.add(missing + " of " + html);
            }
        }
        System.out.printf("measure 9 silently lost: %d documents of %d, of %d words%n", lost.size(), documents, words);
        return lost;
    }

    private static void assertValid(Imported<List<Block>> imported) {
        Article article = Article.builder("a", "A")
                .body(imported.value().subList(0, Math.min(imported.value().size(), 500)))
                .build();
        assertThat(VALIDATOR.validate(article)).isEmpty();
        assertThat(imported.omissions()).extracting(Omission::reason).doesNotContain("");
    }
}
