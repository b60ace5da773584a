package org.standfirst.json.reader;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.standfirst.json.JsonException;
import org.standfirst.json.JsonFault;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/** Where we are in a document: goes from token to token, within the limits, and says what is wrong here. */
public final class Cursor {
    private final Tokens tokens;
    private final Limits limits;
    private final Faults faults;
    private final @Nullable Consumer<JsonFault> unknown;
    private final Levels levels = new Levels();
    private int blocks;
    private int comments;
    private String type = "";
    private long typeOf = -1;

    /** Goes through {@code tokens}; {@code unknown}, if there is one, is told of properties that nobody knows. */
    public Cursor(Tokens tokens, Limits limits, boolean allFaults, @Nullable Consumer<JsonFault> unknown) {
        this.tokens = tokens;
        this.limits = limits;
        this.faults = new Faults(allFaults);
        this.unknown = unknown;
    }

    /** Returns the token we are at, or {@link JsonToken#NOT_AVAILABLE} at the end. */
    public JsonToken token() {
        return tokens.current();
    }

    /** Goes to the next token. */
    public JsonToken next() {
        return tokens.next();
    }

    public Levels levels() {
        return levels;
    }

    /** Returns the characters of the name or text we are at. */
    public String characters() {
        String text = tokens.text();
        if (text.length() > limits.text()) {
            throw broken(limits.textExpected());
        }
        return text;
    }

    /** Returns the number we are at as it is written. */
    public String digits() {
        String number = tokens.text();
        if (number.length() > limits.number()) {
            throw broken("no more than " + limits.number() + " characters in a number");
        }
        return number;
    }

    /** Opens the object or array we are at the start of. */
    public Level enter() {
        checkDepth(levels.depth() + 1);
        return levels.open();
    }

    private void checkDepth(int depth) {
        if (depth > limits.depth()) {
            throw broken("no more than " + limits.depth() + " objects and arrays in each other");
        }
    }

    /** Goes to the end of the value we are at. What holds for every document must hold in it too. */
    public void skip() {
        switch (token()) {
            case START_OBJECT -> skipObject();
            case START_ARRAY -> skipArray();
            case VALUE_STRING -> characters();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> digits();
            default -> {} // ends where it starts
        }
    }

    private void skipObject() {
        Level level = enter();
        level.startObject("");
        while (next() == JsonToken.PROPERTY_NAME) {
            if (!level.add(characters())) {
                fault("no second property of that name");
            }
            next();
            skip();
        }
        levels.close();
    }

    private void skipArray() {
        Level level = enter();
        level.startArray();
        while (nextElement()) {
            level.add();
            skip();
        }
        levels.close();
    }

    /** Goes to the next element of an array, and returns whether there is one. */
    public boolean nextElement() {
        JsonToken token = next();
        return token != JsonToken.END_ARRAY && token != JsonToken.NOT_AVAILABLE;
    }

    /** Returns the type that the object we are at the start of says it is of, or the empty text. */
    public String type() {
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
            named = open == 1
                    && token == JsonToken.PROPERTY_NAME
                    && tokens.text().equals("type");
            open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            checkAhead(token, open);
        } while (open > 0 && found.isEmpty());
        tokens.goBack(start);
        return found;
    }

    private void checkAhead(JsonToken token, int open) {
        checkDepth(levels.depth() + open);
        if (tokens.held() > limits.held()) {
            throw broken("the type before so much else");
        }
        if (token == JsonToken.NOT_AVAILABLE) {
            throw broken("the end of the object");
        }
    }

    /** Counts a block. */
    public void countBlock() {
        if (++blocks > limits.blocks()) {
            throw broken("no more than " + limits.blocks() + " blocks");
        }
    }

    /** Counts a comment. */
    public void countComment() {
        if (++comments > limits.comments()) {
            throw broken("no more than " + limits.comments() + " comments");
        }
    }

    /** Keeps or throws a fault: that something else was expected instead of the token we are at. */
    public void fault(String expected) {
        faults.add(here(expected));
    }

    /** Returns what to throw where nobody can go on. */
    public JsonException broken(String expected) {
        return faults.last(here(expected));
    }

    /** Returns what to throw where the parser can't go on. */
    public JsonException broken(JacksonException cause) {
        return faults.last(tokens.fault(cause, limits));
    }

    /** Tells of a property that nobody knows, whose value we are at. */
    public void unknown() {
        if (unknown != null) {
            unknown.accept(here("no property of that name"));
        }
    }

    /** Says that the document ends behind the value we are at the end of. */
    public void end() {
        if (next() != JsonToken.NOT_AVAILABLE) {
            throw broken("nothing more");
        }
        throwFaults();
    }

    /** Throws the faults that were kept, if any were. */
    public void throwFaults() {
        faults.throwAny();
    }

    private JsonFault here(String expected) {
        return tokens.fault(levels.pointer(), expected);
    }
}
