package org.standfirst.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {
    @Test
    void escapesSpacesAndInvisibleCharacters() {
        assertThat(Printable.of("!~\u00E91 \n\u007F\u202E")).isEqualTo("!~\u00E91\\u0020\\u000a\\u007f\\u202e");
    }

    @Test
    void cutsLongText() {
        assertThat(Printable.of("a".repeat(200))).isEqualTo("a".repeat(200));
        assertThat(Printable.of("a".repeat(201))).isEqualTo("a".repeat(200) + "...");
    }
}
