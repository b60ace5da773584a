package org.standfirst.ingest.media;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.standfirst.Dimensions;
import org.standfirst.Rendition;
import org.standfirst.Url;
import org.standfirst.ingest.source.Addresses;
import org.standfirst.ingest.text.Runs;

/** Reads the files of {@code srcset} attributes by the parsing algorithm of HTML. */
final class SourceSets {
    private static final Pattern MEDIA_TYPE = Pattern.compile("image/[a-z0-9.+-]{1,40}");
    private static final int MAX_FILES = 100;

    private final Addresses addresses;
    private final @Nullable Dimensions size;
    private final Set<Url> seen = new HashSet<>();
    private @Nullable Url own; // until its width is found
    private boolean namesOwn;

    /**
     * Creates a reader for an image of this size, from which the heights of its files are computed; without a size,
     * they have only widths.
     *
     * @param own the address of the image itself, which is that of the first file; {@code null} if it has only sets
     */
    SourceSets(Addresses addresses, @Nullable Dimensions size, @Nullable Url own) {
        this.addresses = addresses;
        this.size = size;
        this.own = own;
    }

    /**
     * Adds the files of a set to {@code renditions}, each once with its first width. If the file of the image itself
     * is in the set, it gets this width, since the attributes of an image are the size in which it is shown.
     */
    void add(String set, @Nullable String type, List<Rendition> renditions) {
        renditions.forEach(rendition -> seen.add(rendition.url()));
        int at = 0;
        while (at < set.length() && renditions.size() < MAX_FILES) {
            at = skip(set, at);
            int end = at;
            while (end < set.length() && !Runs.isSpace(set.charAt(end))) {
                end++;
            }
            String address = set.substring(at, end);
            boolean bare = address.endsWith(",");
            int next = bare ? end : descriptorsEnd(set, end);
            file(withoutCommas(address), bare ? "" : set.substring(end, next).trim(), type, renditions);
            at = next;
        }
    }

    /** Returns whether one of the sets names the file of the image itself. */
    boolean namesOwn() {
        return namesOwn;
    }

    private static String withoutCommas(String address) {
        int end = address.length();
        while (end > 0 && address.charAt(end - 1) == ',') {
            end--;
        }
        return address.substring(0, end);
    }

    private void file(String address, String descriptor, @Nullable String type, List<Rendition> renditions) {
        Url url = addresses.web(address);
        if (url == null) {
            return;
        }
        Dimensions pixels = pixels(descriptor);
        namesOwn |= url.equals(own);
        if (seen.add(url)) {
            String mediaType = type != null && MEDIA_TYPE.matcher(type).matches() ? type : null;
            renditions.add(new Rendition(url, pixels, mediaType, null, null));
        } else if (pixels != null && url.equals(own)) {
            renditions.set(0, new Rendition(url, pixels, null, null, null));
            own = null; // later widths of the same file are ignored
        }
    }

    private @Nullable Dimensions pixels(String descriptor) {
        int width = descriptor.endsWith("w") ? Lengths.pixels(descriptor.substring(0, descriptor.length() - 1)) : -1;
        if (width < 1) {
            return null;
        }
        if (size == null || size.height() == null) {
            return Dimensions.ofWidth(width);
        }
        long height = Math.round((double) width * size.height() / size.width());
        return height < 1 || height > 999_999 ? null : Dimensions.of(width, (int) height);
    }

    private static int skip(String set, int at) {
        int i = at;
        while (i < set.length() && (Runs.isSpace(set.charAt(i)) || set.charAt(i) == ',')) {
            i++;
        }
        return i;
    }

    private static int descriptorsEnd(String set, int at) {
        int comma = set.indexOf(',', at);
        return comma < 0 ? set.length() : comma;
    }
}
