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
 * The addresses, sizes and loading of images.
 *
 * @param source returns the address of an image on the page, given its address in the model
 * @param widths the widths of each image that a server provides, in ascending order; empty to use the renditions of the
 *     model
 * @param resizer returns the address of an image in a width
 * @param sizes the {@code sizes} attributes of photos
 * @param eager the number of images of a page that are loaded eagerly
 */
public record ImagePolicy(
        UnaryOperator<Url> source,
        List<Integer> widths,
        BiFunction<Url, Integer, Url> resizer,
        ImageSizes sizes,
        int eager) {

    /** The source that returns the address in the model. */
    public static final UnaryOperator<Url> SAME = url -> url;

    /** Returns a copy with other default sizes. */
    public ImagePolicy withDefaults(Map<ImagePlace, String> defaultSizes) {
        return new ImagePolicy(source, widths, resizer, sizes.withDefaults(defaultSizes), eager);
    }

    /** Returns the files of an image that a page offers, the fallback first. */
    public List<Rendition> offered(List<Rendition> renditions) {
        if (renditions.isEmpty() || widths.isEmpty()) {
            return withPageAddresses(renditions);
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

    private List<Rendition> withPageAddresses(List<Rendition> renditions) {
        if (source == SAME) {
            return renditions;
        }
        return renditions.stream()
                .map(rendition -> rendition.withUrl(source.apply(rendition.url())))
                .toList();
    }

    /** Returns the address of the smallest file of an image. */
    public Url smallest(Url url) {
        return widths.isEmpty() ? source.apply(url) : resizer.apply(source.apply(url), widths.get(0));
    }

    private Rendition resized(Url url, int width, @Nullable Dimensions original) {
        Url address = resizer.apply(source.apply(url), width);
        return scaled(Rendition.of(address).withPixels(original), width);
    }

    /** Returns a file with its size scaled to {@code width}, if the size is known. */
    public static Rendition scaled(Rendition file, int width) {
        Dimensions pixels = file.pixels();
        if (pixels == null) {
            return file;
        }
        if (pixels.width() <= 0 || pixels.height() == null || pixels.height() <= 0) {
            return file.withPixels(Dimensions.ofWidth(width));
        }
        double height = (double) pixels.height() * width / pixels.width();
        return file.withPixels(Dimensions.of(width, (int) Math.max(1, Math.round(height))));
    }
}
