package org.standfirst.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.standfirst.Dimensions;
import org.standfirst.Rendition;
import org.standfirst.Url;

/** The renditions of an image from which a browser chooses by width. */
final class SourceSet {
    private static final byte[] START = ElementWriter.attributeStart("srcset");

    private SourceSet() {}

    /** Writes {@code srcset} and {@code sizes}, if there are two widths or more of the same shape to choose from. */
    static void write(List<Rendition> renditions, String sizes, HtmlWriter html) {
        List<Candidate> candidates = byWidth(renditions);
        if (candidates.size() > 1) {
            attribute(candidates, html);
            html.attribute(Attribute.SIZES, sizes);
        }
    }

    private static void attribute(List<Candidate> candidates, HtmlWriter html) {
        html.start(START);
        String separator = "";
        for (Candidate candidate : candidates) {
            html.text(separator).text(candidate.url.encoded()).text(" ");
            html.number(candidate.width).text("w");
            separator = ", ";
        }
        html.end();
    }

    /** Returns one candidate of each width, smallest first. */
    private static List<Candidate> byWidth(List<Rendition> renditions) {
        List<Candidate> all = new ArrayList<>(renditions.size());
        Dimensions shape = renditions.get(0).pixels();
        for (Rendition rendition : renditions) {
            Dimensions pixels = rendition.pixels();
            if (shape != null && pixels != null && sameShape(shape, pixels)) {
                all.add(new Candidate(rendition.url(), pixels.width()));
            }
        }
        all.sort(Comparator.comparingInt(Candidate::width));
        List<Candidate> distinct = new ArrayList<>(all.size());
        for (Candidate candidate : all) {
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

    /**
     * One of several images from which a browser chooses.
     *
     * @param url safe to show
     * @param width in pixels, at least 1
     */
    private record Candidate(Url url, int width) {}
}
