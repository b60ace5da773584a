package org.standfirst.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** A JSON Schema in a third-party validator. */
final class JsonSchema {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, registry -> {});

    private final Schema schema;

    private JsonSchema(Schema schema) {
        this.schema = schema;
    }

    /** Returns the meta-schema of draft 2020-12. */
    static JsonSchema ofSchemas() {
        return new JsonSchema(REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema")));
    }

    static JsonSchema of(String schema) {
        return new JsonSchema(REGISTRY.getSchema(schema, InputFormat.JSON));
    }

    /** Returns the errors of {@code json}; empty if it conforms to the schema. */
    List<Error> errors(String json) {
        return schema.validate(json, InputFormat.JSON);
    }
}
