package org.standfirst.feed.xml;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.Audio;
import org.standfirst.Gallery;
import org.standfirst.Media;
import org.standfirst.Photo;
import org.standfirst.Rendition;
import org.standfirst.Video;
import org.standfirst.facts.LinkedFiles;
import org.standfirst.facts.RecordingType;
import org.standfirst.internal.Lists;

/** Finds the file of the recording that an article leads with, as podcasts do. */
final class Enclosure {
    private static final Media.Visitor<List<Rendition>> FILES = new Media.Visitor<>() {
        @Override
        public List<Rendition> photo(Photo photo) {
            return List.of();
        }

        @Override
        public List<Rendition> video(Video video) {
            return video.renditions();
        }

        @Override
        public List<Rendition> audio(Audio audio) {
            return audio.renditions();
        }

        @Override
        public List<Rendition> gallery(Gallery gallery) {
            return List.of();
        }
    };

    private Enclosure() {}

    /**
     * Returns the file that programs can open best, one of known size and type if there is one; {@code null} if there is
     * none with an absolute address.
     */
    static @Nullable Rendition of(Entry entry) {
        Media lead = entry.article().lead();
        if (lead == null) {
            return null;
        }
        List<Rendition> files = lead.accept(FILES);
        List<Rendition> absolute =
                Lists.filtered(LinkedFiles.of(files), file -> file.url().isAbsolute());
        List<Rendition> complete = Lists.filtered(absolute, Enclosure::isComplete);
        if (!complete.isEmpty()) {
            return complete.get(0);
        }
        if (!absolute.isEmpty()) {
            return absolute.get(0);
        }
        if (!files.isEmpty()) {
            entry.omissions().add("lead", files.get(0).url().text(), "is not an absolute address");
        }
        return null;
    }

    private static boolean isComplete(Rendition file) {
        return file.bytes() != null && RecordingType.of(file) != null;
    }
}
