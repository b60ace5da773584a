package org.standfirst.json.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.JsonParserDelegate;

/** A parser that can go back: it buffers tokens while it looks ahead, and returns them again afterwards. */
final class LookAhead extends JsonParserDelegate {
    private final List<BufferedToken> buffer = new ArrayList<>();

    /** The index of the current token in the buffer; that of the parser is current if there is no such token. */
    private int at;

    /** Creates a parser at the current token of {@code parser}. */
    LookAhead(JsonParser parser) {
        super(parser);
    }

    /**
     * A buffered token.
     *
     * @param token its type
     * @param text the characters of a name, a text or a number, or else empty
     * @param line its line
     * @param column its column
     */
    private record BufferedToken(JsonToken token, String text, int line, int column) {}

    /** Goes back to the position before the current token, and returns it for {@link #goBack}. */
    int unread() {
        if (!isBuffered()) {
            bufferCurrent();
        }
        return --at;
    }

    /** Goes back to {@code position}; since {@link #unread}, only {@link #lookAhead} may have been called. */
    void goBack(int position) {
        at = position;
    }

    /** Advances to the next token, buffers it and returns it, or {@link JsonToken#NOT_AVAILABLE} if there is none. */
    JsonToken lookAhead() {
        if (++at == buffer.size()) {
            delegate.nextToken();
            bufferCurrent();
        }
        return buffer.get(at).token();
    }

    /** Returns the number of buffered tokens. */
    int bufferedCount() {
        return buffer.size();
    }

    private void bufferCurrent() {
        JsonToken token = Cursor.orNone(delegate.currentToken());
        TokenStreamLocation location = delegate.currentTokenLocation();
        String text = token == JsonToken.PROPERTY_NAME || token.isScalarValue() ? delegate.getString() : "";
        buffer.add(new BufferedToken(token, text, location.getLineNr(), location.getColumnNr()));
    }

    private boolean isBuffered() {
        return at < buffer.size();
    }

    /** Advances to the next buffered token, or returns false if there is none, so that the parser must advance. */
    private boolean nextBuffered() {
        if (at + 1 < buffer.size()) {
            at++;
            return true;
        }
        buffer.clear();
        at = 0;
        return false;
    }

    @Override
    public @Nullable JsonToken nextToken() {
        return nextBuffered() ? buffer.get(at).token() : delegate.nextToken();
    }

    @Override
    public int nextNameMatch(PropertyNameMatcher matcher) {
        if (!nextBuffered()) {
            return delegate.nextNameMatch(matcher);
        }
        BufferedToken next = buffer.get(at);
        return next.token() == JsonToken.PROPERTY_NAME
                ? matcher.matchName(next.text())
                : PropertyNameMatcher.MATCH_ODD_TOKEN;
    }

    @Override
    public @Nullable JsonToken currentToken() {
        return isBuffered() ? buffer.get(at).token() : delegate.currentToken();
    }

    @Override
    public String getString() {
        return isBuffered() ? buffer.get(at).text() : delegate.getString();
    }

    @Override
    public TokenStreamLocation currentTokenLocation() {
        if (!isBuffered()) {
            return delegate.currentTokenLocation();
        }
        BufferedToken token = buffer.get(at);
        return new TokenStreamLocation(ContentReference.unknown(), -1, token.line(), token.column());
    }
}
