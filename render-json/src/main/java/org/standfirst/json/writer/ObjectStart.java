package org.standfirst.json.writer;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * The start of an object whose first member is a word, such as a type.
 *
 * @param name the name of the first member
 * @param word the value of the first member
 * @param encoded the brace and the first member, without indentation
 */
public record ObjectStart(Name name, Word word, byte[] encoded) {
    /** Returns the start of an object whose first member has this name and value. */
    public static ObjectStart of(Name name, Word word) {
        return new ObjectStart(name, word, ("{\"" + name.text() + "\":\"" + word + '"').getBytes(US_ASCII));
    }
}
