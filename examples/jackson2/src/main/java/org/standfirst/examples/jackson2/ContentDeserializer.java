package org.standfirst.examples.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.io.StringWriter;
import org.standfirst.Content;
import org.standfirst.json.JsonException;
import org.standfirst.json.JsonReader;

/** Reads content of one kind with {@link JsonReader}. Throws a {@link JsonMappingException} for a fault. */
final class ContentDeserializer<C extends Content> extends StdDeserializer<C> {
    private static final long serialVersionUID = 1;
    private final Class<C> kind;

    ContentDeserializer(Class<C> kind) {
        super(kind);
        this.kind = kind;
    }

    @Override
    public C deserialize(JsonParser in, DeserializationContext context) throws IOException {
        StringWriter json = new StringWriter();
        try (JsonGenerator copy = new JsonFactory().createGenerator(json)) {
            context.bufferAsCopyOfValue(in).serialize(copy); // keeps all digits, unlike a tree
        }
        try {
            return JsonReader.create().read(json.toString(), kind);
        } catch (JsonException e) {
            throw JsonMappingException.from(in, e.getMessage(), e);
        }
    }
}
