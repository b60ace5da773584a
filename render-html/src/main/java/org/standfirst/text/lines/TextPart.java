package org.standfirst.text.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.standfirst.body.RichText;

/** Parts of rich text, by positions in its characters. */
public final class TextPart {
    private TextPart() {}

    /** Returns the characters of a text, without its marks and links. */
    public static String characters(RichText text) {
        return text.runs().stream().map(RichText.Run::text).collect(Collectors.joining());
    }

    /** Returns the part of a text from one position to another, with its marks and links. */
    public static RichText of(RichText text, int start, int end) {
        List<RichText.Run> runs = new ArrayList<>();
        int position = 0;
        for (RichText.Run run : text.runs()) {
            int from = Math.max(start - position, 0);
            int to = Math.min(end - position, run.text().length());
            if (from < to) {
                runs.add(new RichText.Run(run.text().substring(from, to), run.marks(), run.link(), run.language()));
            }
            position += run.text().length();
        }
        return new RichText(runs);
    }
}
