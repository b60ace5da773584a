package org.standfirst.json.writer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.standfirst.Url;
import org.standfirst.utf8.BufferPool;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

class JsonWriterTest {
    private static final Name A = Name.of("a");
    private static final Name B = Name.of("b");

    @Test
    void separatesMembersByCommas() {
        assertThat(written(json -> json.object().number(A, 1).number(B, 2).endObject()))
                .isEqualTo("{\"a\":1,\"b\":2}");
        assertThat(written(json -> json.object().decimal(A, 0.5).flag(B, true).endObject()))
                .isEqualTo("{\"a\":0.5,\"b\":true}");
        assertThat(written(json -> json.object()
                        .url(A, Url.of("https://example.org/"))
                        .number(B, 2)
                        .endObject()))
                .isEqualTo("{\"a\":\"https://example.org/\",\"b\":2}");
    }

    @Test
    void separatesElementsByCommas() {
        assertThat(written(json -> json.array(List.of("x", "y"), (text, each) -> each.text(text))))
                .isEqualTo("[\"x\",\"y\"]");
    }

    @Test
    void nestsObjectsAndArrays() {
        assertThat(written(json -> json.object()
                        .list(
                                A,
                                List.of(1, 2),
                                (number, each) ->
                                        each.object().number(B, number).endObject())
                        .name(B)
                        .array()
                        .endArray()
                        .endObject()))
                .isEqualTo("{\"a\":[{\"b\":1},{\"b\":2}],\"b\":[]}");
    }

    @Test
    void opensObjectsWithAWord() {
        ObjectStart start = ObjectStart.of(A, Word.of("word"));

        assertThat(written(json -> {
                    json.array().object(start).number(B, 1).endObject();
                    json.object(start).name(B).object(start).endObject().endObject();
                    assertThat(json.endArray().depth()).isZero();
                }))
                .isEqualTo("[{\"a\":\"word\",\"b\":1},{\"a\":\"word\",\"b\":{\"a\":\"word\"}}]");
    }

    @Test
    void escapesEmbeddedText() {
        String json = new BufferPool().toText(out -> {
            Utf8JsonWriter writer = JsonWriter.replacing(out, false);
            writer.array().object();
            writer.embed(A, stream -> stream.write("<a>\"\u00e9\\".getBytes(UTF_8)));
            writer.number(B, 2).endObject().endArray();
        });
        assertThat(json).isEqualTo("[{\"a\":\"<a>\\\"\u00e9\\\\\",\"b\":2}]");
    }

    @Test
    void omitsNullMembers() {
        assertThat(written(json -> json.object()
                        .text(A, null)
                        .word(A, null)
                        .url(A, null)
                        .time(A, null)
                        .duration(A, null)
                        .language(A, null)
                        .number(A, (Integer) null)
                        .number(A, (Long) null)
                        .member(A, (String) null, (text, each) -> each.text(text))
                        .number(B, 1)
                        .endObject()))
                .isEqualTo("{\"b\":1}");
    }

    @Test
    void writesEveryKindOfValue() {
        assertThat(written(json -> json.array()
                        .text("text")
                        .text("\"begun ", "and ended\"")
                        .word(Word.of("word"))
                        .url(Url.of("https://example.org/"))
                        .url(Url.of(" /\"a\""))
                        .time(Instant.parse("2026-03-01T06:00:00Z"))
                        .number(-7)
                        .decimal(0.5)
                        .decimal(3.0)
                        .decimal(new BigDecimal("1.00"))
                        .flag(true)
                        .flag(false)
                        .nullValue()
                        .endArray()))
                .isEqualTo(
                        "[\"text\",\"\\\"begun and ended\\\"\",\"word\",\"https://example.org/\",\" /\\\"a\\\"\",\"2026-03-01T06:00:00Z\",-7,0.5,3,1.00,true,false,null]");
    }

    @Test
    void writesDurationsAndLanguagesAsStrings() {
        assertThat(written(json -> json.object()
                        .duration(A, Duration.ofSeconds(90))
                        .language(B, Locale.forLanguageTag("de-CH"))
                        .endObject()))
                .isEqualTo("{\"a\":\"PT1M30S\",\"b\":\"de-CH\"}");
    }

    @Test
    void encodesIds() {
        String id = "A-1 é".repeat(1_000);
        assertThat(written(
                        json -> json.object().id(A, "#", "x-", id).number(B, 1).endObject()))
                .isEqualTo("{\"a\":\"#x-" + "A-1_0020_00e9".repeat(1_000) + "\",\"b\":1}");
    }

    @Test
    void escapesStringsAndNames() {
        assertThat(written(json -> json.object().name("\"\n").text("\\\u0000").endObject()))
                .isEqualTo("{\"\\\"\\n\":\"\\\\\\u0000\"}");
    }

    @Test
    void escapesUnpairedSurrogatesInLosslessOutput() {
        String json =
                new BufferPool().toText(out -> JsonWriter.lossless(out, false).text("a\uD800b"));
        assertThat(json).isEqualTo("\"a\\ud800b\"");
    }

    @Test
    void replacesUnpairedSurrogatesForThirdParties() {
        String json =
                new BufferPool().toText(out -> JsonWriter.replacing(out, false).text("a\uD800b"));
        assertThat(json).isEqualTo("\"a\uFFFDb\"");
    }

    @Test
    void indentsEachMemberOnALine() {
        String json = new BufferPool()
                .toText(out -> JsonWriter.lossless(out, true)
                        .object()
                        .texts(A, List.of("x", "y"))
                        .urls(B, List.of())
                        .name("c")
                        .object(ObjectStart.of(A, Word.of("word")))
                        .endObject()
                        .endObject());
        assertThat(json).isEqualTo("""
                {
                  "a": [
                    "x",
                    "y"
                  ],
                  "b": [],
                  "c": {
                    "a": "word"
                  }
                }""");
    }

    @Test
    void countsOpenObjectsAndArrays() {
        written(json -> {
            assertThat(json.object().name(A).array().depth()).isEqualTo(2);
            assertThat(json.endArray().endObject().depth()).isZero();
        });
    }

    /** Returns the output to a buffer, which must equal that of a generator. */
    private static String written(Consumer<JsonWriter> content) {
        String written = new BufferPool().toText(out -> content.accept(JsonWriter.lossless(out, false)));
        assertThat(byGenerator(content)).as("by a generator").isEqualTo(written);
        return written;
    }

    private static String byGenerator(Consumer<JsonWriter> content) {
        StringWriter written = new StringWriter();
        try (JsonGenerator out = JsonMapper.shared().createGenerator(written)) {
            content.accept(new GeneratorJsonWriter(out));
        }
        return written.toString();
    }
}
