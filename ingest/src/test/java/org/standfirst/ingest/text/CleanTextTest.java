package org.standfirst.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "two\nlines\tand a tab",
                "no\u00A0break",
                "\u2067isolated\u2069",
                "\u202Bembedded\u202C",
                "\uD83D\uDEA2 ferry",
                "夜行"
            })
    void keepsOrdinaryText(String text) {
        assertThat(CleanText.of(text)).isSameAs(text);
    }

    @ParameterizedTest
    @CsvSource({
        "a\u0000b, ab",
        "a\u001Fb, ab",
        "a\u007Fb, ab",
        "a\u0085b, ab",
        "a\u009Fb, ab",
        "a\uD800b, ab",
        "a\uDC00b, ab",
        "a\uFDD0b, ab",
        "a\uFDEFb, ab",
        "a\uFFFEb, ab",
        "a\uFFFFb, ab",
        "a\u202Db\u202C, ab",
        "a\u202Eb\u202C, ab",
        "a\u202Bb, ab",
        "a\u202Cb, ab",
        "a\u2069b, ab",
        "a\u2067b\u202C, ab",
        "a\u202Bb\u2069, ab",
        "a\u2067b\u2028c\u2069, abc"
    })
    void removesControlsAndUnclosedDirectionCharacters(String text, String expected) {
        assertThat(CleanText.of(text).replace("\u2028", "")).isEqualTo(expected);
    }

    @Test
    void removesDirectionCharactersNestedTooDeep() {
        String nested = "\u2067".repeat(200) + "a" + "\u2069".repeat(200);
        assertThat(CleanText.of(nested)).isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " a b ",
                "a\nb",
                "a \t\n b",
                "a\u000Bb",
                "a\u0085b",
                "a\u2028b",
                "a\u2029b",
                "\u3000a b\u00A0",
                "\u200Ba b\u200B"
            })
    void collapsesAndTrimsTheSpacesOfALine(String text) {
        assertThat(CleanText.line(text)).isEqualTo("a b");
    }

    @Test
    void returnsAnEmptyLineForSpaces() {
        assertThat(CleanText.line(" \u00A0\u200B\n")).isEmpty();
        assertThat(CleanText.lineOrNull(null, 9)).isNull();
        assertThat(CleanText.lineOrNull("", 9)).isNull();
        assertThat(CleanText.lineOrNull("\u3164", 9)).isNull();
    }

    @Test
    void rejectsLinesLongerThanTheMaximum() {
        assertThat(CleanText.lineOrNull("\uD83D\uDEA2abc", 4)).isEqualTo("\uD83D\uDEA2abc");
        assertThat(CleanText.lineOrNull("\uD83D\uDEA2abcd", 4)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "urn:uuid:1", "https://a.example/é?b=c", "夜行", "क्\u200D", "\uD83D\uDEA2"})
    void acceptsVisibleTextWithoutSpacesAsId(String id) {
        assertThat(CleanText.isId(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\u200D", "a\nb", "a\u00A0b", "a\u200Bb", "a\u0000", "\uD800"})
    void rejectsOtherTextsAsId(String text) {
        assertThat(CleanText.isId(text)).isFalse();
    }

    @Test
    void limitsTheLengthOfIds() {
        assertThat(CleanText.isId("\uD83D\uDEA2".repeat(255))).isTrue();
        assertThat(CleanText.isId("a".repeat(256))).isFalse();
    }
}
