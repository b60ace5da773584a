package org.standfirst.html.media;

import java.util.List;
import org.standfirst.Rendition;
import org.standfirst.html.ImagePlace;
import org.standfirst.html.markup.ElementWriter;
import org.standfirst.html.rendering.Rendering;
import org.standfirst.utf8.Utf8Buffer;

/** Writes the files of an image, from which a browser chooses by width. */
final class SourceSet {
    private static final byte[] START = ElementWriter.attributeStart("srcset");

    private SourceSet() {}

    /**
     * Writes {@code srcset} and, if widths are known, {@code sizes}, which HTML then requires.
     *
     * @param files at least one file; if there are several, their widths are known and differ
     */
    static void write(List<Rendition> files, ImagePlace place, Rendering rendering) {
        rendering.elements().start(START);
        Utf8Buffer out = rendering.out();
        boolean widths = width(files.get(0)) > 0;
        for (int i = 0; i < files.size(); i++) {
            if (i > 0) {
                out.write(',', ' ');
            }
            rendering.elements().url(files.get(i).url());
            if (widths) {
                out.write(' ');
                out.number(width(files.get(i)));
                out.write('w');
            }
        }
        rendering.elements().end();
        if (widths) {
            rendering.elements().attribute(rendering.settings().images.sizes().of(place));
        }
    }

    private static int width(Rendition file) {
        return file.pixels() == null ? 0 : file.pixels().width();
    }
}
