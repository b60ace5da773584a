package org.standfirst.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.standfirst.Article;
import org.standfirst.Concept;
import org.standfirst.Section;

class CategoriesTest {
    @Test
    void areTheNamesOfSectionsConceptsAndKeywords() {
        Article article = Article.builder("ferry", "Night ferry returns")
                .addSection(Section.of("News"))
                .addSection(Section.of(" "))
                .addFurtherSection(Section.of("Travel\nand tides"))
                .addConcept(Concept.of(Concept.Kind.ORGANISATION, "Island\u00AD Lines"))
                .addKeyword("ferries")
                .addKeyword("News")
                .build();

        assertThat(Categories.of(article.topics()))
                .containsExactly("News", "Travel and tides", "Island Lines", "ferries");
    }
}
