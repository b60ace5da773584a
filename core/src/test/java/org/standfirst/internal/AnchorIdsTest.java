package org.standfirst.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnchorIdsTest {
    @Test
    void encodesThePrefix() {
        assertThat(AnchorIds.prefix("a b-")).isEqualTo("a_0020b-");
        assertThat(AnchorIds.prefix(null)).isEmpty();
    }

    @Test
    void shortensALongPrefix() {
        assertThat(AnchorIds.prefix("a".repeat(50))).isEqualTo("a".repeat(50));
        assertThat(AnchorIds.prefix("a".repeat(50) + "b")).isEqualTo("a".repeat(50));
    }
}
