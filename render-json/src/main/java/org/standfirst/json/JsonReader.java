package org.standfirst.json;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.standfirst.Content;
import org.standfirst.body.Custom;
import org.standfirst.json.format.ContentJson;
import org.standfirst.json.reader.Cursor;
import org.standfirst.json.reader.JsonInput;
import org.standfirst.json.reader.Limits;
import org.standfirst.json.reader.Parsers;
import org.standfirst.json.reader.Tokens;
import org.standfirst.json.reader.Utf8Input;
import org.standfirst.sink.Utf8;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;

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
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Limits limits;
    private final Parsers parsers;
    private final boolean allFaults;
    private final @Nullable Consumer<JsonFault> unknown;

    private JsonReader(Limits limits, Parsers parsers, boolean allFaults, @Nullable Consumer<JsonFault> unknown) {
        this.limits = limits;
        this.parsers = parsers;
        this.allFaults = allFaults;
        this.unknown = unknown;
    }

    /** Returns a reader with every default. */
    public static JsonReader create() {
        return new JsonReader(Limits.DEFAULT, new Parsers(Limits.DEFAULT), false, null);
    }

    /** Returns a copy with other options, a cheap one unless limits change: {@code reader.with(o -> o.allFaults(true))}. */
    public JsonReader with(Consumer<Options> change) {
        Options options = new Options(this);
        change.accept(options);
        Limits changed = options.limits();
        Parsers within = changed.equals(limits) ? parsers : new Parsers(changed);
        return new JsonReader(changed, within, options.allFaults, options.unknown);
    }

    /**
     * Reads a document.
     *
     * @param kind what is to be read; it may be one of the sealed families, {@link Content} itself included
     * @throws JsonException if {@code json} is not such a document
     */
    public <C extends Content> C read(byte[] json, Class<C> kind) {
        return read(parser(requireNonNull(json, "json")), kind);
    }

    /**
     * Reads a document. Unpaired surrogates may stand in its texts as they are.
     *
     * @param kind what is to be read; it may be one of the sealed families, {@link Content} itself included
     * @throws JsonException if {@code json} is not such a document
     */
    public <C extends Content> C read(String json, Class<C> kind) {
        requireNonNull(json, "json");
        if (json.length() > limits.bytes()) {
            throw new JsonException(List.of(new JsonFault("", 1, 1, "no more than " + limits.bytes() + " characters")));
        }
        return read(parsers.of(json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json), kind);
    }

    /**
     * Reads a document piece by piece, to the end of the stream, which is not closed.
     *
     * @param kind what is to be read; it may be one of the sealed families, {@link Content} itself included
     * @throws JsonException if {@code json} is not such a document
     * @throws IOException what {@code json} threw, the same object
     */
    public <C extends Content> C read(InputStream json, Class<C> kind) throws IOException {
        requireNonNull(json, "json");
        try {
            return read(parsers.of(new Utf8Input(json, limits.bytes())), kind);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private JsonParser parser(byte[] json) {
        if (json.length <= limits.bytes() && Utf8.wellFormedUntil(json, 0, json.length) == json.length) {
            return parsers.of(json);
        }
        // piece by piece, it is read as far as that is allowed, and the fault has its place
        return parsers.of(new Utf8Input(new ByteArrayInputStream(json), limits.bytes()));
    }

    private <C extends Content> C read(JsonParser parser, Class<C> kind) {
        C content = readOrNull(parser, 1, kind);
        if (content == null) {
            throw new JsonException(List.of(new JsonFault("", 1, 1, "a document")));
        }
        return content;
    }

    /** Reads the document that is line {@code number} of others, or returns {@code null} if that is blank. */
    <C extends Content> @Nullable C readLine(InputStream line, long number, Class<C> kind) throws IOException {
        try {
            return readOrNull(parsers.of(new Utf8Input(line, limits.bytes())), number, kind);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private <C extends Content> @Nullable C readOrNull(JsonParser parser, long line, Class<C> kind) {
        Function<JsonInput, ? extends Content> part = ContentJson.reader(requireNonNull(kind, "kind"));
        Cursor cursor = new Cursor(new Tokens(parser, line), limits, allFaults, unknown);
        try (parser) {
            if (cursor.next() == JsonToken.NOT_AVAILABLE) {
                return null;
            }
            C content = kind.cast(part.apply(new JsonInput(cursor)));
            cursor.end();
            return content;
        } catch (JacksonException e) {
            throw cursor.broken(e);
        }
    }

    /** Reads the value whose first token is the current one of an application's parser, to its last token. */
    <T> T readPart(JsonParser parser, Function<JsonInput, T> part, boolean refusingUnknown) {
        Consumer<JsonFault> listener = refusingUnknown ? JsonReader::refuse : unknown;
        Cursor cursor = new Cursor(new Tokens(parser, 1), limits, allFaults, listener);
        T value = part.apply(new JsonInput(cursor));
        cursor.throwFaults();
        return value;
    }

    private static void refuse(JsonFault unknown) {
        throw new JsonException(List.of(unknown));
    }

    /** What a reader can be told. Not safe to share between threads. */
    public static final class Options {
        static final int DEEPEST = 1_000;
        private static final int LONGEST = Integer.MAX_VALUE - 8;

        private int depth;
        private int bytes;
        private int text;
        private int number;
        private int blocks;
        private int comments;
        private boolean allFaults;
        private @Nullable Consumer<JsonFault> unknown;

        private Options(JsonReader reader) {
            depth = reader.limits.depth();
            bytes = reader.limits.bytes();
            text = reader.limits.text();
            number = reader.limits.number();
            blocks = reader.limits.blocks();
            comments = reader.limits.comments();
            allFaults = reader.allFaults;
            unknown = reader.unknown;
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
            return new Limits(depth, bytes, text, number, blocks, comments);
        }
    }
}
