package org.standfirst.utf8;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EscapingTest {
    private static final String[] FILLINGS = {"n", "\u00E9", "\u4E2D", "\u201C", "\uD83D\uDE00"};
    private static final String EDGES =
            "\0\t\n\r\u000B\u001F !\"#$%&'(;<=>?@[\\]`z{~\u007F\u0080\u0085\u009F\u00A0\u00BF\u00C0"
                    + "\u00FF\u07FF\u0800\u2027\u2028\u2029\u202A\u2FFF\uD7FF\uD800\uDBFF\uDC00\uDFFF\uE000\uEFFF\uF000\uFDCF\uFDD0\uFDEF"
                    + "\uFDF0\uFEFF\uFFFD\uFFFE\uFFFF";

    private final BufferPool buffer = new BufferPool();

    @ParameterizedTest
    @Tag("exhaustive")
    @EnumSource
    void escapesEveryCharacterAtEveryPositionOfAWord(Place place) {
        for (int length : new int[] {7, 17}) {
            for (int at = 0; at < Math.min(length, 21); at++) {
                String before = "n".repeat(at);
                String after = "n".repeat(length - 1 - at);
                for (int c = 0; c <= Character.MAX_VALUE; c++) {
                    check(place, before + (char) c + after);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void escapesEdgeCasesAloneAndInTextOfEveryScript(Place place) {
        checkEdges(place, 1);
        checkEdges(place, 9);
        checkEdges(place, 18);
    }

    @ParameterizedTest
    @Tag("exhaustive")
    @EnumSource
    void escapesEdgeCasesInTextOfEveryLengthAndScript(Place place) {
        for (int length = 1; length <= 40; length++) {
            checkEdges(place, length);
        }
    }

    @ParameterizedTest
    @EnumSource
    void escapesEdgeCasesBeyondTheBasicPlane(Place place) {
        for (int c : new int[] {0x10000, 0x1FFFD, 0x1FFFE, 0x1FFFF, 0x20000, 0x10FFFD, 0x10FFFE, 0x10FFFF}) {
            String character = Character.toString(c);
            check(place, character);
            check(place, "short, " + character);
            check(place, "a text of some length, " + character + "?");
        }
    }

    @ParameterizedTest
    @EnumSource
    void escapesALoneSurrogateAfterPairsAndQuestionMarks(Place place) {
        check(place, "\uD83D\uDE00 is it? \uD83D\uDE00 it is? \uD83D");
        check(place, "is it? \uD83D\uDE00\uD83D\uDE00 it is not? really");
        check(place, "\uDE00 is it? it is? it is <not>?");
    }

    @ParameterizedTest
    @Tag("exhaustive")
    @EnumSource
    void escapesCharactersBeyondTheBasicPlane(Place place) {
        int step = 251; // prime, so that all endings occur
        IntStream points = IntStream.concat(
                IntStream.iterate(0x10000, c -> c <= 0x10FFFF, c -> c + step),
                IntStream.iterate(0x1FFFE, c -> c <= 0x10FFFF, c -> c + 0x10000)
                        .flatMap(c -> IntStream.of(c - 1, c, c + 1)));
        points.forEach(c -> {
            String character = Character.toString(c);
            check(place, character);
            check(place, "a text of some length, " + character);
            check(place, "is it? a text of \u017E and " + character + " somewhere? yes");
        });
    }

    @ParameterizedTest
    @Tag("exhaustive")
    @EnumSource
    void escapesRandomText(Place place) {
        Random random = new Random(20_260_301);
        for (int i = 0; i < 60_000; i++) {
            check(place, text(random, random.nextInt(120)));
        }
    }

    @ParameterizedTest
    @Tag("exhaustive")
    @EnumSource
    void escapesRandomTextOfSeveralPieces(Place place) {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            check(place, text(random, random.nextInt(20_000)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void doesNotSplitSurrogatePairs(Place place) {
        for (int before = 2_046; before <= 2_049; before++) {
            check(place, "n".repeat(before) + "\uD83D\uDE00".repeat(1_100));
            check(place, "n".repeat(before) + "\uD83D" + "n".repeat(2_100));
            check(place, "n".repeat(before) + "\uD83D".repeat(3));
            check(place, "n".repeat(before) + "\uD83D");
        }
    }

    @ParameterizedTest
    @Tag("exhaustive")
    @EnumSource
    @Timeout(30)
    void escapesMegabytesOfOneCharacterInLinearTime(Place place) {
        for (String character : new String[] {"&", "\"", "?", "\0", "\uD800", "\uFFFE", "\u00E9?", "\uD83D\uDFFF"}) {
            String text = character.repeat(1_000_000);
            byte[] one = place.expected(character);
            byte[] written = buffer.toBytes(out -> place.write(text, out));
            assertThat(written).hasSize(1_000_000 * one.length).startsWith(one).endsWith(one);
        }
    }

    private void checkEdges(Place place, int length) {
        for (String filling : FILLINGS) {
            for (int at = 0; at < length; at++) {
                for (char edge : EDGES.toCharArray()) {
                    check(place, filling.repeat(at) + edge + filling.repeat(length - 1 - at));
                }
            }
        }
    }

    private void check(Place place, String text) {
        byte[] written = buffer.toBytes(out -> place.write(text, out));
        byte[] expected = place.expected(text);
        if (!Arrays.equals(written, expected)) {
            assertThat(string(written)).as("%s of %s", place, codes(text)).isEqualTo(string(expected));
        }
    }

    private static String text(Random random, int length) {
        int kind = random.nextInt(6);
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            switch (random.nextInt(kind + 1)) {
                case 0 -> text.append("plain words ".charAt(random.nextInt(12)));
                case 1 -> text.append((char) random.nextInt(0x80));
                case 2 -> text.append((char) random.nextInt(0x800));
                case 3 -> text.append(EDGES.charAt(random.nextInt(EDGES.length())));
                case 4 -> text.append((char) random.nextInt(0x10000));
                default -> text.appendCodePoint(0x10000 + random.nextInt(0x100000));
            }
        }
        return text.toString();
    }

    private static String string(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    private static String codes(String text) {
        return text.chars().mapToObj("%04x"::formatted).toList().toString();
    }
}
