package org.standfirst.benchmarks.json;

import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;

/** avaje-jsonb, with adapters that were generated at compile time. */
final class AvajeJson implements Rival {
    private final JsonType<PageDoc> type =
            Jsonb.builder().serializeEmpty(true).build().type(PageDoc.class);

    @Override
    public byte[] write(PageDoc document) {
        return type.toJsonBytes(document);
    }

    @Override
    public PageDoc read(byte[] json) {
        return type.fromJson(json);
    }
}
