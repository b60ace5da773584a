package org.standfirst.validation;

import static org.standfirst.validation.Harbour.ARTICLE;
import static org.standfirst.validation.Harbour.AUDIO;
import static org.standfirst.validation.Harbour.GALLERY;
import static org.standfirst.validation.Harbour.MARK;
import static org.standfirst.validation.Harbour.PHOTO;
import static org.standfirst.validation.Harbour.VIDEO;
import static org.standfirst.validation.Harbour.url;
import static org.standfirst.validation.Rule.advice;
import static org.standfirst.validation.Rule.always;
import static org.standfirst.validation.Rule.forPublication;
import static org.standfirst.validation.Rule.id;
import static org.standfirst.validation.Rule.line;
import static org.standfirst.validation.Rule.positive;
import static org.standfirst.validation.Rule.prose;
import static org.standfirst.validation.Rule.rich;
import static org.standfirst.validation.Rule.shorter;
import static org.standfirst.validation.Rule.webUrl;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.standfirst.CaptionTrack;
import org.standfirst.Concept;
import org.standfirst.Content;
import org.standfirst.Dimensions;
import org.standfirst.FocalPoint;
import org.standfirst.MediaCredit;
import org.standfirst.Photo;
import org.standfirst.Rendition;
import org.standfirst.Rights;
import org.standfirst.Url;
import org.standfirst.Video;
import org.standfirst.body.Figure;
import org.standfirst.body.Link;
import org.standfirst.body.Mark;
import org.standfirst.body.RichText;

/** The rules on photos, videos, audio and galleries. */
final class MediaRules {
    private static final Rendition FILE = PHOTO.renditions().get(0);

    private MediaRules() {}

    static Stream<Rule> all() {
        return Stream.of(photo(), alt(), lead(), credit(), rendition(), video(), audio(), gallery())
                .flatMap(rules -> rules);
    }

    /** Returns a rule on a picture at {@code path} that may be outside of the story. */
    static Rule smallPhoto(String path, Function<Photo, Content> with) {
        return always(
                path + ".renditions Required", with.apply(MARK.with(p -> p.renditions(List.of()))), with.apply(MARK));
    }

    private static Stream<Rule> photo() {
        return Stream.of(
                        rich("caption", 5_000, text -> PHOTO.with(p -> p.caption(text))),
                        Stream.of(shorter("caption", 1_000, text -> PHOTO.with(p -> p.caption(text)))),
                        line("contentWarning", 300, text -> PHOTO.with(p -> p.contentWarning(text))),
                        line("title", 300, text -> PHOTO.with(p -> p.title(text))),
                        Stream.of(
                                id("id", text -> PHOTO.with(p -> p.id(text))),
                                always("renditions Required", PHOTO.with(p -> p.renditions(List.of())), PHOTO),
                                always(
                                        "rights.copyrightHolder Line text.hidden",
                                        PHOTO.with(p -> p.rights(Rights.of("\uFEFFx"))),
                                        PHOTO.with(p -> p.rights(Rights.of("x")))),
                                always(
                                        "place.name NamedConcept",
                                        PHOTO.with(p -> p.place(Concept.of(Concept.Kind.PLACE, ""))),
                                        PHOTO.with(p -> p.place(Concept.of(Concept.Kind.PLACE, "x")))),
                                always(
                                        "concepts[0].name NamedConcept",
                                        PHOTO.with(p -> p.addConcept(Concept.of(Concept.Kind.PERSON, ""))),
                                        PHOTO.with(p -> p.addConcept(Concept.of(Concept.Kind.PERSON, "x")))),
                                always(
                                        "link.url LinkUrl",
                                        PHOTO.with(p -> p.link(Link.of(Url.of("/map")))),
                                        PHOTO.with(p -> p.link(Link.of(Url.of("#map"))))),
                                focus("x", Math.nextUp(1.0), 0, 1, 0),
                                focus("x", -Double.MIN_VALUE, 0, 0, 0),
                                focus("y", 0, Math.nextUp(1.0), 0, 1),
                                focus("y", 0, -Double.MIN_VALUE, 0, 0)))
                .flatMap(rules -> rules);
    }

    private static Rule focus(String name, double badX, double badY, double x, double y) {
        return always(
                "focalPoint." + name + " Between",
                PHOTO.with(p -> p.focalPoint(FocalPoint.of(badX, badY))),
                PHOTO.with(p -> p.focalPoint(FocalPoint.of(x, y))));
    }

    private static Stream<Rule> alt() {
        return Stream.concat(
                line("alt", 1_000, text -> PHOTO.with(p -> p.alt(text))),
                Stream.of(
                        forPublication("alt Described", PHOTO.with(p -> p.alt(null)), PHOTO.with(p -> p.alt(""))),
                        advice(
                                "alt MaxLength.advice",
                                PHOTO.with(p -> p.alt("x".repeat(251))),
                                PHOTO.with(p -> p.alt("x".repeat(250)))),
                        advice(
                                "alt HelpfulAlt.caption",
                                PHOTO.with(p -> p.alt("The ferry").caption("The ferry")),
                                PHOTO.with(p -> p.alt("The ferry").caption("The ferry at night"))),
                        advice(
                                "alt HelpfulAlt.caption",
                                PHOTO.with(
                                        p -> p.alt("The ferry").caption(RichText.marked(Mark.QUOTATION, "The ferry"))),
                                PHOTO.with(
                                        p -> p.alt("The ferry").caption(RichText.marked(Mark.QUOTATION, "A ferry")))),
                        advice(
                                "alt HelpfulAlt.fileName",
                                PHOTO.with(p -> p.alt("IMG_2041.JPG")),
                                PHOTO.with(p -> p.alt("IMG_2041.JPG on a screen")))));
    }

    private static Stream<Rule> lead() {
        Photo small = PHOTO.with(p -> p.renditions(List.of(FILE.withPixels(Dimensions.of(1_199, 2_000)))));
        Photo bare = PHOTO.with(p -> p.caption((RichText) null));
        return Stream.of(
                smallPhoto("lead", photo -> ARTICLE.with(a -> a.lead(photo))),
                smallPhoto("teaser.promoPhoto", photo -> ARTICLE.with(a -> a.promoPhoto(photo))),
                advice(
                        "lead.renditions LargeEnough",
                        ARTICLE.with(a -> a.lead(small)),
                        ARTICLE.with(a -> a.lead(small.with(
                                p -> p.addRendition(FILE.withName(null).withPixels(Dimensions.of(1_200, 1))))))),
                advice(
                        "teaser.promoPhoto.renditions LargeEnough",
                        ARTICLE.with(a -> a.promoPhoto(small)),
                        ARTICLE.with(a -> a.promoPhoto(MARK))),
                advice(
                        "lead.caption Captioned",
                        ARTICLE.with(a -> a.lead(bare)),
                        ARTICLE.with(a -> a.lead(bare.with(p -> p.caption("x"))))),
                advice(
                        "lead.caption Captioned",
                        ARTICLE.with(a -> a.lead(bare)),
                        ARTICLE.with(a -> a.lead(bare.with(p -> p.alt(""))))));
    }

    private static Stream<Rule> credit() {
        MediaCredit noCredit = MediaCredit.ofAgencies();
        return Stream.of(
                        line("credit.photographer", 200, text -> credited(MediaCredit.of(text))),
                        line("credit.agencies[1]", 200, text -> credited(MediaCredit.ofAgencies("Wire", text))),
                        line("credit.line", 1_000, text -> credited(MediaCredit.ofLine(text))),
                        Stream.of(
                                always(
                                        "credit.agencies[0] Filled",
                                        credited(MediaCredit.ofAgencies("")),
                                        credited(MediaCredit.ofAgencies("x"))),
                                uncredited("lead.credit", photo -> ARTICLE.with(a -> a.lead(photo))),
                                uncredited("media.credit", Figure::of),
                                uncredited(
                                        "media.photos[0].credit",
                                        photo -> Figure.of(GALLERY.with(g -> g.photos(List.of(photo))))),
                                advice(
                                        "media.credit Required.advice",
                                        Figure.of(credited(noCredit)),
                                        Figure.of(credited(noCredit.withPhotographer("x")))),
                                advice(
                                        "media.credit Required.advice",
                                        Figure.of(credited(noCredit)),
                                        Figure.of(credited(noCredit.withAgencies(List.of("x"))))),
                                advice(
                                        "media.credit Required.advice",
                                        Figure.of(credited(noCredit)),
                                        Figure.of(credited(noCredit.withLine("x"))))))
                .flatMap(rules -> rules);
    }

    /** Returns the rule on the credit of a photo of the story; decoration needs none. */
    private static Rule uncredited(String path, Function<Photo, Content> with) {
        Photo photo = PHOTO.with(p -> p.credit(null));
        return advice(
                path + " Required.advice",
                with.apply(photo),
                with.apply(photo.with(p -> p.alt("").caption((RichText) null))));
    }

    private static Photo credited(MediaCredit credit) {
        return PHOTO.with(p -> p.credit(credit));
    }

    private static Stream<Rule> rendition() {
        return Stream.concat(
                line("renditions[0].name", 100, text -> file(FILE.withName(text))),
                Stream.of(
                        webUrl("renditions[0].url", url -> file(FILE.withUrl(url))),
                        positive("renditions[0].pixels.width", width -> file(FILE.withPixels(Dimensions.of(width, 1)))),
                        positive("renditions[0].pixels.width", width -> file(Rendition.ofWidth(FILE.url(), width))),
                        positive(
                                "renditions[0].pixels.height",
                                height -> file(FILE.withPixels(Dimensions.of(1, height)))),
                        positive("renditions[0].bytes", bytes -> file(FILE.withBytes((long) bytes))),
                        always(
                                "renditions[0].mediaType MediaType",
                                file(FILE.withMediaType("jpeg")),
                                file(FILE.withMediaType("image/jpeg"))),
                        advice(
                                "renditions[1].name DistinctRenditions",
                                PHOTO.with(p -> p.addRendition(FILE.withUrl(url("other.jpg")))),
                                PHOTO.with(p -> p.addRendition(FILE.withName(null))))));
    }

    private static Photo file(Rendition rendition) {
        return PHOTO.with(p -> p.renditions(List.of(rendition)));
    }

    private static Stream<Rule> video() {
        Video embedded = VIDEO.with(v -> v.renditions(List.of()));
        Video mute = VIDEO.with(v -> v.captionTracks(List.of()));
        return Stream.of(
                        line("title", 300, text -> VIDEO.with(v -> v.title(text))),
                        rich("caption", 5_000, text -> VIDEO.with(v -> v.caption(text))),
                        Stream.of(shorter("caption", 1_000, text -> VIDEO.with(v -> v.caption(text)))),
                        prose("description", 5_000, text -> VIDEO.with(v -> v.description(text))),
                        line(
                                "captionTracks[0].label",
                                100,
                                text -> VIDEO.with(v -> v.captionTracks(List.of(
                                        CaptionTrack.of(Harbour.url("a.vtt")).withLabel(text))))),
                        line("contentWarning", 300, text -> VIDEO.with(v -> v.contentWarning(text))),
                        line("credit.line", 1_000, text -> VIDEO.with(v -> v.credit(MediaCredit.ofLine(text)))),
                        Stream.of(
                                id("id", text -> VIDEO.with(v -> v.id(text))),
                                webUrl("embedUrl", url -> VIDEO.with(v -> v.embedUrl(url))),
                                webUrl("url", url -> VIDEO.with(v -> v.url(url))),
                                webUrl(
                                        "captionTracks[0].url",
                                        url -> VIDEO.with(v -> v.captionTracks(List.of(CaptionTrack.of(url))))),
                                forPublication(
                                        "captionTracks[0].language KnownLanguage.registry language.unknown language.meant",
                                        VIDEO.with(v -> v.captionTracks(tracks("jp"))),
                                        VIDEO.with(v -> v.captionTracks(tracks("ja")))),
                                always(
                                        "captionTracks[1].language DistinctTracks",
                                        VIDEO.with(v -> v.captionTracks(tracks("ja", "ja"))),
                                        VIDEO.with(v -> v.captionTracks(tracks("ja", "ja-Latn")))),
                                webUrl(
                                        "rights.licence",
                                        url -> VIDEO.with(v -> v.rights(Harbour.RIGHTS.withLicence(url)))),
                                webUrl(
                                        "renditions[0].url",
                                        url -> VIDEO.with(v -> v.renditions(List.of(Rendition.of(url))))),
                                prose("transcript", text -> VIDEO.with(v -> v.transcript(text))),
                                smallPhoto("poster", photo -> VIDEO.with(v -> v.poster(photo))),
                                always("renditions Playable", embedded.with(v -> v.embedUrl(null)), embedded),
                                always(
                                        "renditions Playable",
                                        embedded.with(v -> v.embedUrl(null)),
                                        VIDEO.with(v -> v.embedUrl(null))),
                                advice(
                                        "renditions[1].name DistinctRenditions",
                                        VIDEO.with(v -> v.renditions(List.of(FILE, FILE))),
                                        VIDEO.with(v -> v.renditions(List.of(FILE, FILE.withName("HD"))))),
                                advice(
                                        "duration PositiveDuration",
                                        VIDEO.with(v -> v.duration(Duration.ZERO)),
                                        VIDEO.with(v -> v.duration(Duration.ofNanos(1)))),
                                advice(
                                        "duration PositiveDuration",
                                        VIDEO.with(v -> v.duration(Duration.ofNanos(-1))),
                                        VIDEO.with(v -> v.duration(null))),
                                advice(
                                        "title Required.advice",
                                        VIDEO.with(v -> v.title(null).caption(" ")),
                                        VIDEO.with(v -> v.title(null).caption("x"))),
                                advice("poster Required.advice", VIDEO.with(v -> v.poster(null)), VIDEO),
                                advice("captionTracks ReadableVideo", mute.with(v -> v.transcript(null)), mute),
                                advice(
                                        "captionTracks ReadableVideo",
                                        mute.with(v -> v.transcript(" ")),
                                        VIDEO.with(v -> v.transcript(null)))))
                .flatMap(rules -> rules);
    }

    private static List<CaptionTrack> tracks(String... languages) {
        return Stream.of(languages)
                .map(tag -> CaptionTrack.of(url("a.vtt"), Locale.forLanguageTag(tag)))
                .toList();
    }

    private static Stream<Rule> audio() {
        return Stream.of(
                        line("title", 300, text -> AUDIO.with(v -> v.title(text))),
                        rich("caption", 5_000, text -> AUDIO.with(v -> v.caption(text))),
                        Stream.of(shorter("caption", 1_000, text -> AUDIO.with(v -> v.caption(text)))),
                        prose("description", 5_000, text -> AUDIO.with(v -> v.description(text))),
                        line(
                                "captionTracks[0].label",
                                100,
                                text -> AUDIO.with(v -> v.captionTracks(List.of(
                                        CaptionTrack.of(Harbour.url("a.vtt")).withLabel(text))))),
                        line("contentWarning", 300, text -> AUDIO.with(v -> v.contentWarning(text))),
                        line("credit.line", 1_000, text -> AUDIO.with(v -> v.credit(MediaCredit.ofLine(text)))),
                        Stream.of(
                                id("id", text -> AUDIO.with(v -> v.id(text))),
                                webUrl(
                                        "rights.licence",
                                        url -> AUDIO.with(v -> v.rights(Harbour.RIGHTS.withLicence(url)))),
                                webUrl(
                                        "renditions[0].url",
                                        url -> AUDIO.with(v -> v.renditions(List.of(Rendition.of(url))))),
                                webUrl("url", url -> AUDIO.with(v -> v.url(url))),
                                webUrl(
                                        "captionTracks[0].url",
                                        url -> AUDIO.with(v -> v.captionTracks(List.of(CaptionTrack.of(url))))),
                                forPublication(
                                        "captionTracks[0].language KnownLanguage.registry language.unknown language.meant",
                                        AUDIO.with(v -> v.captionTracks(tracks("jp"))),
                                        AUDIO.with(v -> v.captionTracks(tracks("ja")))),
                                always(
                                        "captionTracks[1].language DistinctTracks",
                                        AUDIO.with(v -> v.captionTracks(tracks("ja", "ja"))),
                                        AUDIO.with(v -> v.captionTracks(tracks("ja", "ja-Latn")))),
                                prose("transcript", text -> AUDIO.with(v -> v.transcript(text))),
                                smallPhoto("cover", photo -> AUDIO.with(v -> v.cover(photo))),
                                always("renditions Required", AUDIO.with(v -> v.renditions(List.of())), AUDIO),
                                advice(
                                        "renditions[1].name DistinctRenditions",
                                        AUDIO.with(v -> v.renditions(List.of(FILE, FILE))),
                                        AUDIO.with(v -> v.renditions(List.of(FILE, FILE.withName("HD"))))),
                                advice(
                                        "duration PositiveDuration",
                                        AUDIO.with(v -> v.duration(Duration.ZERO)),
                                        AUDIO.with(v -> v.duration(Duration.ofNanos(1)))),
                                advice(
                                        "title Required.advice",
                                        AUDIO.with(v -> v.title("").caption(" ")),
                                        AUDIO.with(v -> v.title("").caption("x"))),
                                advice("transcript Required.advice", AUDIO.with(v -> v.transcript(null)), AUDIO)))
                .flatMap(rules -> rules);
    }

    private static Stream<Rule> gallery() {
        return Stream.of(
                        line("title", 300, text -> GALLERY.with(g -> g.title(text))),
                        rich("caption", 5_000, text -> GALLERY.with(g -> g.caption(text))),
                        Stream.of(shorter("caption", 1_000, text -> GALLERY.with(g -> g.caption(text)))),
                        Stream.of(
                                id("id", text -> GALLERY.with(g -> g.id(text))),
                                always("photos Required", GALLERY.with(g -> g.photos(List.of())), GALLERY),
                                forPublication(
                                        "photos[2].alt Described",
                                        GALLERY.with(g -> g.addPhoto(PHOTO.with(p -> p.alt(null)))),
                                        GALLERY.with(g -> g.addPhoto(PHOTO)))))
                .flatMap(rules -> rules);
    }
}
