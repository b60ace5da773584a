package org.standfirst.benchmarks.json;

import org.apache.fory.json.ForyJson;

/** Apache Fory JSON, which generates code at run time. */
final class ApacheForyJson implements Rival {
    private final ForyJson fory = ForyJson.builder().build();

    @Override
    public byte[] write(PageDoc document) {
        return fory.toJsonBytes(document, PageDoc.class);
    }

    @Override
    public PageDoc read(byte[] json) {
        return fory.fromJson(json, PageDoc.class);
    }
}
