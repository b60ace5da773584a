package org.standfirst.utf8;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsciiTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 9, 20, 200, 5_000})
    void isTrueForAscii(int length) {
        assertThat(Ascii.isMostlyAscii("\u007F".repeat(length))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 20, 200, 5_000})
    void isFalseForTextWithoutAscii(int length) {
        assertThat(Ascii.isMostlyAscii("\u0080".repeat(length))).isFalse();
    }

    @Test
    void isFalseForTextThatIsPartlyAscii() {
        assertThat(Ascii.isMostlyAscii("a".repeat(100) + "é".repeat(100))).isFalse();
        assertThat(Ascii.isMostlyAscii("é".repeat(100) + "a".repeat(100))).isFalse();
    }

    @Test
    void ignoresFewOtherCharacters() {
        assertThat(Ascii.isMostlyAscii("é" + "a".repeat(200))).isTrue();
    }
}
