package org.standfirst.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleFactsTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", "urn:uuid:1", "https://a.example/é?b=c", "夜行", "\uD83D\uDEA2"})
    void acceptsVisibleTextWithoutSpacesAsId(String id) {
        assertThat(ArticleFacts.isId(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\nb", "a\u00A0b", "a\u200Bb", "a\u0000", "\uD800"})
    void rejectsOtherTextsAsId(String text) {
        assertThat(ArticleFacts.isId(text)).isFalse();
    }

    @Test
    void limitsTheLengthOfIds() {
        assertThat(ArticleFacts.isId("\uD83D\uDEA2".repeat(255))).isTrue();
        assertThat(ArticleFacts.isId("a".repeat(256))).isFalse();
    }
}
