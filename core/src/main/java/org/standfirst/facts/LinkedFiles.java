package org.standfirst.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.standfirst.Rendition;
import org.standfirst.internal.Lists;
import org.standfirst.internal.UrlAccess;

/** Decides which file of a recording to link to where there is no player. */
public final class LinkedFiles {
    private LinkedFiles() {}

    /**
     * Returns the files of a recording in the order in which links prefer them: the manifests of streams (HLS and DASH)
     * are last, since most programs can open them only within a player.
     */
    public static List<Rendition> of(List<Rendition> files) {
        List<Rendition> others = Lists.filtered(files, file -> !isManifest(file));
        if (others.size() == files.size()) {
            return files;
        }
        List<Rendition> ordered = new ArrayList<>(others);
        ordered.addAll(Lists.filtered(files, LinkedFiles::isManifest));
        return ordered;
    }

    private static boolean isManifest(Rendition file) {
        if (file.mediaType() == null) {
            String extension = UrlAccess.fileExtension(file.url());
            return extension.equals("m3u8") || extension.equals("mpd");
        }
        String type = file.mediaType().toLowerCase(Locale.ROOT);
        return type.contains("mpegurl") || type.contains("dash+xml");
    }
}
