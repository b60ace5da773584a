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
 * @param url the address of the file, absolute
 * @param pixels the size of the picture, or its width alone, or {@code null} if not known
 * @param mediaType the media type, such as {@code image/jpeg}, or {@code null} if not known
 * @param bytes the size of the file in bytes, or {@code null} if not known; should be at least 1
 * @param name its name in the system of origin, such as {@code original} or {@code 16x9}, or {@code null} for none; at
 *     most 100 characters; should be unique among the files
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

    /** Returns a file with a picture of this size in pixels. */
    public static Rendition of(Url url, int width, int height) {
        return new Rendition(url, Dimensions.of(width, height), null, null, null);
    }

    /** Returns a file with a picture of this width in pixels and unknown height. */
    public static Rendition ofWidth(Url url, int width) {
        return new Rendition(url, Dimensions.ofWidth(width), null, null, null);
    }

    /** Returns a copy with this address. */
    public Rendition withUrl(Url url) {
        return new Rendition(url, pixels, mediaType, bytes, name);
    }

    /** Returns a copy with a picture of this size. */
    public Rendition withPixels(@Nullable Dimensions pixels) {
        return new Rendition(url, pixels, mediaType, bytes, name);
    }

    /** Returns a copy with this media type. */
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
