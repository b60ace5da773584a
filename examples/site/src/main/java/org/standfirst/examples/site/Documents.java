package org.standfirst.examples.site;

import java.io.IOException;

/** Receives the documents of INPUT from a reader of one format, such as {@link JsonInput}. */
interface Documents {
    /** Adds the document of a file that can have only one. */
    void onlyDocument(Document document) throws IOException;

    /** Adds the next document of a file that can have any number. */
    void nextDocument(Document document) throws IOException;

    /** Reports an omitted part of a file that is not a document, with its position and the reason. */
    void omitted(String omission);

    /** Reports that one of many documents cannot be read, with its position and the reason. */
    void unreadableDocument(String fault);
}
