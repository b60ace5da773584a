/** Writes the articles of a publication as RSS, Atom and sitemaps. */
@org.jspecify.annotations.NullMarked
module org.standfirst.feed {
    requires transitive org.standfirst;
    requires static transitive org.jspecify;

    exports org.standfirst.feed;
}
