package org.standfirst.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.standfirst.Dimensions;
import org.standfirst.Rendition;

/** The renditions of an image from which a browser chooses by width. */
final class SourceSet {
    private SourceSet() {}

    /** Writes {@code srcset} and {@code sizes}, if there are two widths or more of the same shape to choose from. */
    static void write(List<Rendition> renditions, HtmlWriter html) {
        Map<Integer, Rendition> byWidth = byWidth(renditions);
        if (byWidth.size() < 2) {
            return;
        }
        List<HtmlWriter.Candidate> candidates = new ArrayList<>(byWidth.size());
        byWidth.forEach((width, rendition) -> candidates.add(new HtmlWriter.Candidate(rendition.url(), width)));
        html.sourceSet(candidates)
                .attribute(Attribute.SIZES, html.setup().images().sizes());
    }

    private static Map<Integer, Rendition> byWidth(List<Rendition> renditions) {
        Map<Integer, Rendition> byWidth = new TreeMap<>();
        Dimensions shape = renditions.get(0).pixels();
        for (Rendition rendition : renditions) {
            Dimensions pixels = rendition.pixels();
            if (shape != null && pixels != null && sameShape(shape, pixels)) {
                byWidth.putIfAbsent(pixels.width(), rendition);
            }
        }
        return byWidth;
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
