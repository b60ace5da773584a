package org.standfirst.json.reader;

import org.jspecify.annotations.Nullable;
import org.standfirst.Url;
import org.standfirst.json.JsonException;
import org.standfirst.json.JsonFault;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.sym.BinaryNameMatcher;
import tools.jackson.core.sym.PropertyNameMatcher;

/** The current position in a document: advances from value to value, enforces the limits, and reports faults. */
final class Cursor {
    /** Finds the index of a property by its name. */
    private static final PropertyNameMatcher NAMES = BinaryNameMatcher.construct(Property.texts());

    private final Limits limits;
    private final Faults faults;
    private JsonParser parser;
    private JsonToken token;
    private Level level = Level.root();
    private int blocks;
    private int comments;

    /** The start of the current object if the parser is already after it, since {@link #type} was called. */
    private @Nullable TokenStreamLocation start;

    /** The type of the object at {@code start}. */
    private String type = "";

    /** Whether the parser is at the value of the first member of the object at {@code start}, which is the type. */
    private boolean atType;

    /** Creates a cursor at the current token of {@code parser}, if there is one. */
    Cursor(JsonParser parser, Limits limits, Faults faults) {
        this.parser = parser;
        this.limits = limits;
        this.faults = faults;
        this.token = orNone(parser.currentToken());
    }

    /** Returns {@code token}, or {@link JsonToken#NOT_AVAILABLE} for {@code null}. */
    static JsonToken orNone(@Nullable JsonToken token) {
        return token == null ? JsonToken.NOT_AVAILABLE : token;
    }

    /** Advances to the next token and returns it, or {@link JsonToken#NOT_AVAILABLE} if there is none. */
    JsonToken next() {
        token = orNone(parser.nextToken());
        return token;
    }

    /** Advances to the next token and returns its property, or {@code null} if it is not a name. */
    private @Nullable Property nextName() {
        int index = parser.nextNameMatch(NAMES);
        if (index >= 0) {
            return Property.at(index);
        }
        token = orNone(parser.currentToken());
        return token == JsonToken.PROPERTY_NAME ? Property.OTHER : null;
    }

    /** Throws the collected faults, or a fault if tokens follow the document. */
    void end() {
        if (next() != JsonToken.NOT_AVAILABLE) {
            throw broken("the end of the document");
        }
        throwFaults();
    }

    /** Throws the collected faults, if there are any. */
    void throwFaults() {
        faults.throwAny();
    }

    /** Returns the current token, or {@link JsonToken#NOT_AVAILABLE} at the end. */
    JsonToken token() {
        return token;
    }

    /** Returns the innermost open object or array. */
    Level level() {
        return level;
    }

    /** Returns the current string as an address. */
    Url url() {
        String text = shortCharacters(" in an address");
        return text.isEmpty() ? JsonInput.NO_URL : Url.of(text);
    }

    /** Returns the current string, which must not be longer than the limit for addresses. */
    String shortCharacters(String where) {
        String text = characters();
        if (text.length() > limits.url()) {
            fault("at most " + limits.url() + " characters" + where);
            return "";
        }
        return text;
    }

    /** Counts a block. */
    void countBlock() {
        if (++blocks > limits.blocks()) {
            throw broken(limits.blocksExpected());
        }
    }

    /** Counts a comment. */
    void countComment() {
        if (++comments > limits.comments()) {
            throw broken(limits.commentsExpected());
        }
    }

    /** Returns the type of the object that starts here, or an empty string if it has none. */
    String type() {
        if (token != JsonToken.START_OBJECT) {
            return "";
        }
        if (start == null) {
            TokenStreamLocation here = parser.currentTokenLocation();
            type = readType();
            token = JsonToken.START_OBJECT;
            start = here;
        }
        return type;
    }

    /** Reads the type if it is the first member, as in the output of our writers, or else looks ahead for it. */
    private String readType() {
        atType = nextName() == Property.TYPE && !limitsNames();
        checkDepth(level.depth() + 1);
        String first = atType && parser.nextToken() == JsonToken.VALUE_STRING ? parser.getString() : "";
        return first.isEmpty() ? findType() : first;
    }

    /** Looks ahead for the type in the rest of the object, and goes back. */
    private String findType() {
        LookAhead ahead = parser instanceof LookAhead same ? same : new LookAhead(parser);
        parser = ahead;
        int position = ahead.unread();
        String found = "";
        boolean named = false;
        int open = 1;
        do {
            JsonToken next = ahead.lookAhead();
            if (named && next == JsonToken.VALUE_STRING) {
                found = ahead.getString();
            }
            named = open == 1
                    && next == JsonToken.PROPERTY_NAME
                    && ahead.getString().equals(Property.TYPE.text());
            open += next.isStructStart() ? 1 : next.isStructEnd() ? -1 : 0;
            checkAhead(next, open, ahead.bufferedCount());
        } while (open > 0 && found.isEmpty());
        ahead.goBack(position);
        if (atType) {
            ahead.nextToken();
        }
        return found;
    }

    private void checkAhead(JsonToken next, int open, int buffered) {
        checkDepth(level.depth() + open);
        if (buffered >= limits.tokens()) {
            throw broken("the property \"type\" closer to the start of the object");
        }
        if (next == JsonToken.NOT_AVAILABLE) {
            throw broken("the end of the object");
        }
    }

    /** Advances to the end of the current value, and checks limits and duplicate names in it. */
    void skip() {
        switch (token()) {
            case START_OBJECT -> {
                openObject("");
                while (nextMember()) {
                    skip();
                }
            }
            case START_ARRAY -> {
                openArray();
                while (nextElement()) {
                    skip();
                }
            }
            case VALUE_STRING -> characters();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> digits();
            default -> {} // has one token
        }
    }

    private void checkDepth(int depth) {
        if (depth > limits.depth()) {
            throw broken(limits.depthExpected());
        }
    }

    /** Opens the object that starts here; its type must be {@code type}, if it has one. */
    void openObject(String type) {
        checkDepth(level.depth() + 1);
        level = level.openObject(type);
        start = null;
    }

    /** Opens the array that starts here. */
    void openArray() {
        checkDepth(level.depth() + 1);
        level = level.openArray();
    }

    /** Advances to the next element and returns true, or closes the array and returns false. */
    boolean nextElement() {
        JsonToken token = next();
        if (token == JsonToken.END_ARRAY || token == JsonToken.NOT_AVAILABLE) {
            level = level.close();
            return false;
        }
        level.next();
        return true;
    }

    /**
     * Advances to the value of the next member, skipping duplicates, and returns true, or closes the object and returns
     * false.
     */
    boolean nextMember() {
        if (atType) {
            atType = false;
            token = orNone(parser.currentToken());
            return level.next(Property.TYPE);
        }
        while (!level.refused()) {
            Property property = nextName();
            if (property == null) {
                break;
            }
            boolean first = property == Property.OTHER ? level.next(characters()) : level.next(checked(property));
            if (!first) {
                fault("no duplicate property");
            }
            next();
            if (first) {
                return true;
            }
            skip();
        }
        level = level.close();
        return false;
    }

    private Property checked(Property property) {
        if (limitsNames()) {
            checked(property.text());
        }
        return property;
    }

    /** Returns whether the limit for texts is shorter than the names of some properties, which is rare. */
    private boolean limitsNames() {
        return limits.text() < Property.MAX_LENGTH;
    }

    /** Returns the characters of the current name or string. */
    String characters() {
        return checked(parser.getString());
    }

    private String checked(String text) {
        if (text.length() > limits.text()) {
            throw broken(limits.textExpected());
        }
        return text;
    }

    /** Returns the characters of the current number. */
    String digits() {
        String number = parser.getString();
        if (number.length() > limits.number()) {
            throw broken(limits.numberExpected());
        }
        return number;
    }

    /** Reports a fault at the current token. */
    void fault(String expected) {
        faults.add(here(expected));
    }

    /** Returns the exception to throw for a fault after which reading cannot continue. */
    JsonException broken(String expected) {
        return faults.last(here(expected));
    }

    /** Returns the exception to throw for an exception of the parser. */
    JsonException broken(JacksonException cause) {
        return faults.last(faults.of(cause, parser, limits));
    }

    JsonFault here(String expected) {
        TokenStreamLocation location = start == null ? parser.currentTokenLocation() : start;
        return faults.at(location, level.pointer(), expected);
    }
}
