package org.standfirst.benchmarks.json;

import org.standfirst.Page;
import org.standfirst.json.JsonRenderer;

/** A library that writes and reads plain records. */
interface Rival extends JsonLibrary<PageDoc> {
    @Override
    default PageDoc document(Page page) {
        return new Jackson3Json().read(JsonRenderer.create().toBytes(page));
    }
}
