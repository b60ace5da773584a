package org.standfirst.benchmarks.json;

import org.standfirst.Page;
import org.standfirst.json.JsonReader;
import org.standfirst.json.JsonRenderer;

/** Our library, which copies and checks its input and enforces limits. */
final class StandfirstJson implements JsonLibrary<Page> {
    private final JsonRenderer renderer = JsonRenderer.create();
    private final JsonReader reader = JsonReader.create();

    @Override
    public Page document(Page page) {
        return page;
    }

    @Override
    public byte[] write(Page page) {
        return renderer.toBytes(page);
    }

    @Override
    public Page read(byte[] json) {
        return reader.read(json, Page.class);
    }
}
