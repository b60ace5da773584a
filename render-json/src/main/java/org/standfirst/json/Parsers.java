package org.standfirst.json;

import java.io.InputStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Makes Jackson's parsers, as strict as RFC 8259. */
final class Parsers {
    /** Those of Jackson's limits that are ours too are set out of its way, since ours know where in the document they are. */
    private static final StreamReadConstraints NO_LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(2 * JsonReader.Options.DEEPEST)
            .maxStringLength(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .maxNumberLength(Integer.MAX_VALUE)
            .build();

    // our bytes are UTF-8 or refused; names that are made to collide are no longer shared, rather than refused
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(NO_LIMITS)
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .build();

    private Parsers() {}

    static JsonParser of(Utf8Input json) {
        return FACTORY.createParser(ObjectReadContext.empty(), (InputStream) json);
    }

    static JsonParser of(String json) {
        return FACTORY.createParser(ObjectReadContext.empty(), json);
    }
}
