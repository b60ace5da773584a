package org.standfirst.ingest.body;

import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.standfirst.ingest.source.Reading;

/** Reports the HTML comments that have content, or mark content that is not in the source. */
final class Comments {
    private static final Pattern DYNAMIC = Pattern.compile("wp:[a-z][a-z0-9/-]*(?:\\s+\\{.*\\})?\\s*/", Pattern.DOTALL);
    private static final Pattern MARK = Pattern.compile("(?:more|nextpage|noteaser)\\b.*", Pattern.DOTALL);

    private Comments() {}

    static void report(Comment comment, Reading reading) {
        String data = comment.getData().trim();
        if (data.startsWith("wp:") && DYNAMIC.matcher(data).matches()) {
            reading.leaveOut(comment, data, "is a block whose content WordPress generates for each page view");
        } else if (data.startsWith("[CDATA[")) {
            reading.leaveOut(comment, data, "is a CDATA section, which HTML does not show");
        } else if (MARK.matcher(data).matches()) {
            reading.leaveOut(comment, data, "is a page break or a “more” mark, for which there is no block");
        }
    }
}
