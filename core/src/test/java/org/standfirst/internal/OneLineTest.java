package org.standfirst.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLineTest {
    @Test
    void joinsLinesAndRemovesHiddenCharacters() {
        assertThat(OneLine.of("\uFEFFFerry \n\n  leaves\u200B\nport")).isEqualTo("Ferry leaves port");
    }

    @Test
    void keepsSpacesOfASingleLine() {
        assertThat(OneLine.of(" Ferry  leaves ")).isEqualTo(" Ferry  leaves ");
    }
}
