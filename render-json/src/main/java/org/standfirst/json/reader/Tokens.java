package org.standfirst.json.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.json.JsonFault;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.sym.BinaryNameMatcher;
import tools.jackson.core.sym.PropertyNameMatcher;

/** The tokens of a document, from a Jackson parser. A look-ahead buffers its tokens, which are then read again. */
final class Tokens {
    private static final PropertyNameMatcher NAMES = BinaryNameMatcher.construct(Property.texts());

    /** The value of {@code at} while the current token is that of the parser. */
    private static final int LIVE = -1;

    private final JsonParser parser;
    private final long firstLine;
    private final List<BufferedToken> buffer = new ArrayList<>();
    private JsonToken current;

    /** The index of the current token in the buffer. */
    private int at = LIVE;

    private long count;

    /**
     * Creates tokens from the current token of {@code parser}, if there is one. The document starts on line {@code
     * firstLine}.
     */
    Tokens(JsonParser parser, long firstLine) {
        this.parser = parser;
        this.firstLine = firstLine;
        this.current = orNone(parser.currentToken());
    }

    /**
     * A buffered token.
     *
     * @param token its type
     * @param property its property, or {@code null} if it is not a name
     * @param text the characters of a text, a number or a name without a property, or else empty
     * @param line its line
     * @param column its column
     */
    private record BufferedToken(JsonToken token, @Nullable Property property, String text, int line, int column) {}

    /** Returns the current token, or {@link JsonToken#NOT_AVAILABLE} before the first and after the last. */
    JsonToken current() {
        return current;
    }

    /** Advances to the next token and returns it, or {@link JsonToken#NOT_AVAILABLE} if there is none. */
    JsonToken next() {
        count++;
        current = leaveBuffer() ? orNone(parser.nextToken()) : buffer.get(at).token();
        return current;
    }

    /** Advances to the next token and returns its property, or {@code null} if it is not a name. */
    @Nullable
    Property nextName() {
        count++;
        if (leaveBuffer()) {
            return parseName();
        }
        current = buffer.get(at).token();
        return buffer.get(at).property();
    }

    /** Advances the parser to the next token and returns its property, or {@code null} if it is not a name. */
    private @Nullable Property parseName() {
        int index = parser.nextNameMatch(NAMES);
        current = index < 0 ? orNone(parser.currentToken()) : JsonToken.PROPERTY_NAME;
        return current == JsonToken.PROPERTY_NAME ? Property.at(index) : null;
    }

    /** Advances to the next buffered token; returns true if there is none, so that the parser must advance. */
    private boolean leaveBuffer() {
        if (at == LIVE) {
            return true;
        }
        if (++at < buffer.size()) {
            return false;
        }
        at = LIVE;
        buffer.clear();
        return true;
    }

    private static JsonToken orNone(@Nullable JsonToken token) {
        return token == null ? JsonToken.NOT_AVAILABLE : token;
    }

    /** Returns the number of tokens read, which identifies the current one. */
    long count() {
        return count;
    }

    /** Returns the characters of the current name, text or number. */
    String text() {
        return at == LIVE ? parser.getString() : buffer.get(at).text();
    }

    /** Returns a position for {@link #goBack}. Until then, call {@link #lookAhead} instead of {@link #next}. */
    int mark() {
        if (at == LIVE) {
            bufferCurrent(null);
            at = 0;
        }
        return at;
    }

    /** Advances to the next token, buffers it and returns it. */
    JsonToken lookAhead() {
        if (++at == buffer.size()) {
            bufferCurrent(parseName());
        }
        current = buffer.get(at).token();
        return current;
    }

    /** Returns the property of the current token after a look-ahead, or {@code null} if it is not a name. */
    @Nullable
    Property property() {
        return buffer.get(at).property();
    }

    void goBack(int mark) {
        at = mark;
        current = buffer.get(at).token();
    }

    /** Returns the number of buffered tokens. */
    int bufferedCount() {
        return buffer.size();
    }

    /** Adds the current token to the buffer; its property is {@code null} if it is not a name. */
    private void bufferCurrent(@Nullable Property property) {
        TokenStreamLocation location = parser.currentTokenLocation();
        String text = property == Property.OTHER || current.isScalarValue() ? parser.getString() : "";
        buffer.add(new BufferedToken(current, property, text, location.getLineNr(), location.getColumnNr()));
    }

    /** Returns a fault at the current token. */
    JsonFault fault(String pointer, String expected) {
        if (at == LIVE) {
            return fault(pointer, parser.currentTokenLocation(), expected);
        }
        return fault(pointer, buffer.get(at).line(), buffer.get(at).column(), expected);
    }

    /**
     * Returns the fault for an exception of the parser.
     *
     * @throws JacksonException {@code cause} itself, if it is an I/O error
     */
    JsonFault fault(JacksonException cause, Limits limits) {
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        if (cause instanceof JacksonIOException io) {
            if (io.getCause() instanceof Utf8Input.RejectedInput rejected) {
                return fault(pointer, parser.currentLocation(), rejected.expected());
            }
            throw io;
        }
        if (cause instanceof StreamConstraintsException) {
            return fault(pointer, parser.currentTokenLocation(), limits.textExpected());
        }
        return fault(
                pointer,
                cause.getLocation(),
                cause instanceof UnexpectedEndOfInputException ? "the rest of the document" : "well-formed JSON");
    }

    private JsonFault fault(String pointer, TokenStreamLocation location, String expected) {
        return fault(pointer, location.getLineNr(), location.getColumnNr(), expected);
    }

    private JsonFault fault(String pointer, int line, int column, String expected) {
        return new JsonFault(pointer, firstLine - 1 + Math.max(1, line), Math.max(1, column), expected);
    }
}
