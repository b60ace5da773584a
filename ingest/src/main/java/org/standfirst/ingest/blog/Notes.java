package org.standfirst.ingest.blog;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Entities;
import org.standfirst.ingest.json.JsonTree;
import org.standfirst.ingest.source.Reading;

/** The footnotes of a post, which WordPress stores as JSON beside the body. */
final class Notes {
    private Notes() {}

    /** Returns the HTML of the notes; empty if there are none. */
    static String html(String json, Reading reading) {
        if (json.isBlank() || !(JsonTree.parse(json, reading) instanceof List<?> notes) || notes.isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder("<ol class=\"wp-block-footnotes\">");
        for (Object note : notes) {
            if (note instanceof Map<?, ?> map) {
                html.append("<li id=\"")
                        .append(Entities.escape(text(map, "id")))
                        .append("\">");
                html.append(text(map, "content")).append("</li>");
            }
        }
        return html.append("</ol>").toString();
    }

    private static String text(Map<?, ?> note, String name) {
        return note.get(name) instanceof String text ? text : "";
    }
}
