package org.standfirst.benchmarks.view;

import io.jstach.jstache.JStache;
import java.util.List;
import org.standfirst.Rendition;

/** A photo with its caption. */
@JStache(path = "templates/figure.mustache")
public record ImageView(
        boolean first,
        String src,
        List<Rendition> candidates,
        int width,
        int height,
        String alt,
        String caption,
        String credit) {

    /** Returns the files to choose from, by width. */
    public String srcset() {
        StringBuilder srcset = new StringBuilder(50 * candidates.size());
        for (Rendition candidate : candidates) {
            srcset.append(srcset.isEmpty() ? "" : ", ").append(candidate.url().text());
            srcset.append(' ').append(candidate.pixels().width()).append('w');
        }
        return srcset.toString();
    }
}
