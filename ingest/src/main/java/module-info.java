/** Importers: articles from HTML and other formats, with a report of what could not be kept. */
@org.jspecify.annotations.NullMarked
module org.standfirst.ingest {
    requires transitive org.standfirst;
    requires static transitive org.jspecify;
    requires org.jsoup;

    exports org.standfirst.ingest;
    exports org.standfirst.ingest.html;
}
