package org.standfirst.html.markup;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.standfirst.utf8.BufferPool;

/**
 * An attribute whose value is encoded once, and written often.
 *
 * @param start the markup before the value
 * @param markup the whole attribute and the end of its tag
 */
public record FixedAttribute(byte[] start, byte[] markup) {

    /** Returns an attribute with a constant value: ASCII characters that need no escapes. */
    public static FixedAttribute of(String name, String constant) {
        return new FixedAttribute(
                ElementWriter.attributeStart(name), (" " + name + "=\"" + constant + "\">").getBytes(US_ASCII));
    }

    /** Returns an attribute whose value is escaped. */
    public static FixedAttribute escaped(String name, String value, BufferPool buffer) {
        byte[] start = ElementWriter.attributeStart(name);
        return new FixedAttribute(start, buffer.toBytes(out -> {
            out.write(start);
            out.html(value);
            out.write('"', '>');
        }));
    }
}
