package org.standfirst.jsonfeed;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.standfirst.testkit.Shared;

/** A public schema of JSON Feed 1.1 in a third-party validator, which also checks addresses and times. */
enum JsonFeedSchema {
    SONICDOE(
            SpecificationVersion.DRAFT_7,
            "https://jsonfeed.example/schema",
            Map.of("https://jsonfeed.example/schema", "sonicdoe-schema-v1.1.json")),

    SCHEMA_STORE(
            SpecificationVersion.DRAFT_4,
            "https://json.schemastore.org/feed.json",
            Map.of(
                    "https://json.schemastore.org/feed.json", "schemastore-feed.json",
                    "https://json.schemastore.org/feed-1", "schemastore-feed-1.json"));

    private static final SchemaRegistryConfig CONFIG =
            SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();

    private final SpecificationVersion version;
    private final String address;
    private final Map<String, String> files;

    JsonFeedSchema(SpecificationVersion version, String address, Map<String, String> files) {
        this.version = version;
        this.address = address;
        this.files = files;
    }

    /** Returns the schema. Skips the running test if its file is missing. */
    Schema load() {
        files.values().forEach(JsonFeedSchema::read);
        return SchemaRegistry.withDefaultDialect(
                        version, registry -> registry.schemas(this::text).schemaRegistryConfig(CONFIG))
                .getSchema(SchemaLocation.of(address));
    }

    /** Returns the errors of {@code json}; empty if it conforms to the schema. */
    static List<Error> errors(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON);
    }

    private String text(String iri) {
        String file = files.get(iri.replaceFirst("#.*", ""));
        return file == null ? null : read(file);
    }

    private static String read(String file) {
        try {
            return Files.readString(Shared.path("standards/jsonfeed/schema/" + file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
