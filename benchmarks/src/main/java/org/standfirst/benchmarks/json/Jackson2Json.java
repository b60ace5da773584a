package org.standfirst.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;

/** Jackson 2 databind. */
final class Jackson2Json implements Rival {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private final ObjectWriter writer = MAPPER.writerFor(PageDoc.class);
    private final ObjectReader reader = MAPPER.readerFor(PageDoc.class);

    @Override
    public byte[] write(PageDoc document) throws JsonProcessingException {
        return writer.writeValueAsBytes(document);
    }

    @Override
    public PageDoc read(byte[] json) throws IOException {
        return reader.readValue(json);
    }
}
