package org.standfirst.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.standfirst.Content;
import org.standfirst.body.Custom;
import org.standfirst.json.format.ContentJson;
import org.standfirst.json.reader.DocumentReader;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.reader.Limits;

/**
 * Reads the output of {@link JsonRenderer}; the result equals the content that was rendered.
 *
 * <p>Older forms of a property are read, too: a string in place of an array of runs becomes one run. Members may be in
 * any order. A missing or null member takes the default of the builder, such as an empty list. The values that a {@code
 * builder} or {@code of} method takes are required, except lists, the rich texts of blocks, and values that can be
 * null. A block of an unknown kind is read as a {@link Custom} with all its properties. Other unknown properties are
 * skipped and reported to a listener. Every other deviation from the format is a {@link JsonException}: wrong types,
 * unknown constants, numbers out of range, duplicate names, content after the document, invalid UTF-8, exceeded limits.
 * {@link org.standfirst.validation.ContentValidator} validates the content.
 *
 * <p>Classes are never loaded by names in a document. Immutable and thread-safe.
 */
public final class JsonReader {
    private final DocumentReader documents;

    private JsonReader(DocumentReader documents) {
        this.documents = documents;
    }

    /** Returns a reader with every default. */
    public static JsonReader create() {
        return new JsonReader(DocumentReader.create());
    }

    /**
     * Returns a copy with other options: {@code reader.with(o -> o.allFaults(true))}. Copies are cheap unless limits
     * change.
     */
    public JsonReader with(Consumer<Options> change) {
        Options options = new Options(documents);
        requireNonNull(change, "change").accept(options);
        return new JsonReader(documents.with(options.limits(), options.allFaults, options.unknown));
    }

    /**
     * Reads a document.
     *
     * @param kind the type to read, which may be a sealed interface such as {@link Content}
     * @throws JsonException if {@code json} is not such a document
     */
    public <C extends Content> C read(byte[] json, Class<C> kind) {
        return documents.read(requireNonNull(json, "json"), reader(kind));
    }

    /**
     * Reads a document. Its strings may contain unpaired surrogates without escapes.
     *
     * @param kind the type to read, which may be a sealed interface such as {@link Content}
     * @throws JsonException if {@code json} is not such a document
     */
    public <C extends Content> C read(String json, Class<C> kind) {
        return documents.read(requireNonNull(json, "json"), reader(kind));
    }

    /**
     * Reads a document piece by piece, to the end of the stream, which is not closed.
     *
     * @param kind the type to read, which may be a sealed interface such as {@link Content}
     * @throws JsonException if {@code json} is not such a document
     * @throws IOException the exception of {@code json}, the same object
     */
    public <C extends Content> C read(InputStream json, Class<C> kind) throws IOException {
        return documents.read(requireNonNull(json, "json"), reader(kind));
    }

    private static <C extends Content> Function<JsonInput, C> reader(Class<C> kind) {
        return ContentJson.reader(requireNonNull(kind, "kind"));
    }

    /** Returns the reader that this one delegates to. */
    DocumentReader documents() {
        return documents;
    }

    /** The options of a reader. Not thread-safe. */
    public static final class Options {
        private static final int MAX_DEPTH = 1_000;
        private static final int MAX_LENGTH = Integer.MAX_VALUE - 8;

        private int depth;
        private int bytes;
        private int text;
        private int number;
        private int blocks;
        private int comments;
        private int url;
        private boolean allFaults;
        private @Nullable Consumer<JsonFault> unknown;

        private Options(DocumentReader reader) {
            depth = reader.limits().depth();
            bytes = reader.limits().bytes();
            text = reader.limits().text();
            number = reader.limits().number();
            blocks = reader.limits().blocks();
            comments = reader.limits().comments();
            url = reader.limits().url();
            allFaults = reader.allFaults();
            unknown = reader.unknown();
        }

        /**
         * Sets the maximum depth of nested objects and arrays; 64 by default, at most 1,000. No model needs more than
         * 32.
         */
        public Options maxDepth(int depth) {
            this.depth = checked(depth, MAX_DEPTH);
            return this;
        }

        /**
         * Sets the maximum size of a document in bytes, or in characters if it is a string; 16 MiB by default. The
         * names and values before the type of an object are buffered; their number is limited to a sixteenth of this
         * value.
         */
        public Options maxBytes(int bytes) {
            this.bytes = checked(bytes, MAX_LENGTH);
            return this;
        }

        /** Sets the maximum length of a string or name in characters; 1,048,576 by default. */
        public Options maxTextLength(int characters) {
            this.text = checked(characters, MAX_LENGTH);
            return this;
        }

        /**
         * Sets the maximum length of an address in characters; 8,192 by default. {@link
         * org.standfirst.validation.ContentValidator} allows 2,048. The same limit applies to other texts that
         * renderers write several times: the name of the publication, the names of commenters, the printed byline and
         * the prefix of ids.
         */
        public Options maxUrlLength(int characters) {
            this.url = checked(characters, MAX_LENGTH);
            return this;
        }

        /** Sets the maximum length of a number in characters; 1,000 by default. */
        public Options maxNumberLength(int characters) {
            this.number = checked(characters, MAX_LENGTH);
            return this;
        }

        /** Sets the maximum number of blocks in a document, nested blocks included; 10,000 by default. */
        public Options maxBlocks(int blocks) {
            this.blocks = checked(blocks, MAX_LENGTH);
            return this;
        }

        /** Sets the maximum number of comments in a document; 10,000 by default. */
        public Options maxComments(int comments) {
            this.comments = checked(comments, MAX_LENGTH);
            return this;
        }

        /**
         * Sets whether to continue after a fault and report up to a hundred faults at once; false by default. Reading
         * always stops at malformed JSON and at an exceeded limit, except {@link #maxUrlLength}.
         */
        public Options allFaults(boolean allFaults) {
            this.allFaults = allFaults;
            return this;
        }

        /** Sets a listener for unknown properties, which is called while a document is read; none by default. */
        public Options onUnknownProperty(Consumer<JsonFault> listener) {
            this.unknown = requireNonNull(listener, "listener");
            return this;
        }

        private static int checked(int limit, int max) {
            if (limit < 1 || limit > max) {
                throw new IllegalArgumentException("a limit must be from 1 to " + max + ", not " + limit);
            }
            return limit;
        }

        private Limits limits() {
            return new Limits(depth, bytes, text, number, blocks, comments, url);
        }
    }
}
