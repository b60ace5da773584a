package org.standfirst.text.markdown;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.Link;

/**
 * The markup around a text.
 *
 * @param link the link, or {@code null} for none
 * @param delimiters the delimiters within the link, the outer ones first
 * @param label the label of a footnote, which is written instead of the text, or {@code null} for none
 */
record Style(
        @Nullable Link link,
        List<String> delimiters,
        @Nullable String label) {
    static final Style NONE = new Style(null, List.of(), null);

    /** Returns the markup that continues from this text to the {@code next} one. */
    Style common(Style next) {
        if (!Objects.equals(link, next.link)) {
            return NONE;
        }
        int common = 0;
        while (common < Math.min(delimiters.size(), next.delimiters.size())
                && delimiters.get(common).equals(next.delimiters.get(common))) {
            common++;
        }
        return new Style(link, delimiters.subList(0, common), null);
    }

    /** Returns {@code other} if it has a link and this has none, or if it has more delimiters; else this. */
    Style orLonger(Style other) {
        boolean longer = link == null && other.link != null || delimiters.size() < other.delimiters.size();
        return longer ? other : this;
    }
}
