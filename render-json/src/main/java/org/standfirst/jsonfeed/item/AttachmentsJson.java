package org.standfirst.jsonfeed.item;

import static org.standfirst.jsonfeed.item.FeedValues.address;
import static org.standfirst.jsonfeed.item.FeedValues.line;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Audio;
import org.standfirst.Media;
import org.standfirst.Rendition;
import org.standfirst.Video;
import org.standfirst.facts.LinkedFiles;
import org.standfirst.facts.Omissions;
import org.standfirst.facts.RecordingType;
import org.standfirst.json.writer.JsonWriter;
import org.standfirst.json.writer.Name;

/**
 * Writes the files of the recording that an article leads with, as podcasts do. All have the title of the recording, or
 * else the headline: programs play only one of several files with the same title.
 *
 * @param title the title of all files
 * @param duration the playing time, or {@code null} if it is not known
 */
record AttachmentsJson(@Nullable String title, @Nullable Duration duration) {

    static void write(Article article, Omissions omissions, JsonWriter json) {
        Media lead = article.lead();
        if (lead instanceof Video video) {
            of(article, video.title(), video.duration()).write(video.renditions(), omissions, json);
        } else if (lead instanceof Audio audio) {
            of(article, audio.title(), audio.duration()).write(audio.renditions(), omissions, json);
        }
    }

    private static AttachmentsJson of(Article article, @Nullable String title, @Nullable Duration duration) {
        return new AttachmentsJson(line(title == null ? article.headlines().headline() : title), duration);
    }

    private void write(List<Rendition> files, Omissions omissions, JsonWriter json) {
        List<Rendition> writable = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            if (isWritable(files.get(i), omissions, "lead.renditions[" + i + "]")) {
                writable.add(files.get(i));
            }
        }
        if (!writable.isEmpty()) {
            json.list(FeedNames.ATTACHMENTS, LinkedFiles.of(writable), this::attachment);
        }
    }

    /** Returns whether a file has an absolute address and a type, which the format requires; otherwise reports it. */
    private static boolean isWritable(Rendition file, Omissions omissions, String path) {
        if (omissions.absolute(path + ".url", file.url()) == null) {
            return false;
        }
        if (RecordingType.of(file) == null) {
            omissions.add(path, file.url().text(), "has no media type, which JSON Feed requires");
            return false;
        }
        return true;
    }

    private void attachment(Rendition file, JsonWriter json) {
        json.object().text(FeedNames.URL, address(file.url()));
        json.text(FeedNames.MIME_TYPE, RecordingType.of(file)).text(FeedNames.TITLE, title);
        positive(FeedNames.SIZE_IN_BYTES, file.bytes(), json);
        positive(FeedNames.DURATION_IN_SECONDS, duration == null ? null : duration.toSeconds(), json);
        json.endObject();
    }

    private static void positive(Name name, @Nullable Long number, JsonWriter json) {
        if (number != null && number > 0) {
            json.number(name, number);
        }
    }
}
