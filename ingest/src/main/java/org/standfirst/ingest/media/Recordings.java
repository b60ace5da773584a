package org.standfirst.ingest.media;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.standfirst.Audio;
import org.standfirst.CaptionTrack;
import org.standfirst.Dimensions;
import org.standfirst.Media;
import org.standfirst.Photo;
import org.standfirst.Rendition;
import org.standfirst.Url;
import org.standfirst.Video;
import org.standfirst.ingest.source.Addresses;
import org.standfirst.ingest.source.Reading;
import org.standfirst.ingest.text.Children;
import org.standfirst.ingest.text.CleanText;
import org.standfirst.ingest.text.Inline;

/** Reads players of video and audio. */
public final class Recordings {
    private static final Pattern MEDIA_TYPE = Pattern.compile("(?:video|audio|application)/[a-z0-9.+-]{1,60}");
    private static final int MAX_TITLE = 300;
    private static final int MAX_LABEL = 100;

    private final Reading reading;
    private final Addresses addresses;

    /** Creates a reader of the players in one source. */
    public Recordings(Reading reading, Addresses addresses) {
        this.reading = reading;
        this.addresses = addresses;
    }

    /**
     * Returns the recording of a {@code video} or {@code audio}. A player without a file is reported, and the result is
     * {@code null}.
     */
    public @Nullable Media read(Element player) {
        List<Rendition> files = files(player);
        reportFallback(player);
        if (files.isEmpty()) {
            reading.leaveOut(player, Reading.tag(player), "has no file with a web address");
            return null;
        }
        return player.normalName().equals("video") ? video(player, files) : audio(player, files);
    }

    private Media video(Element player, List<Rendition> files) {
        Url poster = player.hasAttr("poster") ? addresses.web(player.attr("poster")) : null;
        return Video.builder("")
                .title(title(player))
                .renditions(files)
                .captionTracks(tracks(player))
                .poster(
                        poster == null
                                ? null
                                : Photo.builder(Rendition.of(poster)).build())
                .build();
    }

    private Media audio(Element player, List<Rendition> files) {
        return Audio.builder("", files.get(0))
                .title(title(player))
                .renditions(files)
                .captionTracks(tracks(player))
                .build();
    }

    private List<Rendition> files(Element player) {
        List<Rendition> files = new ArrayList<>();
        Dimensions size = Lengths.size(player);
        add(player, size, files);
        for (Element source : Children.named(player, "source")) {
            add(source, size, files);
        }
        return files;
    }

    private void add(Element element, @Nullable Dimensions size, List<Rendition> files) {
        for (String name : List.of("src", "data-src")) {
            Url url = element.hasAttr(name) ? addresses.web(element.attr(name)) : null;
            if (url != null && files.stream().noneMatch(file -> file.url().equals(url))) {
                String type = element.attr("type").replaceFirst("[;:].*", "").trim();
                String mediaType = MEDIA_TYPE.matcher(type).matches() ? type : null;
                files.add(new Rendition(url, files.isEmpty() ? size : null, mediaType, null, null));
                if (name.equals("src") && element.hasAttr("data-src")) {
                    reading.leaveOut(element, element.attr("data-src"), "is a second address of a file");
                }
                return;
            }
            if (url == null && element.hasAttr(name)) {
                reading.leaveOut(element, element.attr(name), "is not a web address");
            }
        }
    }

    private @Nullable String title(Element player) {
        String title = CleanText.lineOrNull(player.attr("title"), MAX_TITLE);
        return title == null ? CleanText.lineOrNull(player.attr("aria-label"), MAX_TITLE) : title;
    }

    private List<CaptionTrack> tracks(Element player) {
        List<CaptionTrack> tracks = new ArrayList<>();
        for (Element element : Children.named(player, "track")) {
            CaptionTrack track = track(element);
            if (track == null) {
                reading.leaveOut(element, element.attr("src"), "is not a track of captions with a web address");
            } else if (tracks.stream()
                    .anyMatch(other -> other.withUrl(track.url()).equals(track))) {
                reading.leaveOut(element, element.attr("src"), "has the language and the label of an earlier track");
            } else {
                tracks.add(track);
            }
        }
        return tracks;
    }

    private @Nullable CaptionTrack track(Element track) {
        boolean readable = track.attr("kind").isEmpty() || track.attr("kind").matches("(?i)captions|subtitles");
        Url url = readable ? addresses.web(track.attr("src")) : null;
        return url == null
                ? null
                : new CaptionTrack(
                        url,
                        Inline.language(track.attr("srclang")),
                        CleanText.lineOrNull(track.attr("label"), MAX_LABEL));
    }

    private void reportFallback(Element player) {
        String text = Reading.text(player);
        if (!text.isBlank()) {
            reading.leaveOut(player, text, "is for browsers without a player");
        }
    }
}
