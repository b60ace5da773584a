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

    @Test
    void addsTheArticleToItsTranslationsForSearchEngines() {
        Article article = Article.builder("ferry", "Night ferry returns")
                .url(ENGLISH.url())
                .language(Locale.ENGLISH)
                .build();
        Translation relative = Translation.of(Locale.GERMAN, Url.of("/de"));
        Translation unknown = Translation.of(Locale.ROOT, FRENCH.url());

        assertThat(OtherLanguages.alternates(article)).isEmpty();
        assertThat(OtherLanguages.alternates(article.with(a -> a.translations(List.of(FRENCH, relative, unknown)))))
                .containsExactly(ENGLISH, FRENCH);
        assertThat(OtherLanguages.alternates(article.with(a -> a.url(null).addTranslation(FRENCH))))
                .containsExactly(FRENCH);
    }
}
