package org.standfirst.html.markup;

import java.util.Map;
import org.standfirst.utf8.BufferPool;
import org.standfirst.utf8.Utf8Buffer;

/** The tags of an element, in UTF-8. A void element has no closing tag in the output. */
public record Tag(byte[] opening, byte[] closing) {

    /**
     * Returns the tags of an element with attributes by name. Attributes with an empty value are omitted, except {@code
     * alt}.
     */
    public static Tag of(String element, Map<String, String> attributes, BufferPool buffer) {
        return new Tag(buffer.toBytes(out -> open(element, attributes, out)), buffer.toBytes(out -> {
            out.write('<', '/');
            out.ascii(element);
            out.write('>');
        }));
    }

    private static void open(String element, Map<String, String> attributes, Utf8Buffer out) {
        out.write('<');
        out.ascii(element);
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            out.write(' ');
            out.ascii(attribute.getKey());
            if (!attribute.getValue().isEmpty() || attribute.getKey().equals("alt")) {
                out.write('=', '"');
                out.html(attribute.getValue());
                out.write('"');
            }
        }
        out.write('>');
    }
}
