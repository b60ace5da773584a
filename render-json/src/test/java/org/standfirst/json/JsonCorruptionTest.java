package org.standfirst.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.standfirst.Content;
import org.standfirst.testkit.RandomModels;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reader returns content or throws the documented exception for any bytes; it rejects input that Jackson rejects.
 */
class JsonCorruptionTest {
    private static final List<JsonReader> READERS =
            List.of(JsonReader.create(), JsonReader.create().with(o -> o.allFaults(true)));
    private static final JsonMapper JACKSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final byte[] BYTES = "\"\\{}[]:,0-.eut \n\0\177é\uD83D\uDEA2".getBytes(UTF_8);
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new StandfirstModule()).build();

    @Test
    void rejectsEveryTruncation() {
        byte[] json = document(1);
        for (int length = 0; length < json.length; length++) {
            byte[] truncated = Arrays.copyOf(json, length);
            for (JsonReader reader : READERS) {
                assertThatThrownBy(() -> reader.read(truncated, Content.class)).isInstanceOf(JsonException.class);
                assertThatThrownBy(() -> reader.read(new ByteArrayInputStream(truncated), Content.class))
                        .isInstanceOf(JsonException.class);
                assertThatThrownBy(() -> reader.read(new String(truncated, UTF_8), Content.class))
                        .isInstanceOf(JsonException.class);
            }
            assertThatThrownBy(() -> MAPPER.readValue(truncated, Content.class)).isInstanceOf(JacksonException.class);
        }
    }

    @Test
    void acceptsOrRejectsAnySyntaxByteAtEveryPosition() {
        replaceEveryByte(BYTES);
    }

    @Test
    @Tag("slow")
    void acceptsOrRejectsAnyByteAtEveryPosition() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        replaceEveryByte(all);
    }

    private static void replaceEveryByte(byte[] others) {
        byte[] json = document(2);
        for (int i = 0; i < json.length; i++) {
            byte original = json[i];
            for (byte other : others) {
                json[i] = other;
                read(json, READERS.get(i + other & 1));
            }
            json[i] = original;
        }
    }

    @Test
    void acceptsOrRejectsMissingAndDoubledBytes() {
        byte[] json = document(4);
        for (int i = 0; i < json.length; i++) {
            byte[] missing = Arrays.copyOf(json, json.length - 1);
            System.arraycopy(json, i + 1, missing, i, missing.length - i);
            byte[] twice = Arrays.copyOf(json, json.length + 1);
            System.arraycopy(json, i, twice, i + 1, json.length - i);
            for (JsonReader reader : READERS) {
                read(missing, reader);
                read(twice, reader);
            }
        }
    }

    @Test
    void loadsNoClassForTypeIdsOfOtherLibraries() {
        for (String id : List.of("@class", "@type", "class", "$type", "__type")) {
            String json = "{\"%s\":\"org.standfirst.json.Trap\",\"type\":\"divider\"}".formatted(id);
            assertThat(JsonReader.create().read(json, Content.class).toString()).startsWith("Divider");
        }
        assertThatThrownBy(() -> JsonReader.create()
                        .read("[\"org.standfirst.json.Trap\",{\"type\":\"divider\"}]", Content.class))
                .isInstanceOf(JsonException.class);
        assertThat(JsonReader.create()
                        .read("{\"type\":\"org.standfirst.json.Trap\"}", Content.class)
                        .toString())
                .startsWith("Custom");
    }

    private static void read(byte[] json, JsonReader reader) {
        try {
            Content content = reader.read(json, Content.class);
            JACKSON.readTree(json);
            assertThat(MAPPER.readValue(json, Content.class)).isEqualTo(content);
        } catch (JsonException e) {
            assertThat(e.faults()).isNotEmpty().isEqualTo(faultsInAStream(json, reader));
        } catch (JacksonException e) {
            fail("accepted, but rejected by Jackson: " + new String(json, UTF_8), e);
        }
    }

    private static List<JsonFault> faultsInAStream(byte[] json, JsonReader reader) {
        try {
            reader.read(new ByteArrayInputStream(json), Content.class);
            return List.of();
        } catch (JsonException e) {
            return e.faults();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a short document. */
    private static byte[] document(long seed) {
        RandomModels models = new RandomModels(seed);
        byte[] json;
        do {
            json = JsonRenderer.create().toBytes(models.next(Content.class));
        } while (json.length < 500 || json.length > 1_000);
        return json;
    }
}

/** Fails the test if it is loaded. */
final class Trap {
    static {
        fail("a class was loaded by its name in a document");
    }

    private Trap() {}
}
