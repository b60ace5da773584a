package org.standfirst.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.standfirst.body.Link;
import org.standfirst.body.RichText;
import org.standfirst.body.RichText.Run;
import org.standfirst.internal.Blank;

/** Removes links around text that is blank, such as a space, since readers cannot see them. */
public final class VisibleLinks {
    private VisibleLinks() {}

    /**
     * Returns the runs of {@code text} without such links; the same list if there are none. Each run keeps its index,
     * since runs are not merged.
     */
    public static List<Run> of(RichText text) {
        for (Run run : text.runs()) {
            if (run.link() != null && Blank.is(run.text())) {
                return visible(text.runs());
            }
        }
        return text.runs();
    }

    private static List<Run> visible(List<Run> runs) {
        List<Run> visible = new ArrayList<>(runs.size());
        for (int start = 0, end; start < runs.size(); start = end) {
            Link link = runs.get(start).link();
            end = start + 1;
            while (end < runs.size() && Objects.equals(link, runs.get(end).link())) {
                end++;
            }
            List<Run> linked = runs.subList(start, end);
            boolean blank = link != null && linked.stream().allMatch(run -> Blank.is(run.text()));
            linked.forEach(run -> visible.add(blank ? new Run(run.text(), run.marks(), null, run.language()) : run));
        }
        return visible;
    }
}
