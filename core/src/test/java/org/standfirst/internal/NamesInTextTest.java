package org.standfirst.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesInTextTest {

    @ParameterizedTest
    @CsvSource({
        "Ed, By Edith Moor",
        "Ann, By Mary-Ann Lee",
        "Jon Ek, By Jon Ek-Smith",
        "Brien, By Pat O'Brien",
        "Brien, By Pat O’Brien",
        "Rene, By Rene\u0301 X",
        "5, By R2D5",
        "'', By Ann",
    })
    void findsNoPartOfAWord(String name, String text) {
        assertThat(NamesInText.find(List.of(name), text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Ann, 'Ann, Bo'", "Ann Lee, By Ann Lee", "Lee, 'By: Lee.'", "田中太郎, 文・田中太郎", "-, By - today"})
    void findsWholeNames(String name, String text) {
        assertThat(NamesInText.find(List.of(name), text))
                .containsExactly(new NamesInText.Found(text.indexOf(name), name));
    }

    @Test
    void findsTheLongestOfNamesThatOverlap() {
        assertThat(NamesInText.find(List.of("Lee", "Ann", "Ann Lee"), "By Ann Lee and Ann"))
                .extracting(NamesInText.Found::name)
                .containsExactly("Ann Lee", "Ann");
    }

    @Test
    void findsNothingInVeryLongText() {
        assertThat(NamesInText.find(List.of("Ann"), "Ann " + "x ".repeat(500))).isEmpty();
    }
}
