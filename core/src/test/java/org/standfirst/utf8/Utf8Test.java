package org.standfirst.utf8;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x80, 0xBF, 0xC0, 0x7FF, 0x800, 0xFFF, 0x1000, 0xCFFF, 0xD000, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x3FFFF,
                0x40000, 0xFFFFF, 0x100000, 0x10FFFF
            })
    void decodesWhatItEncodes(int codePoint) {
        byte[] target = new byte[6];
        int end = Utf8.put(codePoint, target, 1);
        assertThat(Arrays.copyOfRange(target, 1, end))
                .isEqualTo(Character.toString(codePoint).getBytes(UTF_8));
        assertThat(Utf8.codePoint(target, 1, end - 1)).isEqualTo(codePoint);
        assertThat(Utf8.sequence(target, 1, end)).isEqualTo(end - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0080", "\u00E9", "\u07FF", "\u0800", "\u20AC", "\uFFFD", "\uD83D\uDE00", "\uDBFF\uDFFF"})
    void recognizesSequencesThatAreCutOff(String character) {
        byte[] utf8 = character.getBytes(UTF_8);
        for (int to = 1; to < utf8.length; to++) {
            assertThat(Utf8.sequence(utf8, 0, to)).isZero();
            assertThat(Utf8.wholeUntil(utf8, 0, to)).isZero();
            assertThat(Utf8.wellFormedUntil(utf8, 0, to)).isZero();
        }
        assertThat(Utf8.wholeUntil(utf8, 0, utf8.length)).isEqualTo(utf8.length);
        assertThat(Utf8.wellFormedUntil(utf8, 0, utf8.length)).isEqualTo(utf8.length);
    }

    @Test
    void findsIllFormedSequencesAtAnyPosition() {
        for (int length = 1; length <= 20; length++) {
            byte[] ascii = "n".repeat(length).getBytes(UTF_8);
            assertThat(Utf8.wellFormedUntil(ascii, 0, length)).isEqualTo(length);
            for (int at = 0; at < length; at++) {
                byte[] broken = ascii.clone();
                broken[at] = (byte) 0x80;
                assertThat(Utf8.wellFormedUntil(broken, 0, length)).isEqualTo(at);
                assertThat(Utf8.wellFormedUntil(broken, 0, at)).isEqualTo(at);
                assertThat(Utf8.wellFormedUntil(broken, at + 1, length)).isEqualTo(length);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "n", "\u00E9", "\u4E2D", "n\u00E9\u4E2Dn", "\uD83D\uDE00", "\u0915", "\uD55C"})
    void agreesWithTheDecoderOfTheJdkAtAnyPosition(String around) {
        byte[] after = around.repeat(4).getBytes(UTF_8);
        byte[] edges = {'n', (byte) 0x80, (byte) 0x8F, (byte) 0x90, (byte) 0x9F, (byte) 0xA0, (byte) 0xBF, (byte) 0xC3};
        for (int before = 0; before <= 8; before++) {
            byte[] start = ("n".repeat(before) + around).getBytes(UTF_8);
            for (int first = 0x80; first <= 0xFF; first++) {
                for (byte second : edges) {
                    for (byte third : edges) {
                        ByteBuffer utf8 = ByteBuffer.allocate(start.length + 3 + after.length);
                        utf8.put(start).put((byte) first).put(second).put(third).put(after);
                        assertThat(Utf8.wellFormedUntil(utf8.array(), 0, utf8.capacity()))
                                .isEqualTo(decodedUntil(utf8.flip()));
                    }
                }
            }
        }
    }

    private static int decodedUntil(ByteBuffer utf8) {
        UTF_8.newDecoder().decode(utf8, CharBuffer.allocate(utf8.capacity()), true);
        return utf8.position();
    }

    @ParameterizedTest
    @CsvSource({
        "C3 80 DF BF E3 80 80 EC BF BF, 10", // the first and last that qualify
        "C2 A0, 0", // C2 also starts controls
        "E0 A0 80, 0",
        "E2 80 A8, 0", // E2 also starts line ends
        "ED 80 80, 0", // ED also starts surrogates
        "EF BF BF, 0", // EF also starts noncharacters
        "F0 9F 98 80, 0",
        "61, 0",
        "C3 A9 61, 2",
        "C3, 0",
        "C3 61, 0",
        "C3 C0, 0",
        "C3 FF, 0",
        "E4, 0",
        "E4 B8, 0",
        "E4 B8 61, 0",
        "E4 61 AD, 0",
        "E4 B8 C0, 0",
        "C3 A9 E4 B8, 2"
    })
    void findsRunsThatNeedNoEscapesByTheirFirstBytes(String hex, int end) {
        byte[] utf8 = HexFormat.ofDelimiter(" ").parseHex(hex);
        assertThat(Utf8.unescapedUntil(utf8, 0, utf8.length)).isEqualTo(end);
    }
}
