package org.standfirst.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BriefTest {

    @Test
    void keepsAShortText() {
        assertThat(Brief.of("a".repeat(60))).isEqualTo("a".repeat(60));
    }

    @Test
    void cutsALongText() {
        assertThat(Brief.of("a".repeat(61))).isEqualTo("a".repeat(60) + "…");
    }

    @Test
    void doesNotSplitASurrogatePair() {
        assertThat(Brief.of("a".repeat(59) + "🙂🙂")).isEqualTo("a".repeat(59) + "…");
        assertThat(Brief.of("a".repeat(58) + "🙂🙂")).isEqualTo("a".repeat(58) + "🙂…");
    }

    @Test
    void printsNullAsNull() {
        assertThat(Brief.of(null)).isEqualTo("null");
    }
}
