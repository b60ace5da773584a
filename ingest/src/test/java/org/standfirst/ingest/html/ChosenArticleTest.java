package org.standfirst.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Article;
import org.standfirst.Omission;
import org.standfirst.ingest.Imported;

/** One article of the JSON-LD of a page is read, and each other article is reported. */
class ChosenArticleTest {
    private static final String FERRY =
            "{\"@type\":\"NewsArticle\",\"headline\":\"The ferry\",\"description\":\"It sails.\"}";

    private static Imported<Article> read(String... nodes) {
        return PageImporter.create()
                .read("<script type='application/ld+json'>[" + String.join(",", nodes)
                        + "]</script><main><p>x</p></main>");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`'headline':'The ferry','name':'A','description':'B'`, The ferry",
                "`'headline':' ','name':'Another','url':'https://z.example/a'`, Another",
                "`'url':'https://z.example/a','@id':'#a'`, https://z.example/a",
                "`'@id':'#a','description':'B'`, #a",
                "`'description':'B'`, NewsArticle"
            })
    void reportsEachArticleThatIsNotRead(String members, String value) {
        String other = ("{'@type':'NewsArticle'," + members + "}").replace('\'', '"');
        Imported<Article> imported = read(FERRY, other, other);
        assertThat(imported.value().teaser().summary()).isEqualTo("It sails.");
        assertThat(imported.omissions())
                .extracting(Omission::path, Omission::value)
                .containsExactly(tuple("JSON-LD", value), tuple("JSON-LD", value));
    }

    @Test
    void doesNotReportARepetitionOfTheArticle() {
        assertThat(read(FERRY, FERRY).omissions()).isEmpty();
    }

    @Test
    void doesNotReadAReferenceToTheArticleAsAnArticle() {
        Imported<Article> imported =
                read("{\"@type\":\"NewsArticle\",\"@id\":\"#ferry\"}", FERRY.replace("{", "{\"@id\":\"#ferry\","));
        assertThat(imported.value().headlines().headline()).isEqualTo("The ferry");
        assertThat(imported.omissions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "{\"@type\":\"ListItem\",\"position\":1,\"item\":*}"})
    void reportsAnArticleInAListEvenBeforeTheArticleOfThePage(String element) {
        String other = FERRY.replace("The ferry", "Another");
        String list = "{\"@type\":\"ItemList\",\"itemListElement\":[" + element.replace("*", other) + "]}";
        Imported<Article> imported = read(list, FERRY);
        assertThat(imported.value().headlines().headline()).isEqualTo("The ferry");
        assertThat(imported.omissions())
                .extracting(Omission::path, Omission::value)
                .containsExactly(tuple("JSON-LD", "Another"));
        assertThat(read(list).value().headlines().headline()).isEmpty();
    }

    @Test
    void readsAnArticleInAListIfThePageStatesItsAddress() {
        String article = FERRY.replace("{", "{\"url\":\"https://z.example/ferry\",");
        Imported<Article> imported = PageImporter.create()
                .read("<link rel=canonical href=https://z.example/ferry><script type='application/ld+json'>"
                        + "{\"@type\":\"ItemList\",\"itemListElement\":" + article + "}</script><main><p>x</p></main>");
        assertThat(imported.value().headlines().headline()).isEqualTo("The ferry");
        assertThat(imported.omissions()).isEmpty();
    }

    @Test
    void readsTheMainEntityOfAList() {
        String list = "{\"@type\":\"ItemList\",\"itemListElement\":[],\"mainEntity\":" + FERRY + "}";
        assertThat(read(list).value().headlines().headline()).isEqualTo("The ferry");
    }

    @Test
    void reportsEachOfSeveralItemsOfAnElement() {
        String others = FERRY.replace("The ferry", "One") + "," + FERRY.replace("The ferry", "Two");
        String element = "{\"@type\":\"ListItem\",\"item\":[" + others + "]}";
        String list = "{\"@type\":\"ItemList\",\"itemListElement\":[" + element + "]}";
        assertThat(read(list, FERRY).omissions()).extracting(Omission::value).containsExactly("One", "Two");
    }

    @Test
    void doesNotReportAnElementOfAListWithTheAddressOfTheArticle() {
        String article = FERRY.replace("{", "{\"url\":\"https://z.example/ferry\",");
        String element = "{\"@type\":\"NewsArticle\",\"url\":\"https://z.example/ferry/\"}";
        String list = "{\"@type\":\"ItemList\",\"itemListElement\":[" + element + "," + FERRY + "]}";
        assertThat(read(list, article).omissions()).extracting(Omission::value).containsExactly("The ferry");
    }
}
