package org.standfirst.html.rendering;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.standfirst.html.ImagePlace;
import org.standfirst.html.markup.FixedAttribute;
import org.standfirst.utf8.BufferPool;

/** The {@code sizes} attributes of photos, by place. Each is encoded at its first use. Thread-safe. */
public final class ImageSizes {
    private final Map<ImagePlace, String> places;
    private final @Nullable String all;
    private final Map<ImagePlace, String> defaults;
    private final BufferPool buffer;

    /** The attributes by ordinal of the place. */
    private final @Nullable FixedAttribute[] attributes = new FixedAttribute[ImagePlace.values().length];

    /**
     * Creates sizes.
     *
     * @param places the values of some places, which override {@code all}
     * @param all the value of all places; {@code null} to use {@code defaults}
     * @param defaults the default values of all places
     * @param buffer the buffer to encode them
     */
    public ImageSizes(
            Map<ImagePlace, String> places, @Nullable String all, Map<ImagePlace, String> defaults, BufferPool buffer) {
        this.places = places;
        this.all = all;
        this.defaults = defaults;
        this.buffer = buffer;
    }

    /** Returns a copy with other default values. */
    public ImageSizes withDefaults(Map<ImagePlace, String> defaults) {
        return new ImageSizes(places, all, defaults, buffer);
    }

    /** Returns the attribute of a photo in a place. */
    public FixedAttribute of(ImagePlace place) {
        FixedAttribute attribute = attributes[place.ordinal()];
        if (attribute == null) { // several threads may encode the same value, which is safe since its fields are final
            attribute = FixedAttribute.escaped("sizes", value(place), buffer);
            attributes[place.ordinal()] = attribute;
        }
        return attribute;
    }

    private String value(ImagePlace place) {
        String own = places.get(place);
        return own != null ? own : all != null ? all : requireNonNull(defaults.get(place));
    }
}
