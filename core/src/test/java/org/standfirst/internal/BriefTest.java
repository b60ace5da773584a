package org.standfirst.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BriefTest {

    @Test
    void aShortTextIsWhole() {
        assertThat(Brief.of("a".repeat(60))).isEqualTo("a".repeat(60));
    }

    @Test
    void aLongTextIsCut() {
        assertThat(Brief.of("a".repeat(61))).isEqualTo("a".repeat(60) + "…");
    }

    @Test
    void aCharacterOfTwoHalvesIsNotCutInHalf() {
        assertThat(Brief.of("a".repeat(59) + "🙂🙂")).isEqualTo("a".repeat(59) + "…");
        assertThat(Brief.of("a".repeat(58) + "🙂🙂")).isEqualTo("a".repeat(58) + "🙂…");
    }

    @Test
    void nothingIsNull() {
        assertThat(Brief.of(null)).isEqualTo("null");
    }
}
