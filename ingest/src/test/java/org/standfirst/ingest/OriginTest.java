package org.standfirst.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.standfirst.Url;

class OriginTest {

    @Test
    void baseMustBeAbsolute() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Origin.UNKNOWN.withBase(Url.of("news.example")))
                .withMessage("base must be absolute, not news.example");
    }

    @Test
    void nullRemovesTheBase() {
        Origin origin = Origin.UNKNOWN.withBase(Url.of("https://news.example/"));
        assertThat(origin.withBase(null)).isEqualTo(Origin.UNKNOWN);
    }
}
