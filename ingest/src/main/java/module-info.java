/** Importers: articles from HTML and other formats, with a report of everything that could not be kept. */
@org.jspecify.annotations.NullMarked
module org.standfirst.ingest {
    requires transitive org.standfirst;
    requires static transitive org.jspecify;
    requires java.xml;
    requires org.jsoup;
    requires tools.jackson.core;
    requires static org.commonmark;
    requires static org.commonmark.ext.footnotes;
    requires static org.commonmark.ext.gfm.strikethrough;
    requires static org.commonmark.ext.gfm.tables;
    requires static org.snakeyaml.engine;

    exports org.standfirst.ingest;
    exports org.standfirst.ingest.html;
    exports org.standfirst.ingest.markdown;
    exports org.standfirst.ingest.wordpress;
}
