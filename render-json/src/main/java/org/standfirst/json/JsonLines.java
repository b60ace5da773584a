package org.standfirst.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.standfirst.Content;
import org.standfirst.json.format.ContentJson;
import org.standfirst.json.reader.DocumentReader;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.reader.LineInput;

/**
 * Reads and writes NDJSON in UTF-8: one document in each line. Streams may have any length; only one line is in memory
 * at a time.
 *
 * <pre>{@code
 * lines.read(in, Article.class).forEach(line -> {
 *     if (line.faults().isEmpty()) {
 *         store(line.orThrow());
 *     } else {
 *         log(line.faults()); // with line numbers
 *     }
 * });
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class JsonLines {
    private final JsonReader reader;
    private final JsonRenderer renderer = JsonRenderer.create();

    private JsonLines(JsonReader reader) {
        this.reader = reader;
    }

    /** Returns an instance that reads each line as {@link JsonReader#create()} does. */
    public static JsonLines create() {
        return new JsonLines(JsonReader.create());
    }

    /** Returns an instance that reads each line with {@code reader}, whose limits apply to each line. */
    public static JsonLines of(JsonReader reader) {
        return new JsonLines(requireNonNull(reader, "reader"));
    }

    /** Returns the media type of NDJSON. */
    public String mediaType() {
        return "application/x-ndjson";
    }

    /**
     * Returns the lines of {@code json}, which the returned stream reads lazily until its end and does not close. Blank
     * lines are skipped. A line that cannot be read, because it is not a document of this type, not UTF-8 or too long,
     * becomes a {@link JsonLine} with faults, and reading continues with the next line. Lines end in LF or CRLF, which
     * the last line may omit. If {@code json} throws an {@link IOException}, the returned stream throws an {@link
     * UncheckedIOException} with it as the cause.
     *
     * @param kind the type to read, which may be a sealed interface such as {@link Content}
     */
    public <C extends Content> Stream<JsonLine<C>> read(InputStream json, Class<C> kind) {
        return StreamSupport.stream(
                new Lines<>(
                        new LineInput(requireNonNull(json, "json")),
                        reader.documents(),
                        ContentJson.reader(requireNonNull(kind, "kind"))),
                false);
    }

    /**
     * Writes a line for each element of {@code contents} when the iterator returns it. The stream is neither flushed
     * nor closed; most lines are written in one call.
     *
     * @throws IOException the exception of {@code out}, the same object
     */
    public void write(Iterator<? extends Content> contents, OutputStream out) throws IOException {
        requireNonNull(contents, "contents");
        requireNonNull(out, "out");
        while (contents.hasNext()) {
            renderer.renderLine(contents.next(), out);
        }
    }

    private static final class Lines<C extends Content> extends AbstractSpliterator<JsonLine<C>> {
        private final LineInput lines;
        private final DocumentReader reader;
        private final Function<JsonInput, C> part;
        private long number;

        private Lines(LineInput lines, DocumentReader reader, Function<JsonInput, C> part) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
            this.lines = lines;
            this.reader = reader;
            this.part = part;
        }

        @Override
        public boolean tryAdvance(Consumer<? super JsonLine<C>> action) {
            try {
                JsonLine<C> line = next();
                if (line != null) {
                    action.accept(line);
                }
                return line != null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Returns the next line that is not blank, or {@code null} if there is none. */
        private @Nullable JsonLine<C> next() throws IOException {
            while (lines.nextLine()) {
                number++;
                try {
                    C content = reader.readLine(lines, number, part);
                    if (content != null) {
                        return new JsonLine<>(number, content, List.of());
                    }
                } catch (JsonException e) {
                    return new JsonLine<>(number, null, e.faults());
                }
            }
            return null;
        }
    }
}
