package org.standfirst.json.reader;

import org.jspecify.annotations.Nullable;
import org.standfirst.json.JsonFault;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** The tokens of a document, as a parser of Jackson finds them. One can look ahead and go back. */
public final class Tokens {
    private static final int LIVE = -1;

    private final JsonParser parser;
    private final long firstLine;
    private final HeldTokens held = new HeldTokens();

    private JsonToken current;

    /** The index of the current one among those that are held, or {@link #LIVE} if the parser is at it. */
    private int at = LIVE;

    private long count;

    /**
     * Those that {@code parser} finds, from the one that is its current one, if there is one; for those who look for a
     * fault, the document begins on line {@code firstLine}.
     */
    public Tokens(JsonParser parser, long firstLine) {
        this.parser = parser;
        this.firstLine = firstLine;
        this.current = orNone(parser.currentToken());
    }

    /** Returns what is current, or {@link JsonToken#NOT_AVAILABLE} before and after all. */
    public JsonToken current() {
        return current;
    }

    /** Goes to the next one, and returns what it is, or {@link JsonToken#NOT_AVAILABLE} if there is none. */
    public JsonToken next() {
        count++;
        if (at != LIVE && ++at < held.size()) {
            current = held.kind(at);
            return current;
        }
        if (at != LIVE) {
            at = LIVE;
            held.clear();
        }
        current = orNone(parser.nextToken());
        return current;
    }

    private static JsonToken orNone(@Nullable JsonToken token) {
        return token == null ? JsonToken.NOT_AVAILABLE : token;
    }

    /** Returns how often we went to the next one, which tells each from all others. */
    public long count() {
        return count;
    }

    /** Returns the text of the current name, text or number. */
    public String text() {
        return at == LIVE ? parser.getString() : held.text(at);
    }

    /** Returns a place to {@link #goBack} to. From here on {@link #lookAhead} is to be used until then. */
    public int mark() {
        if (at == LIVE) {
            hold();
            at = 0;
        }
        return at;
    }

    /** Goes to the next one, which is held until it is read again. */
    public JsonToken lookAhead() {
        if (++at == held.size()) {
            current = orNone(parser.nextToken());
            hold();
        }
        current = held.kind(at);
        return current;
    }

    public void goBack(int mark) {
        at = mark;
        current = held.kind(at);
    }

    /** Returns how many are held. */
    public int held() {
        return held.size();
    }

    private void hold() {
        TokenStreamLocation location = parser.currentTokenLocation();
        String text = current == JsonToken.PROPERTY_NAME || current.isScalarValue() ? parser.getString() : "";
        held.add(current, text, location.getLineNr(), location.getColumnNr());
    }

    /** Returns that something else was expected instead of what is current. */
    public JsonFault fault(String pointer, String expected) {
        if (at != LIVE) {
            return fault(pointer, held.line(at), held.column(at), expected);
        }
        return fault(pointer, parser.currentTokenLocation(), expected);
    }

    /**
     * Returns what keeps the parser from reading on.
     *
     * @throws JacksonException {@code cause} itself, if it is that the document can't be fetched
     */
    public JsonFault fault(JacksonException cause, Limits limits) {
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        if (cause instanceof JacksonIOException io) {
            if (io.getCause() instanceof Utf8Input.Refusal refusal) {
                return fault(pointer, parser.currentLocation(), refusal.expected());
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
