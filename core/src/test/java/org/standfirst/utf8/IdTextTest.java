package org.standfirst.utf8;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdTextTest {

    @Test
    void keepsLettersDigitsAndHyphens() {
        assertThat(IdText.of("comment-", "azAZ-09")).isEqualTo("comment-azAZ-09");
    }

    @Test
    void encodesAnyOtherCharInHexadecimal() {
        assertThat(IdText.of("", "a b_é\uD800")).isEqualTo("a_0020b_005f_00e9_d800");
        assertThat(IdText.of("", "@[`{/:")).isEqualTo("_0040_005b_0060_007b_002f_003a");
    }
}
