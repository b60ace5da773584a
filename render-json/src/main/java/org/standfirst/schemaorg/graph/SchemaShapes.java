package org.standfirst.schemaorg.graph;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.Dimensions;
import org.standfirst.Rendition;

/** The crops of a photo: search engines choose among several shapes of an article's image. */
final class SchemaShapes {
    /** Wide, classic and square, as search engines ask for them, and one of the site's own. */
    private static final int MAX_COUNT = 4;

    private SchemaShapes() {}

    /** Returns the first file of each shape that is neither that of {@code shown} nor of a file before it. */
    static List<Rendition> besides(Rendition shown, List<Rendition> renditions) {
        List<Rendition> shapes = new ArrayList<>(List.of(shown));
        for (Rendition rendition : renditions) {
            if (shapes.size() < MAX_COUNT && rendition.url().isAbsolute() && isNew(rendition, shapes)) {
                shapes.add(rendition);
            }
        }
        return shapes.subList(1, shapes.size());
    }

    private static boolean isNew(Rendition rendition, List<Rendition> shapes) {
        for (Rendition shape : shapes) {
            if (!differ(shape.pixels(), rendition.pixels())) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether two shapes are known, and not the same. */
    private static boolean differ(@Nullable Dimensions one, @Nullable Dimensions other) {
        return one != null && other != null && !one.sameShape(other);
    }
}
