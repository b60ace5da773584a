package org.standfirst.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.standfirst.Dimensions;
import org.standfirst.Rendition;

/** The renditions of an image from which a browser chooses by width. */
final class SourceSet {
    private SourceSet() {}

    /** Writes {@code srcset} and {@code sizes}, if there are two widths or more of the same shape to choose from. */
    static void write(List<Rendition> renditions, HtmlWriter html) {
        List<HtmlWriter.Candidate> candidates = byWidth(renditions);
        if (candidates.size() > 1) {
            html.sourceSet(candidates)
                    .attribute(Attribute.SIZES, html.setup().images().sizes());
        }
    }

    /** Returns one candidate of each width, smallest first. */
    private static List<HtmlWriter.Candidate> byWidth(List<Rendition> renditions) {
        List<HtmlWriter.Candidate> all = new ArrayList<>(renditions.size());
        Dimensions shape = renditions.get(0).pixels();
        for (Rendition rendition : renditions) {
            Dimensions pixels = rendition.pixels();
            if (shape != null && pixels != null && sameShape(shape, pixels)) {
                all.add(new HtmlWriter.Candidate(rendition.url(), pixels.width()));
            }
        }
        all.sort(Comparator.comparingInt(HtmlWriter.Candidate::width));
        List<HtmlWriter.Candidate> distinct = new ArrayList<>(all.size());
        for (HtmlWriter.Candidate candidate : all) {
            if (distinct.isEmpty() || distinct.get(distinct.size() - 1).width() != candidate.width()) {
                distinct.add(candidate);
            }
        }
        return distinct;
    }

    /** Returns whether both show the same part of the picture, but for rounding. */
    private static boolean sameShape(Dimensions a, Dimensions b) {
        if (a.width() < 1 || b.width() < 1) {
            return false;
        }
        double expected = (double) a.height() / a.width() * b.width();
        return Math.abs(expected - b.height()) <= Math.max(1, expected / 50);
    }
}
