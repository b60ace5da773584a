package org.standfirst.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenTest {

    @ParameterizedTest
    @CsvSource({
        "'\uFEFFFerry\u200B leaves \u200Bport\u200B', Ferry leaves port",
        "'Dampf\u00ADschiff', Dampfschiff",
        "'100\u2060%', 100%",
        "'\u200B\uFEFF', ''"
    })
    void removesCharactersWithoutWidth(String text, String visible) {
        assertThat(Hidden.removed(text)).isEqualTo(visible);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "می\u200Cخواهم",
                "क्\u200Dष",
                "👩\u200D👩\u200D👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤\uFE0F",
                "\u200Fא\u200E \u2068b\u2069",
                "a\u00A0b"
            })
    void keepsJoinersAndDirectionMarks(String text) {
        assertThat(Hidden.removed(text)).isEqualTo(text);
    }

    @Test
    void doesNotCopyTextWithoutHiddenCharacters() {
        String text = "Ферри ⛴";
        assertThat(Hidden.removed(text)).isSameAs(text);
    }
}
