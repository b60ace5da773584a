package org.standfirst.json.reader;

import org.standfirst.Url;
import org.standfirst.json.JsonException;
import org.standfirst.json.JsonFault;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/** The current position in a document: advances from value to value, enforces the limits, and reports faults. */
final class Cursor {
    private final Tokens tokens;
    private final Limits limits;
    private final Faults faults;
    private Level level = Level.root();
    private int blocks;
    private int comments;
    private String type = "";
    private long typeOf = -1;

    Cursor(Tokens tokens, Limits limits, Faults faults) {
        this.tokens = tokens;
        this.limits = limits;
        this.faults = faults;
    }

    /** Advances to the first token of the document and returns it. */
    JsonToken start() {
        return tokens.next();
    }

    /** Throws the collected faults, or a fault if tokens follow the document. */
    void end() {
        if (tokens.next() != JsonToken.NOT_AVAILABLE) {
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
        return tokens.current();
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
        if (token() != JsonToken.START_OBJECT) {
            return "";
        }
        if (typeOf != tokens.count()) {
            typeOf = tokens.count();
            type = findType();
        }
        return type;
    }

    private String findType() {
        int start = tokens.mark();
        String found = "";
        boolean named = false;
        int open = 1;
        do {
            JsonToken token = tokens.lookAhead();
            if (named && token == JsonToken.VALUE_STRING) {
                found = tokens.text();
            }
            named = open == 1 && tokens.property() == Property.TYPE;
            open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            checkAhead(token, open);
        } while (open > 0 && found.isEmpty());
        tokens.goBack(start);
        return found;
    }

    private void checkAhead(JsonToken token, int open) {
        checkDepth(level.depth() + open);
        if (tokens.bufferedCount() > limits.tokens()) {
            throw broken("the property \"type\" closer to the start of the object");
        }
        if (token == JsonToken.NOT_AVAILABLE) {
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
    }

    /** Opens the array that starts here. */
    void openArray() {
        checkDepth(level.depth() + 1);
        level = level.openArray();
    }

    /** Advances to the next element and returns true, or closes the array and returns false. */
    boolean nextElement() {
        JsonToken token = tokens.next();
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
        while (!level.refused()) {
            Property property = tokens.nextName();
            if (property == null) {
                break;
            }
            boolean first = property == Property.OTHER ? level.next(characters()) : level.next(checked(property));
            if (!first) {
                fault("no duplicate property");
            }
            tokens.next();
            if (first) {
                return true;
            }
            skip();
        }
        level = level.close();
        return false;
    }

    private Property checked(Property property) {
        if (limits.text() < Property.MAX_LENGTH) { // most limits allow the names of all properties
            checked(property.text());
        }
        return property;
    }

    /** Returns the characters of the current name or string. */
    String characters() {
        return checked(tokens.text());
    }

    private String checked(String text) {
        if (text.length() > limits.text()) {
            throw broken(limits.textExpected());
        }
        return text;
    }

    /** Returns the characters of the current number. */
    String digits() {
        String number = tokens.text();
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
        return faults.last(tokens.fault(cause, limits));
    }

    JsonFault here(String expected) {
        return tokens.fault(level.pointer(), expected);
    }
}
