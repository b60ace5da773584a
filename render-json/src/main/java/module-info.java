/** Articles as JSON and in the JSON dialects of the news industry. */
@org.jspecify.annotations.NullMarked
module org.standfirst.json {
    requires transitive org.standfirst;
    requires tools.jackson.core;
    requires static transitive org.jspecify;

    exports org.standfirst.json;
}
