package org.standfirst.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.standfirst.Article;
import org.standfirst.Translation;
import org.standfirst.Url;

class OtherLanguagesTest {
    private static final Translation ENGLISH = Translation.of(Locale.ENGLISH, Url.of("https://gazette.example/en"));
    private static final Translation FRENCH = Translation.of(Locale.FRENCH, Url.of("https://gazette.example/fr"));

    @Test
    void omitsTheLanguageOfTheArticleAndRepeatedLanguages() {
        Article article = Article.builder("ferry", "Night ferry returns")
                .language(Locale.ENGLISH)
                .translations(List.of(ENGLISH, FRENCH, Translation.of(Locale.FRENCH, ENGLISH.url())))
                .build();

        assertThat(OtherLanguages.of(article)).containsExactly(FRENCH);
    }
}
