package org.standfirst.json.reader;

import java.io.InputStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Makes Jackson's parsers, as strict as RFC 8259, which stop where a text takes more memory than the limits allow. */
public final class Parsers {
    private static final int MOST_BYTES_PER_CHARACTER = 4;

    private final JsonFactory factory;

    /** Makes those that keep to {@code limits} as far as memory asks for it; who reads looks closer. */
    public Parsers(Limits limits) {
        long nameBytes = (long) MOST_BYTES_PER_CHARACTER * limits.text() + Integer.BYTES;
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth() + 1)
                .maxStringLength(limits.text())
                .maxNameLength((int) Math.min(nameBytes, Integer.MAX_VALUE))
                .maxNumberLength(Integer.MAX_VALUE)
                .build();
        // bytes are UTF-8 or refused; names that are made to collide are not shared any more, rather than refused
        factory = JsonFactory.builder()
                .streamReadConstraints(constraints)
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .build();
    }

    /** Returns the parser of a document that is UTF-8, with a byte order mark or without. */
    public JsonParser of(byte[] json) {
        int from = Utf8Input.afterMark(json, json.length);
        return factory.createParser(ObjectReadContext.empty(), json, from, json.length - from);
    }

    public JsonParser of(Utf8Input json) {
        return factory.createParser(ObjectReadContext.empty(), (InputStream) json);
    }

    public JsonParser of(String json) {
        return factory.createParser(ObjectReadContext.empty(), json);
    }
}
