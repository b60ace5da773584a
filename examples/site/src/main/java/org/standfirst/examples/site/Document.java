package org.standfirst.examples.site;

import java.util.List;
import org.standfirst.Article;
import org.standfirst.Content;
import org.standfirst.Page;

/**
 * An article or a page from INPUT.
 *
 * @param content an {@link Article} or a {@link Page}
 * @param omissions the omissions of the reader, a line each
 */
record Document(Content content, List<String> omissions) {
    Document {
        omissions = List.copyOf(omissions);
    }

    /** Returns whether {@code content} can be a document. */
    static boolean accepts(Content content) {
        return content instanceof Article || content instanceof Page;
    }
}
