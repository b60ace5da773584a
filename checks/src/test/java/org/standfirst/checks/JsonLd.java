package org.standfirst.checks;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.JsonArray;
import java.io.StringReader;

/**
 * Processes JSON-LD with a third-party library, without network access: a local context replaces that of schema.org.
 */
final class JsonLd {
    private static final String CONTEXT = """
            {"@context": {"@vocab": "https://schema.org/",
             "url": {"@type": "@id"}, "sameAs": {"@type": "@id"}, "contentUrl": {"@type": "@id"}}}""";

    private static final DocumentLoader LOADER = (url, options) -> {
        if (!url.toString().equals("https://schema.org")) {
            throw new AssertionError("no context at " + url);
        }
        return parse(CONTEXT);
    };

    private JsonLd() {}

    /** Returns the distinct nodes of {@code json}. */
    static JsonArray nodes(String json) {
        JsonLdOptions options = new JsonLdOptions(LOADER);
        try {
            return com.apicatalog.jsonld.JsonLd.flatten(parse(json))
                    .options(options)
                    .get()
                    .asJsonArray();
        } catch (JsonLdError e) {
            throw new AssertionError("not JSON-LD: " + json, e);
        }
    }

    private static Document parse(String json) throws JsonLdError {
        return JsonDocument.of(new StringReader(json));
    }
}
