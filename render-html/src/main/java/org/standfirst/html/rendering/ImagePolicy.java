package org.standfirst.html.rendering;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.standfirst.Dimensions;
import org.standfirst.Rendition;
import org.standfirst.Url;
import org.standfirst.html.ImagePlace;
import org.standfirst.image.PageImage;

/**
 * From where, in which sizes and when pictures are fetched.
 *
 * @param source where a picture is fetched from, given its address in the model
 * @param widths in which a server offers each picture, smallest first; none to offer what the model has
 * @param resizer where a picture of that width is fetched from
 * @param sizes how wide photos are shown, as a browser must know to choose; {@code null} if it depends on their place
 * @param placeSizes how wide those in some places are, whatever {@code sizes} says
 * @param eager how many images of a page are fetched at once; the others when they come into sight
 */
public record ImagePolicy(
        UnaryOperator<Url> source,
        List<Integer> widths,
        BiFunction<Url, Integer, Url> resizer,
        @Nullable String sizes,
        Map<ImagePlace, String> placeSizes,
        int eager) {

    /** Returns how wide a photo is shown there, as CSS has it. */
    public String sizes(ImagePlace place) {
        String own = placeSizes.get(place);
        return own != null ? own : sizes != null ? sizes : place.sizes();
    }

    /** Returns what can be fetched of a picture, the one for those that don't choose first. */
    public List<Rendition> offered(List<Rendition> renditions) {
        if (renditions.isEmpty() || widths.isEmpty()) {
            return moved(renditions);
        }
        Rendition original = PageImage.of(renditions).file();
        Dimensions pixels = original.pixels();
        List<Rendition> offered = widths.stream()
                .filter(width -> pixels == null || width <= pixels.width())
                .map(width -> resized(original.url(), width, pixels))
                .toList();
        if (offered.isEmpty()) {
            return List.of(original.withUrl(source.apply(original.url())));
        }
        return Stream.concat(Stream.of(offered.get(offered.size() - 1)), offered.stream())
                .toList();
    }

    private List<Rendition> moved(List<Rendition> renditions) {
        return renditions.stream()
                .map(rendition -> rendition.withUrl(source.apply(rendition.url())))
                .toList();
    }

    /** Returns where the smallest picture can be fetched. */
    public Url smallest(Url url) {
        return widths.isEmpty() ? source.apply(url) : resizer.apply(source.apply(url), widths.get(0));
    }

    private Rendition resized(Url url, int width, @Nullable Dimensions original) {
        Url address = resizer.apply(source.apply(url), width);
        return scaled(Rendition.of(address).withPixels(original), width);
    }

    /** Returns a file as it is in another width, if its size is known. */
    public static Rendition scaled(Rendition file, int width) {
        Dimensions pixels = file.pixels();
        if (pixels == null) {
            return file;
        }
        if (pixels.height() == null) {
            return file.withPixels(Dimensions.ofWidth(width));
        }
        double height = (double) pixels.height() * width / Math.max(1, pixels.width());
        return file.withPixels(Dimensions.of(width, (int) Math.max(1, Math.round(height))));
    }
}
