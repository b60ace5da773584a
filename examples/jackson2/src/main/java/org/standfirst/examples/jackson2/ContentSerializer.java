package org.standfirst.examples.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.standfirst.Content;
import org.standfirst.json.JsonRenderer;

/** Writes content of every kind. */
final class ContentSerializer extends StdSerializer<Content> {
    private static final long serialVersionUID = 1;

    ContentSerializer() {
        super(Content.class);
    }

    @Override
    public void serialize(Content content, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeRawValue(JsonRenderer.create().render(content));
    }
}
