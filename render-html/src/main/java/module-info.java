/** Renders articles as HTML pages and fragments, as plain text and as Markdown. */
@org.jspecify.annotations.NullMarked
module org.standfirst.html {
    requires transitive org.standfirst;
    requires static transitive org.jspecify;

    exports org.standfirst.html;
    exports org.standfirst.labels;
    exports org.standfirst.text;
}
