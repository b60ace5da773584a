package org.standfirst.facts;

import static java.util.Map.entry;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.standfirst.Rendition;
import org.standfirst.internal.UrlAccess;

/** Media types of recordings. */
public final class RecordingType {
    private static final Map<String, String> BY_EXTENSION = Map.ofEntries(
            entry("mp3", "audio/mpeg"),
            entry("m4a", "audio/mp4"),
            entry("aac", "audio/aac"),
            entry("oga", "audio/ogg"),
            entry("ogg", "audio/ogg"),
            entry("opus", "audio/ogg"),
            entry("flac", "audio/flac"),
            entry("wav", "audio/wav"),
            entry("mp4", "video/mp4"),
            entry("m4v", "video/mp4"),
            entry("webm", "video/webm"),
            entry("ogv", "video/ogg"),
            entry("mov", "video/quicktime"),
            entry("m3u8", "application/vnd.apple.mpegurl"),
            entry("mpd", "application/dash+xml"));

    private RecordingType() {}

    /** Returns the media type of a file, or that of its file extension; {@code null} if neither is known. */
    public static @Nullable String of(Rendition file) {
        return file.mediaType() == null ? BY_EXTENSION.get(UrlAccess.fileExtension(file.url())) : file.mediaType();
    }
}
