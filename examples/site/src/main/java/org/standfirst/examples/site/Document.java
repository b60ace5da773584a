package org.standfirst.examples.site;

import java.util.List;
import org.standfirst.Article;
import org.standfirst.Content;
import org.standfirst.Page;

/**
 * One article or page that was read.
 *
 * @param content an {@link Article} or a {@link Page}
 * @param omissions what the reader could not keep, a line each
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
