/** Writes and reads articles as JSON, and writes the JSON-LD of pages and JSON Feed. */
@org.jspecify.annotations.NullMarked
module org.standfirst.json {
    requires transitive org.standfirst;
    requires tools.jackson.core;
    requires transitive tools.jackson.databind; // required for the service; optional on the class path
    requires static transitive org.jspecify;

    exports org.standfirst.json;
    exports org.standfirst.jsonfeed;
    exports org.standfirst.schemaorg;

    provides tools.jackson.databind.JacksonModule with
            org.standfirst.json.StandfirstModule;
}
