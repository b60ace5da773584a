/** Models of news articles, their validation, and the interface of all renderers. */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("module") // the modules of the qualified exports are built after this one
module org.standfirst {
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;
    requires java.logging; // used by Hibernate Validator, which does not require it
    requires org.hibernate.validator;

    exports org.standfirst;
    exports org.standfirst.body;
    exports org.standfirst.validation;
    exports org.standfirst.facts to
            org.standfirst.feed,
            org.standfirst.html,
            org.standfirst.ingest,
            org.standfirst.json;
    exports org.standfirst.image to
            org.standfirst.feed,
            org.standfirst.html,
            org.standfirst.json;
    exports org.standfirst.internal to
            org.standfirst.feed,
            org.standfirst.html,
            org.standfirst.ingest,
            org.standfirst.json;
    exports org.standfirst.utf8 to
            org.standfirst.feed,
            org.standfirst.html,
            org.standfirst.ingest,
            org.standfirst.json;
    exports org.standfirst.visitor to
            org.standfirst.html,
            org.standfirst.json;

    // validators and other frameworks of the application read records by reflection
    opens org.standfirst;
    opens org.standfirst.body;
    opens org.standfirst.rules;
}
