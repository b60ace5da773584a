package org.standfirst.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 3 databind. */
final class Jackson3Json implements Rival {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private final ObjectWriter writer = MAPPER.writerFor(PageDoc.class);
    private final ObjectReader reader = MAPPER.readerFor(PageDoc.class);

    @Override
    public byte[] write(PageDoc document) {
        return writer.writeValueAsBytes(document);
    }

    @Override
    public PageDoc read(byte[] json) {
        return reader.readValue(json);
    }
}
