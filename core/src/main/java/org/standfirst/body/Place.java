package org.standfirst.body;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.standfirst.GeoPoint;
import org.standfirst.internal.Normal;
import org.standfirst.rules.Consistent;
import org.standfirst.validation.Identifier;
import org.standfirst.validation.Line;
import org.standfirst.validation.MaxLength;

/**
 * A place on a map, or a postal address.
 *
 * @param name its name, at most 200 characters, or {@code null} for none; a name, a point or an address is required
 * @param point its geographical position, or {@code null} if not known
 * @param caption the text under it, or {@code null} for none; at most 1,000 characters
 * @param id its id, unique within the article, or {@code null} for none
 * @param address its address, one line of at most 300 characters, or {@code null} if not stated
 */
@Consistent
public record Place(
        @Line @MaxLength(200) @Nullable String name,
        @Valid @Nullable GeoPoint point,
        @Valid @MaxLength(1_000) @Nullable RichText caption,
        @Identifier @Nullable String id,
        @Line @MaxLength(300) @Nullable String address)
        implements Leaf {
    /** Public only because a record requires it; its parameters grow. */
    public Place {
        name = Normal.textOrNull(name);
        caption = caption == null ? null : caption.nullIfBlank();
        id = Normal.idOrNull(id);
        address = Normal.textOrNull(address);
    }

    /** Returns a place with a name. */
    public static Place of(String name) {
        return new Place(requireNonNull(name, "name"), null, null, null, null);
    }

    /** Returns a copy with this name. */
    public Place withName(@Nullable String name) {
        return new Place(name, point, caption, id, address);
    }

    /** Returns a copy with this point. */
    public Place withPoint(@Nullable GeoPoint point) {
        return new Place(name, point, caption, id, address);
    }

    /** Returns a copy with this caption. */
    public Place withCaption(@Nullable RichText first, RichText... more) {
        return new Place(name, point, RichText.ofNullable(first, more), id, address);
    }

    /** Returns a copy with this caption in plain text; {@code null} for none. */
    public Place withCaption(@Nullable String caption) {
        return withCaption(RichText.ofNullable(caption));
    }

    /** Returns a copy with this address. */
    public Place withAddress(@Nullable String address) {
        return new Place(name, point, caption, id, address);
    }

    @Override
    public Place withId(@Nullable String id) {
        return new Place(name, point, caption, id, address);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.place(this);
    }
}
