package org.standfirst.utf8;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscapingStreamTest {
    private static final String EVERYTHING =
            "{\"a\":\"</script><!-- & \u007F\u0085\u2028\u2029\u00E9\u20AC\uFFFF\uFDD0\uD83D\uDE00\uD83F\uDFFE\"}\r\n\t[]";
    private static final String ESCAPED =
            "{\"a\":\"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u007f\\u0085\\u2028\\u2029\u00E9\u20AC\\uffff\\ufdd0\uD83D\uDE00"
                    + "\\ud83f\\udffe\"}\r\n\t[]";

    /** Well-formed sequences, and their prefixes. */
    private static final Pattern SEQUENCE = Pattern.compile("""
            [\\x00-\\x7F] | [\\xC2-\\xDF] [\\x80-\\xBF]
            | (?: \\xE0 [\\xA0-\\xBF] | [\\xE1-\\xEC\\xEE\\xEF] [\\x80-\\xBF] | \\xED [\\x80-\\x9F] ) [\\x80-\\xBF]
            | (?: \\xF0 [\\x90-\\xBF] | [\\xF1-\\xF3] [\\x80-\\xBF] | \\xF4 [\\x80-\\x8F] ) [\\x80-\\xBF]{2}
            | ( \\xE0 [\\xA0-\\xBF] | [\\xE1-\\xEC\\xEE\\xEF] [\\x80-\\xBF] | \\xED [\\x80-\\x9F]
                | (?: \\xF0 [\\x90-\\xBF] | [\\xF1-\\xF3] [\\x80-\\xBF] | \\xF4 [\\x80-\\x8F] ) [\\x80-\\xBF]?
                | [\\x80-\\xFF] )
            """, Pattern.COMMENTS);

    @Test
    void escapesAScriptInPiecesOfAnySize() {
        byte[] json = EVERYTHING.getBytes(UTF_8);
        for (int piece = 1; piece <= json.length; piece++) {
            assertThat(inScript(json, piece)).isEqualTo(ESCAPED);
        }
    }

    @Test
    void escapesAScriptSplitAtAnyByte() {
        byte[] json = EVERYTHING.getBytes(UTF_8);
        for (int split = 0; split <= json.length; split++) {
            int at = split;
            assertThat(inScript(out -> {
                        out.write(json, 0, at);
                        out.write(new byte[0]);
                        out.write(json, at, json.length - at);
                    }))
                    .isEqualTo(ESCAPED);
        }
    }

    @Test
    void escapesSingleBytes() {
        assertThat(inScript(out -> {
                    for (byte b : EVERYTHING.getBytes(UTF_8)) {
                        out.write(b);
                    }
                }))
                .isEqualTo(ESCAPED);
    }

    @Test
    void escapesMarkupAsAJsonString() {
        byte[] html = "<p class=\"a\">\\ \u2028 \u00E9\n\0</p>".getBytes(UTF_8);
        assertThat(new BufferPool().toText(out -> out.embedInJson(new Embedded(html, 3))))
                .isEqualTo("<p class=\\\"a\\\">\\\\ \u2028 \u00E9\\n\\u0000</p>");
    }

    @ParameterizedTest
    @CsvSource({
        "80, 1", // continuation byte without a start
        "C0 80, 2", // overlong form
        "C1 BF, 2",
        "E0 80 80, 3",
        "E0 9F BF, 3",
        "F0 8F BF BF, 4",
        "ED A0 80, 3", // surrogates
        "ED BF BF, 3",
        "F4 90 80 80, 4", // beyond U+10FFFF
        "F5 80 80 80, 4",
        "FE, 1",
        "FF, 1",
        "C3, 1", // cut off: one replacement for each prefix of a well-formed sequence
        "E2 80, 1",
        "F0 9F 98, 1",
        "E2 E2 80, 2",
        "F0 9F C3, 2",
        "F0 9F F0 9F 98, 2"
    })
    void replacesIllFormedSequences(String hex, int replacements) {
        byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(hex);
        for (int piece = 1; piece <= bytes.length; piece++) {
            assertThat(inScript(bytes, piece)).isEqualTo("\uFFFD".repeat(replacements));
        }
    }

    @Test
    void keepsCharactersAfterIllFormedSequences() {
        byte[] bytes = HexFormat.ofDelimiter(" ").parseHex("E2 80 3C F0 9F 98 22 C3 C3 A9 41 F0 9F");
        for (int piece = 1; piece <= bytes.length; piece++) {
            assertThat(inScript(bytes, piece)).isEqualTo("\uFFFD\\u003c\uFFFD\"\uFFFD\u00E9A\uFFFD");
        }
    }

    @Test
    @Tag("exhaustive")
    void escapesRandomBytesLikeADecoderAndTextEscaper() {
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = bytes(random, random.nextInt(60));
            int piece = 1 + random.nextInt(20);
            assertThat(inScript(bytes, piece)).isEqualTo(expected(bytes));
        }
    }

    @Test
    void doesNotSplitACharacterBetweenPieces() {
        for (String character : new String[] {"<", "\u00E9", "\u20AC", "\uD83D\uDE00"}) {
            for (int before = 2_045; before <= 2_048; before++) {
                byte[] bytes = ("n".repeat(before) + character.repeat(600)).getBytes(UTF_8);
                assertThat(inScript(bytes, bytes.length)).isEqualTo(expected(bytes));
            }
        }
    }

    @Test
    void acceptsARangeOfAnArray() {
        byte[] bytes = ("n".repeat(5_000) + "<\u20AC").getBytes(UTF_8);
        assertThat(inScript(out -> out.write(bytes, 4_999, 5))).isEqualTo("n\\u003c\u20AC");
    }

    @Test
    @Tag("exhaustive")
    void splitsLargeWrites() {
        Random random = new Random(4);
        byte[] bytes = bytes(random, 100_000);
        String expected = expected(bytes);
        assertThat(inScript(bytes, bytes.length).equals(expected)).isTrue();
        assertThat(inScript(bytes, 4_093).equals(expected)).isTrue();
    }

    @Test
    void rejectsARangeOutsideOfTheArray() {
        assertThatThrownBy(() -> inScript(out -> out.write(new byte[3], 2, 2)))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void throwsTheExceptionOfTheEmbeddedSource() {
        IOException failure = new IOException("disk full");
        BufferPool buffer = new BufferPool();
        Utf8Buffer.Source failing = out -> {
            throw failure;
        };
        assertThatIOException()
                .isThrownBy(() -> buffer.toStream(OutputStream.nullOutputStream(), out -> out.embedInScript(failing)))
                .isSameAs(failure);
        assertThatThrownBy(() -> buffer.toBytes(out -> out.embedInScript(failing)))
                .isInstanceOf(UncheckedIOException.class)
                .hasCause(failure);
        assertThatThrownBy(() -> buffer.toText(out -> out.embedInScript(failing)))
                .isInstanceOf(UncheckedIOException.class)
                .hasCause(failure);
    }

    @Test
    void rejectsWritesAfterTheEnd() {
        List<OutputStream> kept = new ArrayList<>();
        assertThat(inScript(out -> {
                    kept.add(out);
                    out.write('a');
                }))
                .isEqualTo("a");
        assertThatIOException().isThrownBy(() -> kept.get(0).write('b'));
    }

    @Test
    void returnsTheBufferOfAScriptOnlyBetweenSequences() {
        List<OutputStream> kept = new ArrayList<>();
        new BufferPool()
                .toBytes(buffer -> buffer.embedInScript(out -> {
                    kept.add(out);
                    assertThat(Utf8Buffer.ofScript(out)).isSameAs(buffer);
                    out.write(0xC3);
                    assertThat(Utf8Buffer.ofScript(out)).isNull();
                    out.write(0xA9);
                    assertThat(Utf8Buffer.ofScript(out)).isSameAs(buffer);
                }));
        assertThat(Utf8Buffer.ofScript(kept.get(0))).isNull();
        new BufferPool()
                .toBytes(buffer -> buffer.embedInScript(out -> {
                    Utf8Buffer other = CompletableFuture.supplyAsync(() -> Utf8Buffer.ofScript(out))
                            .join();
                    assertThat(other).as("on another thread").isNull();
                }));
        assertThat(Utf8Buffer.ofScript(OutputStream.nullOutputStream())).isNull();
        new BufferPool()
                .toBytes(buffer -> buffer.embedInJson(
                        out -> assertThat(Utf8Buffer.ofScript(out)).isNull()));
    }

    @Test
    void ignoresClose() {
        assertThat(inScript(out -> {
                    out.write('a');
                    out.close();
                    out.write('b');
                }))
                .isEqualTo("ab");
    }

    /** Decodes by table 3-7 of the Unicode Standard, and escapes. */
    private static String expected(byte[] bytes) {
        String decoded = SEQUENCE.matcher(new String(bytes, ISO_8859_1))
                .replaceAll(found -> found.group(1) == null
                        ? Matcher.quoteReplacement(new String(found.group().getBytes(ISO_8859_1), UTF_8))
                        : "\uFFFD");
        return new String(Place.SCRIPT.expected(decoded), UTF_8);
    }

    private static String inScript(byte[] bytes, int piece) {
        return inScript(new Embedded(bytes, piece));
    }

    private static String inScript(Utf8Buffer.Source source) {
        byte[] written = new BufferPool().toBytes(out -> out.embedInScript(source));
        String text = new String(written, UTF_8);
        assertThat(written).as("is UTF-8").isEqualTo(text.getBytes(UTF_8));
        return text;
    }

    private static byte[] bytes(Random random, int length) {
        byte[] bytes = new byte[length];
        byte[] words = "text <b> \u00E9 \u20AC\u2028 \uD83D\uDE00 \uFFFE".getBytes(UTF_8);
        for (int i = 0; i < length; i++) {
            bytes[i] = random.nextInt(8) == 0 ? (byte) random.nextInt() : words[(i + length) % words.length];
        }
        return bytes;
    }
}
