package org.standfirst.sink;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdTextTest {

    @Test
    void lettersDigitsAndHyphensStandForThemselves() {
        assertThat(IdText.of("comment-", "Ab-9")).isEqualTo("comment-Ab-9");
    }

    @Test
    void anyOtherCharIsItsNumber() {
        assertThat(IdText.of("", "a b_é\uD800")).isEqualTo("a_0020b_005f_00e9_d800");
    }
}
