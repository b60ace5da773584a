/** Articles, their validation, and the contract of every renderer. */
@org.jspecify.annotations.NullMarked
module org.standfirst {
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;

    exports org.standfirst;
    exports org.standfirst.body;

    // records are read by validators and other frameworks, whichever the application brings
    opens org.standfirst;
    opens org.standfirst.body;
}
