package org.standfirst.schemaorg.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.standfirst.schemaorg.graph.SchemaJson.url;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.standfirst.Article;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.Section;
import org.standfirst.Url;

class SchemaBreadcrumbsTest {
    private static final Publication GAZETTE =
            Publication.builder("The Gazette", url("")).build();
    private static final Article FERRY =
            Article.builder("ferry", "Night ferry returns").url(url("ferry")).build();

    @Test
    void writesTheTrailFromTheHomePageToTheHeadline() {
        Article article = FERRY.with(a -> a.addSection(Section.of("News", url("news"))));

        assertThat(written(GAZETTE, article)).isEqualTo("""
                {
                  "@type": "BreadcrumbList",
                  "@id": "https://example.org/ferry#breadcrumbs",
                  "itemListElement": [
                    {
                      "@type": "ListItem",
                      "position": 1,
                      "name": "The Gazette",
                      "item": "https://example.org/"
                    },
                    {
                      "@type": "ListItem",
                      "position": 2,
                      "name": "News",
                      "item": "https://example.org/news"
                    },
                    {
                      "@type": "ListItem",
                      "position": 3,
                      "name": "Night ferry returns"
                    }
                  ]
                }""");
    }

    @Test
    void omitsSectionsWithoutAnAddressOrName() {
        Article article = FERRY.with(a -> a.addSection(Section.of("Nowhere"))
                .addSection(Section.of("Relative", Url.of("/relative")))
                .addSection(Section.of(" ", url("blank")))
                .addSection(Section.of("News", url("news"))));

        assertThat(names(written(GAZETTE, article))).containsExactly("The Gazette", "News", "Night ferry returns");
    }

    @Test
    void omitsATrailOfOneItem() {
        assertThat(written(GAZETTE.with(p -> p.url(Url.of("/"))), FERRY)).isEmpty();
    }

    @Test
    void omitsAnArticleWithoutAHeadline() {
        Article article = FERRY.with(a -> a.headline(" ").addSection(Section.of("News", url("news"))));

        assertThat(names(written(GAZETTE, article))).containsExactly("The Gazette", "News");
    }

    private static String written(Publication publication, Article article) {
        return SchemaJson.indented(json -> SchemaBreadcrumbs.write(
                Page.of(publication, article),
                new SchemaWriter(json, article.identity().url(), null, omission -> {})));
    }

    private static List<String> names(String json) {
        return Pattern.compile("(?<=\"name\": \").*(?=\")")
                .matcher(json)
                .results()
                .map(found -> found.group())
                .toList();
    }
}
