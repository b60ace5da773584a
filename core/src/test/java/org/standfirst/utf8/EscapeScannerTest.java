package org.standfirst.utf8;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EscapeScannerTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "HTML, `\"#&'<=>?|}~\u007F`",
                "JSON, `\"<=>?\\]^_|}~\u007F`",
                "SCRIPT, `&<=>?|}~\u007F`",
                "JSON_IN_SCRIPT, `\"&<=>?\\]^_|}~\u007F`"
            })
    void findsTheAsciiCandidatesOfEachContext(EscapeScanner.Place place, String candidates) {
        for (int length : new int[] {1, 7, 8, 9, 16, 19}) {
            for (char c = 0; c < 0x80; c++) {
                boolean candidate = c < 0x20 || candidates.indexOf(c) >= 0;
                for (int at = 0; at < length; at++) {
                    byte[] text = with(c, at, length);
                    assertThat(EscapeScanner.next(text, 0, length, place)).isEqualTo(candidate ? at : length);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsEveryByteBeyondAscii(EscapeScanner.Place place) {
        for (int length : new int[] {1, 8, 11}) {
            for (int b = 0x80; b <= 0xFF; b++) {
                for (int at = 0; at < length; at++) {
                    assertThat(EscapeScanner.next(with(b, at, length), 0, length, place))
                            .isEqualTo(at);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsTheFirstOfSeveralCandidates(EscapeScanner.Place place) {
        for (int one = 0; one < 8; one++) {
            for (int other = 0; other < 8; other++) {
                if (other != one) {
                    byte[] text = with('\n', one, 8);
                    text[other] = (byte) 0xE4;
                    assertThat(EscapeScanner.next(text, 0, 8, place)).isEqualTo(Math.min(one, other));
                }
            }
        }
    }

    @Test
    void searchesOnlyTheGivenRange() {
        String text = "<2345678<2345678<23<";
        for (int from = 0; from < text.length(); from++) {
            for (int to = from; to <= text.length(); to++) {
                assertThat(EscapeScanner.next(text.getBytes(US_ASCII), from, to, EscapeScanner.Place.SCRIPT))
                        .isEqualTo(Math.min(text.indexOf('<', from), to));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void copiesUpToTheFirstCandidate(EscapeScanner.Place place) {
        for (int length : new int[] {8, 9, 15, 16, 23}) {
            for (int at = 0; at < length; at++) {
                byte[] text = with('\n', at, length);
                for (int from = 0; from <= length; from++) {
                    int end = from <= at ? at : length;
                    byte[] target = new byte[3 + length - from + Long.BYTES];
                    assertThat(EscapeScanner.copy(text, from, target, 3, place)).isEqualTo(end);
                    assertThat(Arrays.copyOfRange(target, 3, 3 + end - from))
                            .isEqualTo(Arrays.copyOfRange(text, from, end));
                    assertThat(Arrays.copyOf(target, 3)).containsOnly(0);
                }
            }
        }
    }

    @Test
    void copiesTheCandidate() {
        byte[] text = with('?', 9, 12);
        byte[] target = new byte[text.length + Long.BYTES];

        assertThat(EscapeScanner.copy(text, 0, target, 0, EscapeScanner.Place.JSON))
                .isEqualTo(9);
        assertThat(Arrays.copyOf(target, 10)).isEqualTo(Arrays.copyOf(text, 10));
    }

    private static byte[] with(int b, int at, int length) {
        byte[] text = new byte[length];
        Arrays.fill(text, (byte) 'n');
        text[at] = (byte) b;
        return text;
    }
}
