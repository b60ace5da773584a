package org.standfirst.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.standfirst.Article;
import org.standfirst.Content;
import org.standfirst.body.Custom;
import org.standfirst.body.Divider;

/** Deep and huge documents are read or rejected in linear time. */
@Timeout(60)
class HugeJsonTest {
    private static final int MILLION = 1_000_000;
    private static final JsonReader READER = JsonReader.create();
    private static final JsonReader DEEPEST = READER.with(o -> o.maxDepth(1_000));

    @Test
    void rejectsExcessiveDepthEverywhere() {
        for (String deep : List.of("[", "{\"a\":", "[{\"a\":", "{\"type\":\"box\",\"content\":[", "{\"content\":[")) {
            for (String before : List.of(
                    "",
                    "{\"x\":",
                    "{\"type\":\"poll\",\"x\":",
                    "{\"type\":\"article\",\"body\":",
                    "{\"type\":\"article\",\"lead\":",
                    "{\"type\":\"article\",\"x\":")) {
                assertRejected(before + deep.repeat(MILLION / 10));
            }
        }
    }

    private static void assertRejected(String json) {
        byte[] bytes = json.getBytes(UTF_8);
        for (JsonReader reader : List.of(READER, DEEPEST, DEEPEST.with(o -> o.allFaults(true)))) {
            assertThatThrownBy(() -> reader.read(bytes, Content.class)).isInstanceOf(JsonException.class);
            assertThatThrownBy(() -> reader.read(json, Content.class)).isInstanceOf(JsonException.class);
            assertThatThrownBy(() -> reader.read(new ByteArrayInputStream(bytes), Content.class))
                    .isInstanceOf(JsonException.class);
        }
    }

    @Test
    void readsTheMaximumDepth() {
        assertThat(DEEPEST.read("{\"x\":" + "[".repeat(999) + "]".repeat(999) + "}", Divider.class))
                .isEqualTo(Divider.of());
    }

    @Test
    void readsNamesWithCollidingHashCodesInLinearTime() {
        String members = IntStream.range(0, 1 << 16)
                .mapToObj(HugeJsonTest::withCollidingHashCode)
                .collect(Collectors.joining("\":1,\"", "\"", "\":1"));

        assertThat(READER.read("{\"x\":{" + members + "}}", Divider.class)).isEqualTo(Divider.of());
        assertThat(READER.read("{\"type\":\"poll\"," + members + "}", Custom.class)
                        .properties())
                .hasSize(1 << 16);
    }

    /** Returns one of 2^16 strings whose hash codes are the same. */
    private static String withCollidingHashCode(int number) {
        return IntStream.range(0, 16)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }

    @Test
    void readsSmallObjectsFastAfterALargeOne() {
        String large = IntStream.range(0, MILLION / 2)
                .mapToObj(i -> "\"" + i + "\":1")
                .collect(Collectors.joining(",", "{", "}"));
        String small =
                IntStream.range(0, 33).mapToObj(i -> "\"" + i + "\":1").collect(Collectors.joining(",", "{", "}"));
        String json = "{\"x\":[" + large + ("," + small).repeat(25_000) + "]}";

        assertThat(READER.read(json, Divider.class)).isEqualTo(Divider.of());
    }

    @Test
    void doesNotComputeSkippedNumbers() {
        String digits = "9".repeat(900);

        assertThat(READER.read("{\"x\":[" + (digits + "e" + "9".repeat(9) + ",").repeat(10_000) + "1]}", Divider.class))
                .isEqualTo(Divider.of());
        assertThat(READER.read("{\"type\":\"poll\",\"x\":1e" + "9".repeat(9) + "}", Custom.class)
                        .properties())
                .containsKey("x");
        assertThatThrownBy(() -> READER.read("{\"type\":\"poll\",\"x\":1e" + "9".repeat(900) + "}", Custom.class))
                .isInstanceOf(JsonException.class);
        assertThatThrownBy(() -> READER.read("{\"x\":" + "9".repeat(MILLION) + "}", Divider.class))
                .hasMessageEndingWith("expected at most 1000 characters in a number");
    }

    @Test
    void rejectsALongTextOrName() throws IOException {
        byte[] text = ("{\"x\":\"" + "a".repeat(15 * MILLION) + "\"}").getBytes(UTF_8);
        byte[] name = ("{\"" + "a".repeat(15 * MILLION) + "\":1}").getBytes(UTF_8);

        for (byte[] json : List.of(text, name)) {
            assertThatThrownBy(() -> READER.read(new ByteArrayInputStream(json), Divider.class))
                    .hasMessageEndingWith("expected at most 1048576 characters in a string");
        }
    }

    @Test
    void findsATypeAtTheEndOfALongDocument() {
        String paragraph = "{\"text\":[{\"text\":\"The crossing takes nine minutes.\"}],\"type\":\"paragraph\"},";
        String json = "{\"body\":[" + paragraph.repeat(9_999)
                + "{\"type\":\"divider\"}],\"identity\":{\"id\":\"a\"},\"headlines\":{\"headline\":\"b\"},\"type\":\"article\"}";

        assertThat(((Article) READER.read(json, Content.class)).body()).hasSize(10_000);
    }
}
