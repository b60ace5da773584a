package org.standfirst;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.standfirst.internal.Normal;
import org.standfirst.validation.Advisory;
import org.standfirst.validation.Line;
import org.standfirst.validation.MaxLength;
import org.standfirst.validation.MediaType;
import org.standfirst.validation.MessageKeys;
import org.standfirst.validation.WebUrl;

/**
 * One file of a photo, video or audio.
 *
 * <p>ninjs's {@code renditions}.
 *
 * @param url where it is fetched from, absolute
 * @param pixels the size of the picture, or its width alone, or {@code null} if not known
 * @param mediaType such as {@code image/jpeg}, or {@code null} if not known
 * @param bytes the size of the file, better at least 1, or {@code null} if not known
 * @param name what the system of origin calls this form, such as {@code original} or {@code 16x9}, or {@code null};
 *     at most 100 characters, and of one file only
 */
public record Rendition(
        @WebUrl Url url,
        @Valid @Nullable Dimensions pixels,
        @MediaType @Nullable String mediaType,

        @Min(value = 1, groups = Advisory.class, message = MessageKeys.AT_LEAST_ADVICE) @Nullable
        Long bytes,

        @Line @MaxLength(100) @Nullable String name) {

    /** Public only because a record requires it; its parameters grow. Use {@link #of}. */
    public Rendition {
        requireNonNull(url, "url");
        mediaType = Normal.textOrNull(mediaType);
        name = Normal.textOrNull(name);
    }

    /** Returns a file of unknown size. */
    public static Rendition of(Url url) {
        return new Rendition(url, null, null, null, null);
    }

    /** Returns a file with a picture of that many pixels. */
    public static Rendition of(Url url, int width, int height) {
        return of(url).withPixels(Dimensions.of(width, height));
    }

    /** Returns a file with a picture of that width, in pixels, and of unknown height. */
    public static Rendition ofWidth(Url url, int width) {
        return of(url).withPixels(Dimensions.ofWidth(width));
    }

    /** Returns a copy fetched from there. */
    public Rendition withUrl(Url url) {
        return new Rendition(url, pixels, mediaType, bytes, name);
    }

    /** Returns a copy with a picture of this size. */
    public Rendition withPixels(@Nullable Dimensions pixels) {
        return new Rendition(url, pixels, mediaType, bytes, name);
    }

    /** Returns a copy of this media type. */
    public Rendition withMediaType(@Nullable String mediaType) {
        return new Rendition(url, pixels, mediaType, bytes, name);
    }

    /** Returns a copy with this many bytes. */
    public Rendition withBytes(@Nullable Long bytes) {
        return new Rendition(url, pixels, mediaType, bytes, name);
    }

    /** Returns a copy with this name. */
    public Rendition withName(@Nullable String name) {
        return new Rendition(url, pixels, mediaType, bytes, name);
    }
}
