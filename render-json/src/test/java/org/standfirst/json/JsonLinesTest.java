package org.standfirst.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.standfirst.Content;
import org.standfirst.body.Block;
import org.standfirst.body.Code;
import org.standfirst.body.Divider;
import org.standfirst.body.Heading;

class JsonLinesTest {
    private static final JsonLines LINES = JsonLines.create();

    @Test
    void writesEachContentAsALine() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LINES.write(List.of(Divider.of(), Code.of("a\nb")).iterator(), out);

        assertThat(out.toString(UTF_8)).isEqualTo("""
                {"standfirst":1,"type":"divider"}
                {"standfirst":1,"type":"code","text":"a\\nb"}
                """);
        assertThat(read(out.toString(UTF_8)).map(JsonLine::orThrow)).containsExactly(Divider.of(), Code.of("a\nb"));
    }

    private static Stream<JsonLine<Block>> read(String lines) {
        return LINES.read(new ByteArrayInputStream(lines.getBytes(UTF_8)), Block.class);
    }

    @Test
    void countsAndSkipsBlankLines() {
        assertThat(read("\n \t\r\n{\"type\":\"divider\"}\r\n\r\n\n{\"type\":\"divider\"}")
                        .map(JsonLine::number))
                .containsExactly(3L, 6L);
        assertThat(read("")).isEmpty();
        assertThat(read("\n")).isEmpty();
        assertThat(read("\uFEFF{\"type\":\"divider\"}")).hasSize(1);
    }

    @Test
    void continuesAfterALineThatCannotBeRead() {
        InputStream lines = new SequenceInputStream(
                new ByteArrayInputStream("""
                        {"type":"divider"}
                        {"type":"divider"
                        {"type":"heading","level":"2"}
                        {"type":"divider"} {"type":"divider"}
                        {"type":"code","text":"%s"}
                        {"type":"heading","level":3}
                        """.formatted("x".repeat(50_000)).getBytes(UTF_8)),
                new ByteArrayInputStream(
                        "{\"type\":\"code\",\"text\":\"\u00e9\"}\n{\"type\":\"divider\"}\n".getBytes(ISO_8859_1)));
        List<String> read = new ArrayList<>();
        JsonLines.of(JsonReader.create().with(o -> o.maxBytes(10_000)))
                .read(lines, Block.class)
                .forEach(line -> read.add(line.number() + " "
                        + (line.faults().isEmpty()
                                ? line.content()
                                : line.faults().get(0))));

        assertThat(read)
                .containsExactly(
                        "1 " + Divider.of(),
                        "2 line 2, column 18, /type: expected the rest of the document",
                        "3 line 3, column 27, /level: expected a whole number from -2147483648 to 2147483647",
                        "4 line 4, column 20: expected the end of the document",
                        "5 line 5, column 10001, /text: expected at most 10000 bytes",
                        "6 " + Heading.of(3, ""),
                        "7 line 7, column 24, /text: expected text in UTF-8",
                        "8 " + Divider.of());
    }

    @Test
    void readsLinesAcrossTheEndOfTheBuffer() {
        for (int length = 7_960; length < 8_040; length++) {
            String code = "{\"type\":\"code\",\"text\":\"%s\"}".formatted("x".repeat(length));
            assertThat(read(code + "\n\r\n" + code + "\n")
                            .map(line -> ((Code) line.orThrow()).text().length()))
                    .containsExactly(length, length);
        }
    }

    @Test
    void readsLinesLazily() {
        InputStream endless = new InputStream() {
            private int at;

            @Override
            public int read() {
                String line = "{\"type\":\"divider\"}\n";
                return line.charAt(at++ % line.length());
            }
        };

        assertThat(LINES.read(endless, Divider.class).limit(2_000).map(JsonLine::number))
                .endsWith(1_999L, 2_000L);
    }

    @Test
    void keepsTheExceptionOfTheStreamAsTheCause() {
        IOException failure = new IOException("connection reset");
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }
        };
        InputStream json = new SequenceInputStream(new ByteArrayInputStream("{\"level\":".getBytes(UTF_8)), broken);

        assertThatThrownBy(() -> LINES.read(json, Heading.class).toList())
                .isInstanceOf(UncheckedIOException.class)
                .hasCause(failure);
    }

    @Test
    void stopsWritingWhenTheStreamFails() {
        IOException failure = new IOException("disk full");
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw failure;
            }
        };
        Iterator<Content> endless = Stream.<Content>generate(Divider::of).iterator();

        assertThatThrownBy(() -> LINES.write(endless, broken)).isSameAs(failure);
    }

    @Test
    void hasEitherContentOrFaults() {
        assertThatThrownBy(() -> read("{}").findFirst().orElseThrow().orThrow())
                .isInstanceOf(JsonException.class)
                .hasMessage("line 1, column 1: expected an object with a type that is allowed here");
        assertThatThrownBy(() -> new JsonLine<>(1, null, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a line holds either content or faults");
    }

    @Test
    void rejectsNullByName() {
        assertThatNullPointerException().isThrownBy(() -> JsonLines.of(null)).withMessage("reader");
        assertThatNullPointerException()
                .isThrownBy(() -> LINES.read(null, Block.class))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> LINES.read(InputStream.nullInputStream(), null))
                .withMessage("kind");
        assertThatNullPointerException()
                .isThrownBy(() -> LINES.write(List.<Content>of().iterator(), null))
                .withMessage("out");
    }
}
