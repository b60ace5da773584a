package org.standfirst.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Omission;
import org.standfirst.ingest.Imported;

class FaultyJsonLdTest {
    private static final String ARTICLE =
            "{\"@type\":\"NewsArticle\",\"headline\":\"The ferry\",\"author\":[\"Jon Ek\"]}";

    private static Imported<Article> read(String script) {
        return PageImporter.create()
                .read("<script type='application/ld+json'>" + script + "</script><main><p>x</p></main>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFF%",
                "<!-- % -->",
                "<!-- generated -->\n%",
                "\uFEFF <!-- generated --><!--\n%\n-->",
                "<!--\n%\n//-->",
                "<![CDATA[%]]>",
                "//<![CDATA[\n%\n//]]>",
                "/*<![CDATA[*/ % /*]]>*/",
                "/* generated */ %",
                "%;",
                "<![CDATA[ %; ]]>",
                "{\"@type\":\"WebPage\"} %",
                "%\n{\"@type\":\"WebPage\"}",
                "[%,]",
            })
    void readsAnArticleAmongCommentsAndOtherValues(String script) {
        Imported<Article> imported = read(script.replace("%", ARTICLE));
        assertThat(imported.value().headlines().headline()).isEqualTo("The ferry");
        assertThat(imported.omissions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'author':['Jon Ek',],'headline':'The ferry'",
                "'author':'Jon Ek','headline':'The ferry',",
                "'author':'Jon Ek','headline':'The\nferry'",
                "'author':'Jon Ek','headline':'The\\ ferry'",
                "'author':'Jon Ek', // the writer\n'headline':'The ferry'",
            })
    void readsAnArticleWithFaultsOfTemplates(String members) {
        Imported<Article> imported =
                read("{'@type':'NewsArticle',".replace('\'', '"') + members.replace('\'', '"') + "}");
        assertThat(imported.value().headlines().headline()).isEqualTo("The ferry");
        assertThat(imported.value().byline().writers()).extracting(Author::name).containsExactly("Jon Ek");
        assertThat(imported.omissions()).isEmpty();
    }

    @Test
    void reportsTextAfterTheLastValue() {
        Imported<Article> imported = read(ARTICLE + "}");
        assertThat(imported.value().headlines().headline()).isEqualTo("The ferry");
        assertThat(imported.omissions()).extracting(Omission::value).containsExactly("everything from here on");
    }
}
