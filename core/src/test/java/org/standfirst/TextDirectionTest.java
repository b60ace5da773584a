package org.standfirst;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDirectionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"ar", "ar-EG", "he", "iw", "yi", "fa-AF", "ur-IN", "ckb", "dv", "nqo", "pa-PK", "az-IR", "sd"})
    void someLanguagesRunFromRightToLeft(String language) {
        assertThat(TextDirection.of(Locale.forLanguageTag(language))).isEqualTo(TextDirection.RIGHT_TO_LEFT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"und", "en", "ru", "zh-Hant", "pa", "pa-IN", "az", "sd-IN", "ku", "x-private", "en-IL"})
    void allOtherLanguagesRunFromLeftToRight(String language) {
        assertThat(TextDirection.of(Locale.forLanguageTag(language))).isEqualTo(TextDirection.LEFT_TO_RIGHT);
    }

    @Test
    void aScriptInTheTagDecides() {
        assertThat(TextDirection.of(Locale.forLanguageTag("ar-Latn"))).isEqualTo(TextDirection.LEFT_TO_RIGHT);
        assertThat(TextDirection.of(Locale.forLanguageTag("az-Arab"))).isEqualTo(TextDirection.RIGHT_TO_LEFT);
        assertThat(TextDirection.of(Locale.forLanguageTag("ff-Adlm"))).isEqualTo(TextDirection.RIGHT_TO_LEFT);
        assertThat(TextDirection.of(Locale.forLanguageTag("sd-Arab-IN"))).isEqualTo(TextDirection.RIGHT_TO_LEFT);
    }

    @Test
    void usesTheLanguageOfAnArticleWithoutADirection() {
        Article article =
                Article.builder("1", "Headline").language(new Locale("ar")).build();

        assertThat(article.identity().textDirection()).isEqualTo(TextDirection.RIGHT_TO_LEFT);
        assertThat(article.with(a -> a.direction(TextDirection.LEFT_TO_RIGHT))
                        .identity()
                        .textDirection())
                .isEqualTo(TextDirection.LEFT_TO_RIGHT);
    }
}
