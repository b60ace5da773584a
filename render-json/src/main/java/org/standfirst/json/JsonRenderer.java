package org.standfirst.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.standfirst.Content;
import org.standfirst.Renderer;
import org.standfirst.json.format.ContentJson;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.writer.JsonWriter;
import org.standfirst.utf8.BufferPool;
import org.standfirst.utf8.Utf8Buffer;

/**
 * Renders any content as JSON in our own format, without loss: equal content gives equal bytes, different content gives
 * different bytes.
 *
 * <p>The names and the order of properties are those of the record components; nested records are nested objects. Null
 * values are omitted, empty values are written. {@code "type"} is the kind of content. Rich text is an array of runs.
 * Enum constants are in lower camel case, times and durations in ISO 8601, times in UTC; a language is its BCP 47 tag,
 * a time zone its id, an address its text. A {@link org.standfirst.body.Custom} block has its properties beside its
 * type. Lone surrogates are escaped. {@code "standfirst": 1} is the version of the format; rich text that is rendered
 * alone is an array and has no version. {@link #schema} describes the format as JSON Schema.
 *
 * <p>Immutable and thread-safe.
 */
public final class JsonRenderer implements Renderer<Content> {
    private final boolean indented;
    private final BufferPool buffer;

    private JsonRenderer(boolean indented, BufferPool buffer) {
        this.indented = indented;
        this.buffer = buffer;
    }

    /** Returns a renderer with every default. */
    public static JsonRenderer create() {
        return new JsonRenderer(false, new BufferPool());
    }

    /** Returns a cheap copy with other options: {@code renderer.with(o -> o.indented(true))}. */
    public JsonRenderer with(Consumer<Options> change) {
        Options options = new Options(this);
        requireNonNull(change, "change").accept(options);
        return new JsonRenderer(options.indented, buffer);
    }

    /**
     * Returns the JSON Schema (draft 2020-12) of the format as it is written. It describes the structure only: content
     * with violations conforms, too. Older forms of a property, which {@link JsonReader} also reads, do not conform.
     */
    public static String schema() {
        return resource("standfirst-" + JsonInput.VERSION + ".schema.json");
    }

    /**
     * Returns the schema with the limits on lengths, numbers, counts and addresses that apply to content in any state.
     * It is for input forms, and for programs that are not written in Java. Content that it rejects has a violation;
     * content that it accepts may still have violations that only {@link org.standfirst.validation.ContentValidator}
     * finds.
     */
    public static String strictSchema() {
        return resource("standfirst-" + JsonInput.VERSION + "-strict.schema.json");
    }

    private static String resource(String name) {
        try (InputStream in = requireNonNull(JsonRenderer.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public void render(Content content, OutputStream out) throws IOException {
        requireNonNull(content, "content");
        buffer.toStream(requireNonNull(out, "out"), utf8 -> write(content, utf8));
    }

    @Override
    public byte[] toBytes(Content content) {
        requireNonNull(content, "content");
        return buffer.toBytes(utf8 -> write(content, utf8));
    }

    @Override
    public String render(Content content) {
        requireNonNull(content, "content");
        return buffer.toText(utf8 -> write(content, utf8));
    }

    /** Writes {@code content} and a line end. */
    void renderLine(Content content, OutputStream out) throws IOException {
        requireNonNull(content, "content");
        buffer.toStream(requireNonNull(out, "out"), utf8 -> {
            write(content, utf8);
            utf8.write('\n');
        });
    }

    private void write(Content content, Utf8Buffer utf8) {
        ContentJson.write(content, JsonWriter.lossless(utf8, indented));
    }

    /** The options of a renderer. Not thread-safe. */
    public static final class Options {
        private boolean indented;

        private Options(JsonRenderer renderer) {
            indented = renderer.indented;
        }

        /** Sets whether to write each member on a line of its own; false by default. */
        public Options indented(boolean indented) {
            this.indented = indented;
            return this;
        }
    }
}
