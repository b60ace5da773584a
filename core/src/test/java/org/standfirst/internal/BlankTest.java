package org.standfirst.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlankTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \t\r\n\u0085",
                "\u00A0", // a no-break space, which editors leave in an empty paragraph
                "\u2007\u202F\u3000",
                "\u200B\uFEFF\u2060",
                "\u200E\u200F\u061C\u2068\u2069",
                "\u200C\u200D\u00AD",
                "\u2028\u2029",
                "\u3164\u115F\u1160\uFFA0\u2800\u034F\uFE0F", // used as invisible user names
                "\uDB40\uDC61" // a tag character without its flag
            })
    void isTrueForInvisibleText(String text) {
        assertThat(Blank.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\u00A0.", "\u200Fא", "夜", "😀", "❤️", "\u0301", "\uFFFD", "\uE000", "_", "\uD83D"})
    void isFalseForVisibleText(String text) {
        assertThat(Blank.is(text)).isFalse();
    }
}
