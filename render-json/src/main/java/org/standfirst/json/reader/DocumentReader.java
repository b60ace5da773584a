package org.standfirst.json.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.standfirst.json.JsonException;
import org.standfirst.json.JsonFault;
import org.standfirst.utf8.Utf8;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Reads whole documents, and values within the documents of an application. Immutable and thread-safe. */
public final class DocumentReader {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Limits limits;
    private final JsonFactory factory;
    private final boolean allFaults;
    private final @Nullable Consumer<JsonFault> unknown;

    private DocumentReader(
            Limits limits, JsonFactory factory, boolean allFaults, @Nullable Consumer<JsonFault> unknown) {
        this.limits = limits;
        this.factory = factory;
        this.allFaults = allFaults;
        this.unknown = unknown;
    }

    /** Returns a reader with the default limits, which stops at the first fault and reports no unknown properties. */
    public static DocumentReader create() {
        return new DocumentReader(Limits.DEFAULT, Limits.DEFAULT.factory(), false, null);
    }

    /** Returns a copy with other options, which is cheap unless limits change. */
    public DocumentReader with(Limits limits, boolean allFaults, @Nullable Consumer<JsonFault> unknown) {
        JsonFactory within = limits.equals(this.limits) ? factory : limits.factory();
        return new DocumentReader(limits, within, allFaults, unknown);
    }

    /** Returns the limits. */
    public Limits limits() {
        return limits;
    }

    /** Returns whether reading continues after a fault. */
    public boolean allFaults() {
        return allFaults;
    }

    /** Returns the listener for unknown properties, or {@code null} for none. */
    public @Nullable Consumer<JsonFault> unknown() {
        return unknown;
    }

    /** Reads a document. */
    public <T> T read(byte[] json, Function<JsonInput, T> part) {
        if (json.length > limits.bytes() || Utf8.wellFormedUntil(json, 0, json.length) < json.length) {
            // as a stream, to locate the fault
            return document(stream(new ByteArrayInputStream(json)), part);
        }
        int from = Utf8Input.afterMark(json, json.length);
        return document(factory.createParser(ObjectReadContext.empty(), json, from, json.length - from), part);
    }

    /** Reads a document. */
    public <T> T read(String json, Function<JsonInput, T> part) {
        if (json.length() > limits.bytes()) {
            throw new JsonException(List.of(new JsonFault("", 1, 1, limits.bytesExpected("characters"))));
        }
        String text = json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json;
        return document(factory.createParser(ObjectReadContext.empty(), text), part);
    }

    /**
     * Reads a document piece by piece.
     *
     * @throws IOException the exception of {@code json}, the same object
     */
    public <T> T read(InputStream json, Function<JsonInput, T> part) throws IOException {
        try {
            return document(stream(json), part);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Reads the document in line {@code number} of a stream, or returns {@code null} if the line is blank.
     *
     * @throws IOException the exception of {@code line}, the same object
     */
    public <T> @Nullable T readLine(InputStream line, long number, Function<JsonInput, T> part) throws IOException {
        try {
            return documentOrNull(stream(line), number, part);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Reads the value at the current token of an application's parser, and stops at its last token.
     *
     * @param strict whether an unknown property is a fault
     */
    public <T> T readPart(JsonParser parser, Function<JsonInput, T> part, boolean strict) {
        Cursor cursor = new Cursor(parser, limits, new Faults(allFaults, 1));
        T value = part.apply(new JsonInput(cursor, strict ? DocumentReader::rejectUnknown : unknown));
        cursor.throwFaults();
        return value;
    }

    private static void rejectUnknown(JsonFault unknown) {
        throw new JsonException(List.of(unknown));
    }

    private JsonParser stream(InputStream json) {
        InputStream checked = new Utf8Input(json, limits);
        return factory.createParser(ObjectReadContext.empty(), checked);
    }

    private <T> T document(JsonParser parser, Function<JsonInput, T> part) {
        T document = documentOrNull(parser, 1, part);
        if (document == null) {
            throw new JsonException(List.of(new JsonFault("", 1, 1, "a document")));
        }
        return document;
    }

    private <T> @Nullable T documentOrNull(JsonParser parser, long firstLine, Function<JsonInput, T> part) {
        Cursor cursor = new Cursor(parser, limits, new Faults(allFaults, firstLine));
        try (parser) {
            if (cursor.next() == JsonToken.NOT_AVAILABLE) {
                return null;
            }
            T document = part.apply(new JsonInput(cursor, unknown));
            cursor.end();
            return document;
        } catch (JacksonException e) {
            throw cursor.broken(e);
        }
    }
}
