package org.standfirst.html.media;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.standfirst.Dimensions;
import org.standfirst.Rendition;
import org.standfirst.Url;
import org.standfirst.html.Attribute;
import org.standfirst.html.markup.ElementWriter;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.utf8.Utf8Buffer;

/** The renditions of an image from which a browser chooses by width. */
final class SourceSet {
    private static final byte[] START = ElementWriter.attributeStart("srcset");
    private static final Comparator<Rendition> BY_WIDTH = Comparator.comparingInt(SourceSet::width);

    private SourceSet() {}

    /** Writes {@code srcset} and {@code sizes}, if there are two widths or more of the same shape to choose from. */
    static void write(List<Rendition> renditions, String sizes, Rendering rendering) {
        List<Rendition> candidates = byWidth(renditions);
        int count = candidates.size();
        if (count > 1 && width(candidates.get(0)) < width(candidates.get(count - 1))) {
            attribute(candidates, rendering);
            rendering.html().attribute(Attribute.SIZES, sizes);
        }
    }

    /** Writes one candidate of each width. */
    private static void attribute(List<Rendition> candidates, Rendering rendering) {
        rendering.elements().start(START);
        Utf8Buffer out = rendering.out();
        int before = 0;
        for (Rendition candidate : candidates) {
            int width = width(candidate);
            if (width > before) {
                if (before > 0) {
                    out.write(',', ' ');
                }
                rendering.elements().url(withoutCommasAtEnds(candidate.url()));
                out.write(' ');
                out.number(width);
                out.write('w');
            }
            before = width;
        }
        rendering.elements().end();
    }

    /** Returns an address whose commas at both ends, which would separate candidates, are percent-encoded. */
    private static Url withoutCommasAtEnds(Url url) {
        String address = url.encoded();
        int length = address.length();
        if (length == 0 || address.charAt(0) != ',' && address.charAt(length - 1) != ',') {
            return url;
        }
        int start = 0;
        while (start < length && address.charAt(start) == ',') {
            start++;
        }
        int end = length;
        while (end > start && address.charAt(end - 1) == ',') {
            end--;
        }
        return Url.of("%2C".repeat(start) + address.substring(start, end) + "%2C".repeat(length - end));
    }

    /** Returns those of the shape of the first, the narrowest first. */
    private static List<Rendition> byWidth(List<Rendition> renditions) {
        List<Rendition> candidates = new ArrayList<>(renditions.size());
        Dimensions shape = renditions.get(0).pixels();
        for (Rendition rendition : renditions) {
            Dimensions pixels = rendition.pixels();
            if (shape != null && pixels != null && shape.sameShape(pixels)) {
                candidates.add(rendition);
            }
        }
        candidates.sort(BY_WIDTH);
        return candidates;
    }

    private static int width(Rendition rendition) {
        return rendition.pixels() == null ? 0 : rendition.pixels().width();
    }
}
