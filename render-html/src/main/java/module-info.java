/** Articles as pages and fragments of HTML. */
@org.jspecify.annotations.NullMarked
module org.standfirst.html {
    requires transitive org.standfirst;
    requires static transitive org.jspecify;

    exports org.standfirst.html;
}
