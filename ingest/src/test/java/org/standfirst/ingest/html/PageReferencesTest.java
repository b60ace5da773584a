package org.standfirst.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Omission;
import org.standfirst.Url;
import org.standfirst.ingest.Imported;

/** References in JSON-LD are replaced by the nodes they refer to, or reported. */
class PageReferencesTest {
    private static Imported<Article> read(String article, String... nodes) {
        String script = "<script type='application/ld+json'>";
        return PageImporter.create()
                .read(script + "{\"@type\":\"Article\"," + article + "}</script>" + script + "["
                        + String.join(",", nodes) + "]</script><main><p>x</p></main>");
    }

    private static Author author(Imported<Article> imported) {
        return imported.value().byline().credits().get(0).author();
    }

    @Test
    void readsTheNodesToWhichReferencedNodesRefer() {
        Imported<Article> imported = read(
                "\"author\":{\"@id\":\"#a\"}",
                "{\"@id\":\"#a\",\"name\":\"Ada\",\"worksFor\":{\"@id\":\"#org\"},\"image\":[{\"@id\":\"#img\"}]}",
                "{\"@id\":\"#org\",\"@type\":\"Organization\",\"name\":\"Gazette\"}",
                "{\"@id\":\"#img\",\"url\":\"https://z.example/a.jpg\",\"creator\":{\"@id\":\"#c\"}}",
                "{\"@id\":\"#c\",\"name\":\"Cleo\"}");
        assertThat(author(imported).affiliation()).isEqualTo("Gazette");
        assertThat(author(imported).portrait().renditions().get(0).url()).isEqualTo(Url.of("https://z.example/a.jpg"));
        assertThat(author(imported).portrait().credit().text()).isEqualTo("Cleo");
        assertThat(imported.omissions()).isEmpty();
    }

    @Test
    void readsNodesThatAreDefinedWithinOtherNodes() {
        Imported<Article> imported = read(
                "\"author\":{\"@type\":\"Organization\",\"@id\":\"#z\"},\"publisher\":{\"@id\":\"#z\",\"name\":\"Gazette\"}");
        assertThat(author(imported).name()).isEqualTo("Gazette");
        assertThat(author(imported).kind()).isEqualTo(Author.Kind.ORGANISATION);
    }

    @Test
    void readsTextsThatAreValueObjects() {
        Imported<Article> imported = read("\"author\":{\"name\":{\"@value\":\"Ada\",\"@language\":\"en\"}}");
        assertThat(author(imported).name()).isEqualTo("Ada");
    }

    @Test
    void readsTwoNodesThatReferToEachOther() {
        Imported<Article> imported = read(
                "\"author\":{\"@id\":\"#a\"}",
                "{\"@id\":\"#a\",\"name\":\"Ada\",\"worksFor\":{\"@id\":\"#z\"}}",
                "{\"@id\":\"#z\",\"name\":\"Gazette\",\"founder\":{\"@id\":\"#a\"}}");
        assertThat(author(imported).affiliation()).isEqualTo("Gazette");
        assertThat(imported.omissions())
                .extracting(Omission::path)
                .contains("JSON-LD/author/worksFor/founder/@id")
                .allMatch(path -> path.startsWith("JSON-LD/author/worksFor/founder/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "about",
                "author",
                "contributor",
                "copyrightHolder",
                "correction",
                "image",
                "isPartOf",
                "keywords",
                "mentions",
                "sponsor"
            })
    void reportsReferencesToMissingNodes(String property) {
        String id = "https://z.example/#missing";
        assertThat(read("\"" + property + "\":{\"@id\":\"" + id + "\"}").omissions())
                .extracting(Omission::path, Omission::value)
                .containsExactly(tuple("JSON-LD/" + property + "/@id", id));
        assertThat(read("\"" + property + "\":[{\"@type\":\"Thing\",\"@id\":\"" + id + "\"}]")
                        .omissions())
                .extracting(Omission::path, Omission::value)
                .containsExactly(tuple("JSON-LD/" + property + "/0/@id", id));
    }

    @Test
    void reportsReferencesOfReferencedNodesToMissingNodes() {
        Imported<Article> imported = read(
                "\"author\":{\"@id\":\"#a\"}",
                "{\"@id\":\"#a\",\"name\":\"Ada\",\"worksFor\":[{\"@id\":\"#missing\"}]}");
        assertThat(imported.omissions())
                .extracting(Omission::path, Omission::value)
                .containsExactly(tuple("JSON-LD/author/worksFor/0/@id", "#missing"));
    }

    @Test
    void keepsTheAddressOfALicenceThatIsNotANode() {
        Imported<Article> imported = read("\"license\":{\"@id\":\"https://l.example/\"}");
        assertThat(imported.value().rights().licence()).isEqualTo(Url.of("https://l.example/"));
        assertThat(imported.omissions()).isEmpty();
    }

    @Test
    void reportsWholesThatAreNeitherSeriesNorSiteNorPage() {
        Imported<Article> imported =
                read("\"isPartOf\":[{\"@type\":\"WebSite\",\"name\":\"Z\"},{\"@type\":\"WebPage\",\"name\":\"P\"},"
                        + "{\"@type\":\"PublicationIssue\",\"name\":\"Issue\"},\"Text\"]");
        assertThat(imported.value().topics().series()).isNull();
        assertThat(imported.omissions())
                .extracting(Omission::path, Omission::value)
                .containsExactly(tuple("JSON-LD/isPartOf/2/name", "Issue"), tuple("JSON-LD/isPartOf/3/name", "Text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "award", "jobTitle"})
    @Timeout(20)
    void limitsTheSizeOfTheNodesCopiedForReferences(String property) {
        String text = "\"" + "long ".repeat(200_000 / 5) + "\"";
        String list = "[" + "1,".repeat(40_000) + "1]";
        String references = "{\"@id\":\"#x\"},".repeat(20_000) + "{\"@id\":\"#x\"}";
        for (String value : new String[] {text, list}) {
            Imported<Article> imported = read(
                    "\"author\":{\"name\":\"Ada\",\"worksFor\":[" + references + "]}",
                    "{\"@id\":\"#x\",\"" + property + "\":" + value + "}");
            assertThat(imported.omissions()).hasSizeLessThan(100_000);
            assertThat(imported.omissions()).extracting(Omission::path).contains("JSON-LD/author/worksFor/20000/@id");
        }
    }

    @Test
    @Timeout(20)
    void resolvesReferencesInDeeplyNestedNodesInLinearTime() {
        String nested = "{\"@id\":\"#n0\",\"name\":\"x\"}";
        for (int i = 1; i < 190; i++) {
            nested = "{\"@id\":\"#n" + i + "\",\"name\":\"x\",\"worksFor\":[{\"@id\":\"#n" + i / 2 + "\"}," + nested
                    + "]}";
        }
        Imported<Article> imported = read("\"author\":[" + "{\"@id\":\"#n189\"},".repeat(20_000) + nested + "]");
        assertThat(imported.omissions()).hasSizeLessThan(200_000);
    }
}
