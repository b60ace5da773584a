package org.standfirst.testkit;

import static org.standfirst.body.RichText.emphasis;
import static org.standfirst.body.RichText.text;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.standfirst.Audio;
import org.standfirst.CaptionTrack;
import org.standfirst.Concept;
import org.standfirst.DigitalSource;
import org.standfirst.FocalPoint;
import org.standfirst.Gallery;
import org.standfirst.GeoPoint;
import org.standfirst.MachineRights;
import org.standfirst.MediaCredit;
import org.standfirst.Photo;
import org.standfirst.RelatedLink;
import org.standfirst.Rendition;
import org.standfirst.Rights;
import org.standfirst.Url;
import org.standfirst.Video;
import org.standfirst.body.Link;
import org.standfirst.body.RichText;

/** Media of every kind with a value in every component. */
public final class EveryMedia {
    private EveryMedia() {}

    /** Returns a photo with every part. */
    public static Photo photo(String name) {
        return Photo.builder(rendition(name + ".jpg", 1600).withName("original"))
                .addRendition(rendition(name + "-half.jpg", 800).withName("half"))
                .addRendition(rendition(name + "-quarter.jpg", 400))
                .addRendition(rendition(name + ".avif", 1600).withMediaType("image/avif"))
                .alt("Alt of " + name)
                .caption(RichText.of(text("Caption of "), emphasis(name)))
                .credit(MediaCredit.of("Photographer " + name, "Agency One", "Agency Two"))
                .rights(rights(name))
                .focalPoint(new FocalPoint(0.5, 0.25))
                .takenAt(Instant.parse("2025-02-28T06:00:00Z"))
                .place(place("Place of " + name))
                .digitalSource(DigitalSource.DIGITAL_CAPTURE)
                .contentWarning("Warning of " + name)
                .id("photo-" + name)
                .title("Photo title of " + name)
                .addConcept(Concept.of(Concept.Kind.PERSON, "Person on " + name))
                .addConcept(place("Place on " + name))
                .link(Link.of(Url.of("https://link.example/" + name)).withKind(Link.Kind.SPONSORED))
                .build();
    }

    /** Returns a photo with a printed credit line. */
    public static Photo plainPhoto(String name) {
        return Photo.builder(Rendition.of(Url.of("https://photo.example/" + name + ".png")))
                .alt("Alt of " + name)
                .credit(MediaCredit.ofLine("Printed credit of " + name))
                .build();
    }

    /** Returns a video with files. */
    public static Video video() {
        return Video.builder("Video title")
                .addRendition(rendition("video.mp4", 1280).withMediaType("video/mp4"))
                .addRendition(rendition("video.webm", 1280).withMediaType("video/webm"))
                .poster(plainPhoto("poster"))
                .caption(text("Video caption"))
                .duration(Duration.ofSeconds(95))
                .addCaptionTrack(CaptionTrack.of(Url.of("https://video.example/captions.vtt"), Locale.UK))
                .addCaptionTrack(CaptionTrack.of(Url.of("https://video.example/fr.vtt"), Locale.FRENCH)
                        .withLabel("Label of captions"))
                .transcript("Video transcript")
                .credit(MediaCredit.of("Videographer"))
                .rights(rights("video"))
                .digitalSource(DigitalSource.HUMAN_EDITED)
                .contentWarning("Video warning")
                .id("video-1")
                .published(Instant.parse("2019-05-02T10:00:00Z"))
                .description("Video description")
                .url(Url.of("https://video.example/page"))
                .build();
    }

    /** Returns a video that is embedded from another site. */
    public static Video embeddedVideo() {
        return Video.builder("Embedded video")
                .embedUrl(Url.of("https://player.example/1"))
                .build();
    }

    /** Returns an audio with every part. */
    public static Audio audio() {
        return Audio.builder("Audio title", rendition("audio.mp3", 1).withMediaType("audio/mpeg"))
                .cover(plainPhoto("cover"))
                .caption(text("Audio caption"))
                .duration(Duration.ofMinutes(3))
                .transcript("Audio transcript")
                .credit(MediaCredit.ofAgencies("Audio agency"))
                .rights(rights("audio"))
                .digitalSource(DigitalSource.AI_GENERATED)
                .contentWarning("Audio warning")
                .id("audio-1")
                .published(Instant.parse("2018-04-01T09:00:00Z"))
                .description("Audio description")
                .url(Url.of("https://audio.example/page"))
                .addCaptionTrack(CaptionTrack.of(Url.of("https://audio.example/captions.vtt")))
                .build();
    }

    /** Returns a gallery with every part. */
    public static Gallery gallery() {
        return Gallery.builder(List.of(photo("gallery"), plainPhoto("second")))
                .title("Gallery title")
                .caption(text("Gallery caption"))
                .id("gallery-1")
                .build();
    }

    /** Returns a link with every part. */
    public static RelatedLink link(String title, RelatedLink.Relation relation) {
        return RelatedLink.of(title, Url.of("https://related.example/" + relation))
                .withRelation(relation)
                .withDescription("Description of " + title)
                .withPhoto(plainPhoto("related"))
                .withPublished(Instant.parse("2026-02-01T08:00:00Z"));
    }

    /** Returns a concept with every part. */
    public static Concept place(String name) {
        return Concept.of(Concept.Kind.PLACE, name)
                .withUri(Url.of("https://concept.example/uri"))
                .withUrl(Url.of("https://concept.example/page"))
                .withRelation(Concept.Relation.MENTIONS)
                .withRelevance(80)
                .withPoint(new GeoPoint(46.2, 6.1));
    }

    /** Returns rights with every part. */
    public static Rights rights(String name) {
        return Rights.of("Holder of " + name)
                .withCopyrightNotice("Notice of " + name)
                .withUsageTerms("Terms of " + name)
                .withLicence(Url.of("https://licence.example/" + name))
                .withAcquireLicencePage(Url.of("https://buy.example/" + name))
                .withMachineRights(MachineRights.of(MachineRights.TdmReservation.RESERVED)
                        .withTdmPolicy(Url.of("https://mining.example/" + name))
                        .withRslLicence(Url.of("https://rsl.example/" + name)))
                .withC2paManifest(Url.of("https://c2pa.example/" + name));
    }

    private static Rendition rendition(String file, int width) {
        return Rendition.of(Url.of("https://media.example/" + file), width, Math.max(1, width / 2))
                .withMediaType("image/jpeg")
                .withBytes(1_000L);
    }
}
