package org.standfirst.examples.site;

import java.io.IOException;

/** Receives the documents of INPUT. A reader of one kind of file calls it, such as {@link JsonInput}. */
interface Documents {
    /** Takes the one document of a file that can hold only one. */
    void onlyDocument(Document document) throws IOException;

    /** Takes the next document of a file that can hold any number. */
    void nextDocument(Document document) throws IOException;

    /** Takes a part of a file that is no document and was left out, with its place and the reason. */
    void noDocument(String omission);

    /** Takes the reason why one of many documents can't be read, with its place. */
    void unreadable(String fault);
}
