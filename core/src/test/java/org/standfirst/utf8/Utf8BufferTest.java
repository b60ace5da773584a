package org.standfirst.utf8;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8BufferTest {
    private static final byte[] NOTHING = {};

    private final BufferPool buffer = new BufferPool();

    @Test
    void writesEncodedBytes() {
        byte[] encoded = "a\u00E9<".getBytes(UTF_8);
        assertThat(text(out -> {
                    out.write(encoded);
                    out.write(encoded, 1, 2);
                    out.write('>');
                    out.write(encoded, 0, 0);
                    out.write('<', '/');
                    out.write('b');
                }))
                .isEqualTo("a\u00E9<\u00E9></b");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 14, 15, 16, 17, 40})
    void writesConstantsAfterASeparator(int length) {
        String ascii = "abcdefghijklmnopqrstuvwxyz0123456789.,;:".substring(0, length);
        Constant constant = Constant.of(ascii);
        assertThat(constant.length()).isEqualTo(length);
        assertThat(text(out -> {
                    out.write('{', constant, length);
                    out.write(',', constant, length - 1);
                    out.write('!');
                }))
                .isEqualTo('{' + ascii + ',' + ascii.substring(0, length - 1) + '!');
    }

    @Test
    void escapesTextAtTheEndOfTheBuffer() {
        String text = "\u0001".repeat(16) + "a";
        String escaped = "\\u0001".repeat(16) + "a";
        for (int free = 95; free < 115; free++) {
            String before = "x".repeat(BufferPool.SIZE - free);
            assertThat(new BufferPool().toText(out -> {
                        out.ascii(before);
                        out.json(text);
                    }))
                    .isEqualTo(before + escaped);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 16, 40})
    void growsForConstants(int length) {
        String ascii = "x".repeat(length);
        Constant constant = Constant.of(ascii);
        assertThat(text(out -> {
                    for (int i = 0; i < 40_000; i++) {
                        out.write(',', constant, length);
                    }
                }))
                .isEqualTo((',' + ascii).repeat(40_000));
    }

    @Test
    void writesTimesInFullAndToTheSecond() {
        Instant time = Instant.parse("2026-03-01T12:00:00.000001Z");
        assertThat(text(out -> out.time(time))).isEqualTo("2026-03-01T12:00:00.000001Z");
        assertThat(text(out -> out.timeToTheSecond(time))).isEqualTo("2026-03-01T12:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void rejectsNumbersThatAreNotFinite(double number) {
        assertThatIllegalArgumentException().isThrownBy(() -> text(out -> out.number(number)));
    }

    @Test
    void writesNumbers() {
        assertThat(text(out -> {
                    out.number(-7);
                    out.write(' ');
                    out.number(0.25);
                    out.write(' ');
                    out.number(3.0);
                    out.write(' ');
                    out.number(-0.0);
                    out.write(' ');
                    out.number(1e15);
                }))
                .isEqualTo("-7 0.25 3 0 1E+15");
    }

    @Test
    void countsBytesThatWereNotReplaced() {
        text(out -> {
            assertThat(out.length()).isZero();
            out.html("<>");
            assertThat(out.length()).isEqualTo(8);
            out.replaceLast(NOTHING);
            assertThat(out.length()).isEqualTo(7);
        });
    }

    @Test
    void replacesTheLastByte() {
        assertThat(text(out -> {
                    out.html("ab");
                    out.replaceLast(new byte[] {'c', 'd'});
                }))
                .isEqualTo("acd");
    }

    @Test
    void rejectsReplacementInAnEmptyBuffer() {
        assertThatIllegalStateException().isThrownBy(() -> text(out -> out.replaceLast(NOTHING)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 1_000, 8_191, 32_767, 32_768, 32_769, 100_000})
    void replacesTheLastByteBeforeAStream(int length) throws IOException {
        byte[] part = new byte[length];
        Arrays.fill(part, (byte) 'x');
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        buffer.toStream(stream, out -> {
            for (int i = 0; i < 70; i++) {
                out.write(part);
                out.replaceLast(NOTHING);
                assertThat(out.length()).isEqualTo((i + 1L) * (length - 1));
                out.html("");
            }
        });
        assertThat(stream.size()).isEqualTo(70 * (length - 1));
    }

    @Test
    void replacesTheLastByteOfAFullBuffer() throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        buffer.toStream(stream, out -> {
            out.write(new byte[BufferPool.SIZE], 0, BufferPool.SIZE);
            out.replaceLast(NOTHING);
        });
        assertThat(stream.size()).isEqualTo(BufferPool.SIZE - 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1_000, 32_767, 32_768, 32_769, 65_536, 200_000})
    void growsOnDemand(int length) {
        String expected = "x".repeat(length);
        assertThat(text(out -> out.write(expected.getBytes(UTF_8)))).isEqualTo(expected);
        assertThat(text(out -> out.html(expected))).isEqualTo(expected);
        assertThat(text(out -> {
                    for (int i = 0; i < length; i++) {
                        out.write('x');
                    }
                }))
                .isEqualTo(expected);
    }

    @Test
    void growsForEveryKindOfWriteAtTheEndOfTheBuffer() {
        for (int before = BufferPool.SIZE - 40; before <= BufferPool.SIZE; before++) {
            byte[] filling = new byte[before];
            assertThat(new BufferPool().toBytes(out -> {
                        out.write(filling);
                        out.number(Long.MIN_VALUE);
                        out.time(Instant.MIN);
                        out.html("\"\"");
                    }))
                    .endsWith("-9223372036854775808-1000000000-01-01T00:00:00Z&quot;&quot;".getBytes(UTF_8));
            assertAtTheEnd("\\u003c\\u003c", filling, out -> out.embedInScript(new Embedded(new byte[] {'<', '<'})));
            assertAtTheEnd(
                    "2026-03-01T00:00:00Z", filling, out -> out.timeToTheSecond(Instant.parse("2026-03-01T00:00:00Z")));
            assertAtTheEnd("https://ok.example/", filling, out -> out.ascii("https://ok.example/"));
            assertAtTheEnd("</", filling, out -> out.write('<', '/'));
            assertAtTheEnd("_0020_0020", filling, out -> out.id("  "));
        }
    }

    private static void assertAtTheEnd(String expected, byte[] filling, Consumer<Utf8Buffer> writing) {
        assertThat(new BufferPool().toBytes(out -> {
                    out.write(filling);
                    writing.accept(out);
                }))
                .hasSize(filling.length + expected.length())
                .endsWith(expected.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2_047, 2_048, 2_049, 7_000, 100_000})
    void writesAsciiOfAnyLength(int length) {
        StringBuilder ascii = new StringBuilder();
        for (int i = 0; ascii.length() < length; i++) {
            ascii.append('/').append(i);
        }
        ascii.setLength(length);
        assertThat(text(out -> out.ascii(ascii.toString()))).isEqualTo(ascii.toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2_047, 2_048, 2_049, 7_000, 100_000})
    void writesIdsOfAnyLength(int length) {
        assertThat(text(out -> out.id("_a".repeat(length)))).isEqualTo("_005fa".repeat(length));
    }

    @Test
    void rejectsWritesAfterTheCall() {
        Utf8Buffer[] kept = new Utf8Buffer[1];
        text(out -> kept[0] = out);
        assertThatIllegalStateException().isThrownBy(() -> kept[0].write('a'));
        assertThatIllegalStateException().isThrownBy(() -> kept[0].write(new byte[1]));
        assertThatIllegalStateException().isThrownBy(() -> kept[0].write(new byte[100_000]));
        assertThatIllegalStateException().isThrownBy(() -> kept[0].html("a"));
        assertThatIllegalStateException().isThrownBy(() -> kept[0].number(1));
        assertThatIllegalStateException().isThrownBy(() -> kept[0].replaceLast(NOTHING));
    }

    @Test
    void rejectsWritesToAStreamAfterTheCall() throws IOException {
        Utf8Buffer[] kept = new Utf8Buffer[1];
        buffer.toStream(new ByteArrayOutputStream(), out -> kept[0] = out);
        assertThatIllegalStateException().isThrownBy(() -> kept[0].write(new byte[100_000]));
        assertThatIllegalStateException().isThrownBy(() -> kept[0].html("a"));
    }

    @Test
    void rejectsMoreBytesThanAnArrayHolds() {
        Utf8Buffer full = new Utf8Buffer(new byte[10], null);
        full.write(new byte[10]);
        assertThatThrownBy(() -> full.grow(Integer.MAX_VALUE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("more than 2 GiB in one array: render to a stream");
    }

    private String text(Consumer<Utf8Buffer> writing) {
        return buffer.toText(writing);
    }
}
