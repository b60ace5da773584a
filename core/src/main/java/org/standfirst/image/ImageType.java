package org.standfirst.image;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.standfirst.Rendition;
import org.standfirst.internal.UrlAccess;

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
        return stated == null ? BY_NAME.get(UrlAccess.fileExtension(file.url())) : stated;
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
        int parameters = mediaType.indexOf(';');
        String essence = parameters < 0 ? mediaType : mediaType.substring(0, parameters);
        return essence.strip().toLowerCase(Locale.ROOT);
    }

    private static Map<String, ImageType> byName() {
        Map<String, ImageType> types = new HashMap<>();
        for (ImageType type : values()) {
            types.put(type.mediaType, type);
            for (String alias : type.aliases) {
                types.put(alias, type);
            }
            for (String extension : type.extensions) {
                types.put(extension, type);
            }
        }
        return types;
    }
}
