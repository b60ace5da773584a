package org.standfirst.image;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.standfirst.Rendition;

/** Formats of image files. */
public enum ImageType {
    JPEG("image/jpeg", List.of("image/jpg", "image/pjpeg"), "jpg", "jpeg", "jpe", "jfif"),
    PNG("image/png", List.of("image/x-png", "image/apng"), "png", "apng"),
    GIF("image/gif", List.of(), "gif"),
    SVG("image/svg+xml", List.of(), "svg"),
    WEBP("image/webp", List.of(), "webp"),
    AVIF("image/avif", List.of(), "avif", "avifs"),
    JXL("image/jxl", List.of(), "jxl"),
    /** A format that not all browsers support, such as TIFF, HEIC or PSD. */
    OTHER("image/*", List.of(), "tif", "tiff", "heic", "heif", "bmp", "psd", "eps", "pdf");

    /** The maximum length of a file extension in the table. */
    private static final int MAX_EXTENSION_LENGTH = 5;

    private static final Map<String, ImageType> BY_NAME = byName();

    private final String mediaType;
    private final List<String> aliases;
    private final List<String> extensions;

    ImageType(String mediaType, List<String> aliases, String... extensions) {
        this.mediaType = mediaType;
        this.aliases = aliases;
        this.extensions = List.of(extensions);
    }

    /** Returns the media type of the format, such as {@code image/jpeg}. */
    public String mediaType() {
        return mediaType;
    }

    /**
     * Returns the format of a file by its media type, or by the file extension of its address if there is no media
     * type; {@code null} if it is not known.
     */
    public static @Nullable ImageType of(Rendition file) {
        ImageType stated = stated(file);
        return stated == null ? byExtension(file.url().encoded()) : stated;
    }

    /**
     * Returns the format of a file by its media type alone; {@code null} if there is none, or if it is not the type of
     * an image, since servers send other types for unknown files.
     */
    public static @Nullable ImageType stated(Rendition file) {
        String mediaType = file.mediaType() == null ? "" : essence(file.mediaType());
        return mediaType.startsWith("image/") ? BY_NAME.getOrDefault(mediaType, OTHER) : null;
    }

    private static String essence(String mediaType) {
        return mediaType
                .substring(0, endOf(mediaType, 0, mediaType.length(), ';'))
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** Returns the format by the file extension of a path. */
    private static @Nullable ImageType byExtension(String address) {
        int path = endOf(address, 0, endOf(address, 0, address.length(), '#'), '?');
        int slash = address.lastIndexOf('/', path - 1);
        if (slash > 0 && address.charAt(slash - 1) == '/' && address.indexOf("://") == slash - 2) {
            return null; // a host without a path
        }
        int end = endOf(address, Math.max(slash, 0), path, ';');
        int dot = address.lastIndexOf('.', end - 1);
        boolean none = dot <= slash || end - dot - 1 > MAX_EXTENSION_LENGTH;
        return none ? null : BY_NAME.get(address.substring(dot + 1, end).toLowerCase(Locale.ROOT));
    }

    /** Returns the index of {@code delimiter} in a range, or the end of the range. */
    private static int endOf(String text, int from, int to, char delimiter) {
        int at = text.indexOf(delimiter, from);
        return at < 0 || at > to ? to : at;
    }

    private static Map<String, ImageType> byName() {
        Map<String, ImageType> types = new HashMap<>();
        for (ImageType type : values()) {
            types.put(type.mediaType, type);
            type.aliases.forEach(alias -> types.put(alias, type));
            type.extensions.forEach(extension -> types.put(extension, type));
        }
        return types;
    }
}
