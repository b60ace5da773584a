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
 * Reads what {@link JsonRenderer} writes: what is read equals what was rendered.
 *
 * <p>Members may stand in any order. One that is missing or null is as if its builder had not been told of it, so that a
 * list is empty; what a builder asks for must be there. A block of a kind that this version doesn't know is kept whole, as
 * a {@link Custom}. Other properties that it doesn't know are passed over, and reported to whoever asks. Everything else
 * that is not as the format has it is a {@link JsonException}: other types, constants that this version doesn't know,
 * numbers out of range, a name that comes twice, anything after the document, bytes that are no UTF-8, more than the limits
 * allow. Whether the content is good is for {@link org.standfirst.validation.ContentValidator} to say.
 *
 * <p>No class is ever loaded by a name in a document. Immutable and safe to share between threads.
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

    /** Returns a copy with other options, a cheap one unless limits change: {@code reader.with(o -> o.allFaults(true))}. */
    public JsonReader with(Consumer<Options> change) {
        Options options = new Options(documents);
        requireNonNull(change, "change").accept(options);
        return new JsonReader(documents.with(options.limits(), options.allFaults, options.unknown));
    }

    /**
     * Reads a document.
     *
     * @param kind what is to be read; it may be one of the sealed families, {@link Content} itself included
     * @throws JsonException if {@code json} is not such a document
     */
    public <C extends Content> C read(byte[] json, Class<C> kind) {
        return documents.read(requireNonNull(json, "json"), reader(kind));
    }

    /**
     * Reads a document. Unpaired surrogates may stand in its texts as they are.
     *
     * @param kind what is to be read; it may be one of the sealed families, {@link Content} itself included
     * @throws JsonException if {@code json} is not such a document
     */
    public <C extends Content> C read(String json, Class<C> kind) {
        return documents.read(requireNonNull(json, "json"), reader(kind));
    }

    /**
     * Reads a document piece by piece, to the end of the stream, which is not closed.
     *
     * @param kind what is to be read; it may be one of the sealed families, {@link Content} itself included
     * @throws JsonException if {@code json} is not such a document
     * @throws IOException what {@code json} threw, the same object
     */
    public <C extends Content> C read(InputStream json, Class<C> kind) throws IOException {
        return documents.read(requireNonNull(json, "json"), reader(kind));
    }

    private static <C extends Content> Function<JsonInput, C> reader(Class<C> kind) {
        return ContentJson.reader(requireNonNull(kind, "kind"));
    }

    /** Returns the reader that this one passes documents to. */
    DocumentReader documents() {
        return documents;
    }

    /** What a reader can be told. Not safe to share between threads. */
    public static final class Options {
        private static final int DEEPEST = 1_000;
        private static final int LONGEST = Integer.MAX_VALUE - 8;

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

        /** Sets how deep objects and arrays may nest; 64 by default, 1,000 at most. No model needs more than 32. */
        public Options maxDepth(int depth) {
            this.depth = checked(depth, DEEPEST);
            return this;
        }

        /**
         * Sets how many bytes a document may have, or characters where it is a string; 16 MiB by default. Of what stands in
         * an object before its type, as much as a sixteenth of this many names and values is kept in memory.
         */
        public Options maxBytes(int bytes) {
            this.bytes = checked(bytes, LONGEST);
            return this;
        }

        /** Sets how many characters a text or a name may have; 1,048,576 by default. */
        public Options maxText(int characters) {
            this.text = checked(characters, LONGEST);
            return this;
        }

        /**
         * Sets how many characters an address may have; 8,192 by default. {@link org.standfirst.validation.ContentValidator}
         * allows 2,048.
         */
        public Options maxUrl(int characters) {
            this.url = checked(characters, LONGEST);
            return this;
        }

        /** Sets how many characters a number may have; 1,000 by default. */
        public Options maxNumber(int characters) {
            this.number = checked(characters, LONGEST);
            return this;
        }

        /** Sets how many blocks a document may have, those in others included; 10,000 by default. */
        public Options maxBlocks(int blocks) {
            this.blocks = checked(blocks, LONGEST);
            return this;
        }

        /** Sets how many comments a document may have; 10,000 by default. */
        public Options maxComments(int comments) {
            this.comments = checked(comments, LONGEST);
            return this;
        }

        /**
         * Sets whether to read on after a fault, to report up to a hundred at once; by default not. After what is no JSON
         * at all, and beyond a limit, nobody can read on.
         */
        public Options allFaults(boolean allFaults) {
            this.allFaults = allFaults;
            return this;
        }

        /** Sets who is told, while a document is read, of properties that this version doesn't know; nobody by default. */
        public Options unknownProperties(Consumer<JsonFault> listener) {
            this.unknown = requireNonNull(listener, "listener");
            return this;
        }

        private static int checked(int limit, int most) {
            if (limit < 1 || limit > most) {
                throw new IllegalArgumentException("a limit must be from 1 to " + most + ", not " + limit);
            }
            return limit;
        }

        private Limits limits() {
            return new Limits(depth, bytes, text, number, blocks, comments, url);
        }
    }
}
