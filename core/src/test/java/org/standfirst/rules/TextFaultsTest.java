package org.standfirst.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFaultsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Night ferry returns",
                "«Ночной паром»",
                "مرحبا بالعالم",
                "שלום (עולם)",
                "می‌خواهم", // a zero-width non-joiner, as Persian needs it
                "👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿", // joiners and tags, as emoji need them
                "a\u2066b\u2067c\u2069d\u2069",
                "a\u2068b\u2069",
                "a\u202Ab\u202Bc\u202Cd\u202C",
                "a\u200Eb\u200F\u061C", // marks without an effect on other characters
                "a\u00ADb\u00A0c",
                " a\u00A0\u3000", // spaces at the ends
                "a\uFEFFb\u200Bc\u2060d", // hidden characters within words
                "کوردستانه\u200C",
                "क्\u200D", // joiners that shape the last letter, as in Kurdish and Hindi
                "\u200Fa\u200E",
                "⛴\uFE0F",
                "\uFFFD"
            })
    void acceptsOrdinaryText(String text) {
        assertThat(in(text, true)).isEmpty();
        assertThat(in(text, false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'a\u0000', CONTROL U+0000 2",
        "'a\u001B[0m', CONTROL U+001B 2",
        "'a\tb', CONTROL U+0009 2",
        "'\u007F', CONTROL U+007F 1",
        "'\u009Fa', CONTROL U+009F 1",
        "'a\nb', LINE_BREAK U+000A 2",
        "'a\rb', LINE_BREAK U+000D 2",
        "'a\u000Bb', LINE_BREAK U+000B 2",
        "'a\u000Cb', LINE_BREAK U+000C 2",
        "'a\u0085b', LINE_BREAK U+0085 2",
        "'a\u2028b', LINE_BREAK U+2028 2",
        "'a\u2029b', LINE_BREAK U+2029 2",
        "'😀\u202Eb', DIRECTION U+202E 2",
        "'a\u202Db', DIRECTION U+202D 2",
        "'a\u202Ab', DIRECTION U+202A 2",
        "'a\u202Bb\u202C\u202C', DIRECTION U+202C 5",
        "'a\u2066b\u2067c\u2069', DIRECTION U+2066 2",
        "'a\u2067b', DIRECTION U+2067 2",
        "'a\u2068b', DIRECTION U+2068 2",
        "'a\u2069', DIRECTION U+2069 2",
        "'\u2066\u202Aa\u2069\u202C', DIRECTION U+202C 5",
        "'\u202A\u2066a\u202C\u2069', DIRECTION U+202C 4",
        "'a\uFFFE', BROKEN U+FFFE 2",
        "'a\uFDD0', BROKEN U+FDD0 2",
        "'\uFEFFa', HIDDEN U+FEFF 1",
        "'a\u200B', HIDDEN U+200B 2",
        "'\u2060a', HIDDEN U+2060 1",
        "'a\u00AD', HIDDEN U+00AD 2",
        "'\u200Da', HIDDEN U+200D 1",
        "'a\u200C', HIDDEN U+200C 2",
        "'a\u200B ', HIDDEN U+200B 2",
        "'a \u200B', HIDDEN U+200B 3",
        "' \uFEFFa', HIDDEN U+FEFF 2"
    })
    void reportsTheCharacterAndItsPosition(String text, String fault) {
        assertThat(in(text, true)).contains(fault);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xD800, 0xDBFF, 0xDC00, 0xDFFF})
    void rejectsAnUnpairedSurrogate(int half) {
        assertThat(in("a" + (char) half + "b", true)).containsExactly("BROKEN U+%04X 2".formatted(half));
    }

    @Test
    void reportsTheFirstFaultOfEachKind() {
        assertThat(in(" \u0007\u0007\n\n", true)).containsExactly("CONTROL U+0007 2", "LINE_BREAK U+000A 4");
    }

    @Test
    void acceptsLineBreaksTabsAndSpacesInProse() {
        assertThat(in("\n a\tb\r\nc\u2028d \u2029", false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u000B", "\u000C", "\u0085", "\u0000"})
    void rejectsControlsInProse(String control) {
        assertThat(in(control, false)).containsExactly("CONTROL U+%04X 1".formatted((int) control.charAt(0)));
    }

    @Test
    void requiresIsolatesToEndOnTheirLine() {
        assertThat(in("a\u2067b\nc\u2069", false)).containsExactly("DIRECTION U+2067 2");
        assertThat(in("a\u2067b\u2069\nc\u2067d\u2069", false)).isEmpty();
    }

    @Test
    void acceptsTheMaximumDepthOfTheAlgorithm() {
        assertThat(in("\u2067".repeat(125) + "\u2069".repeat(125), true)).isEmpty();
        assertThat(in("\u2067".repeat(126) + "\u2069".repeat(126), true)).containsExactly("DIRECTION U+2067 126");
    }

    @Test
    void endsEmbeddingsWithTheirIsolate() {
        assertThat(in("\u2066\u202A\u202Ba\u2069b", true)).isEmpty();
    }

    @Test
    void ignoresTheDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("fa-IR"));

            assertThat(TextFaults.in("abc\0", true).get(0).detail())
                    .contains(" U+0000, ")
                    .endsWith(" 4)");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> in(String text, boolean oneLine) {
        return TextFaults.in(text, oneLine).stream()
                .map(fault -> "%s U+%04X %d".formatted(fault.kind(), fault.codePoint(), fault.position()))
                .toList();
    }
}
