package org.standfirst.rules;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.standfirst.Audio;
import org.standfirst.CaptionTrack;
import org.standfirst.Gallery;
import org.standfirst.Media;
import org.standfirst.Photo;
import org.standfirst.Rendition;
import org.standfirst.Video;
import org.standfirst.body.RichText;
import org.standfirst.facts.UnsignedText;
import org.standfirst.image.ImageUse;

/** The rules that involve several values of a photo, video or audio. */
public final class MediaRules {
    private MediaRules() {}

    /** Reports a photo whose file for {@link ImageUse#SHARING} is small or has a type that not all programs support. */
    static void reportSmallPhoto(@Nullable Media media, Report.Place place) {
        if (media instanceof Photo photo) {
            Rendition shared = ImageUse.SHARING.choose(photo.renditions());
            if (shared != null && !ImageUse.SHARING.fits(shared)) {
                place.at("renditions").add("LargeEnough.message");
            }
        }
    }

    /** Reports a photo without a caption, unless it is decoration. */
    static void reportMissingCaption(@Nullable Media media, Report.Place place) {
        if (media instanceof Photo photo && RequiredValidator.isEmpty(photo.caption()) && !"".equals(photo.alt())) {
            place.at("caption").add("Captioned.message");
        }
    }

    /**
     * Reports a photo without a credit, also in a gallery, unless it is decoration. Google's licence feature requires a
     * credit, but archives have many photos without a credit, so this is advice.
     */
    static void reportMissingCredit(@Nullable Media media, Report.Place place) {
        if (media instanceof Photo photo && RequiredValidator.isEmpty(photo.credit()) && !"".equals(photo.alt())) {
            place.at("credit").add("Required.advice");
        }
        if (media instanceof Gallery gallery) {
            for (int i = 0; i < gallery.photos().size(); i++) {
                reportMissingCredit(gallery.photos().get(i), place.at("photos", i));
            }
        }
    }

    /**
     * Reports a video or audio that has neither a title nor a caption: Google requires a name. Players in old articles
     * have neither, so this is advice.
     */
    private static void reportMissingTitle(@Nullable String title, @Nullable RichText caption, Report report) {
        if (RequiredValidator.isEmpty(title) && RequiredValidator.isEmpty(caption)) {
            report.at("title").add("Required.advice");
        }
    }

    /**
     * Reports repeated names. Only ninjs identifies renditions by name, and some systems give two crops the same name,
     * so this is advice.
     */
    private static void reportRepeatedNames(List<Rendition> renditions, Report report) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < renditions.size(); i++) {
            String name = renditions.get(i).name();
            if (name != null && !names.add(name)) {
                report.at("renditions", i).at("name").add("DistinctRenditions.message");
            }
        }
    }

    /**
     * Reports tracks with the same language and label: HTML requires that the tracks of a player differ in kind,
     * language or label.
     */
    private static void reportRepeatedTracks(List<CaptionTrack> tracks, Report report) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < tracks.size(); i++) {
            Locale language = tracks.get(i).language();
            String tag = language == null ? "" : language.toLanguageTag();
            if (!seen.add(tag + '\n' + Objects.toString(tracks.get(i).label(), ""))) {
                report.at("captionTracks", i).at("language").add("DistinctTracks.message");
            }
        }
    }

    /**
     * Reports a duration that is not positive. Some systems use zero for an unknown duration, which renderers omit, so
     * this is advice.
     */
    private static void reportNonPositiveDuration(@Nullable Duration duration, Report report) {
        if (duration != null && (duration.isZero() || duration.isNegative())) {
            report.at("duration").add("PositiveDuration.message");
        }
    }

    /** The rules of photos. */
    public static final class OfPhoto extends RecordRules<Photo> {
        private static final Pattern FILE_NAME = Pattern.compile("(?i)\\.(jpe?g|png|gif|webp|avif|heic|tiff?|svg)$");

        /**
         * Reports an alternative text that repeats the caption, since a screen reader reads both, or that is a file
         * name. W3C's tutorial on images advises against both.
         */
        @Override
        void advisory(Photo photo, Report report) {
            reportRepeatedNames(photo.renditions(), report);
            String alt = photo.alt();
            if (alt == null || RequiredValidator.isEmpty(alt)) {
                return;
            }
            if (photo.caption() != null && UnsignedText.of(photo.caption()).equals(alt)) {
                report.at("alt").add("HelpfulAlt.caption");
            }
            if (FILE_NAME.matcher(alt).find()) {
                report.at("alt").add("HelpfulAlt.fileName");
            }
        }
    }

    /** The rules of videos. */
    public static final class OfVideo extends RecordRules<Video> {
        /**
         * Reports a video that has neither files nor a player: Google requires {@code contentUrl} or {@code embedUrl}.
         */
        @Override
        void always(Video video, Report report) {
            reportRepeatedTracks(video.captionTracks(), report);
            if (video.renditions().isEmpty() && video.embedUrl() == null) {
                report.at("renditions").add("Playable.message");
            }
        }

        /**
         * Reports a video that has neither captions nor a transcript, since WCAG 2.2 requires captions in criterion
         * 1.2.2, and a missing poster, without which Google does not show a video.
         */
        @Override
        void advisory(Video video, Report report) {
            reportRepeatedNames(video.renditions(), report);
            reportNonPositiveDuration(video.duration(), report);
            reportMissingTitle(video.title(), video.caption(), report);
            if (video.poster() == null) {
                report.at("poster").add("Required.advice");
            }
            if (video.captionTracks().isEmpty() && RequiredValidator.isEmpty(video.transcript())) {
                report.at("captionTracks").add("ReadableVideo.message");
            }
        }
    }

    /** The rules of audio. */
    public static final class OfAudio extends RecordRules<Audio> {
        @Override
        void always(Audio audio, Report report) {
            reportRepeatedTracks(audio.captionTracks(), report);
        }

        @Override
        void advisory(Audio audio, Report report) {
            reportRepeatedNames(audio.renditions(), report);
            reportNonPositiveDuration(audio.duration(), report);
            reportMissingTitle(audio.title(), audio.caption(), report);
        }
    }
}
