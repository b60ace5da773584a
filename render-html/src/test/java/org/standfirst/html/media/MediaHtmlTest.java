package org.standfirst.html.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.standfirst.Audio;
import org.standfirst.Author;
import org.standfirst.CaptionTrack;
import org.standfirst.Concept;
import org.standfirst.Content;
import org.standfirst.FocalPoint;
import org.standfirst.Gallery;
import org.standfirst.MediaCredit;
import org.standfirst.Photo;
import org.standfirst.Rendition;
import org.standfirst.Rights;
import org.standfirst.Url;
import org.standfirst.Video;
import org.standfirst.body.Link;
import org.standfirst.html.HtmlRenderer;
import org.standfirst.html.ImagePlace;
import org.standfirst.html.Profile;

class MediaHtmlTest {
    private static final Photo DAWN = Photo.builder(rendition("dawn-1600.jpg", 1600, 1067))
            .addRendition(rendition("dawn-800.jpg", 800, 533))
            .alt("A ferry at dawn")
            .caption("The ferry leaves")
            .credit(MediaCredit.of("Ada Brandt", "ABC", "XYZ"))
            .build();

    @Test
    void writesAPhotoWithItsSizesDescriptionAndCaption() {
        assertThat(html(DAWN)).isEqualToIgnoringNewLines("""
                        <figure class="sf-photo">
                        <img class="sf-photo-image u-photo" src="https://example.org/dawn-1600.jpg"\
                         srcset="https://example.org/dawn-800.jpg 800w, https://example.org/dawn-1600.jpg 1600w"\
                         sizes="(min-width: 44rem) 42rem, calc(100vw - 2rem)" width="1600" height="1067"\
                         alt="A ferry at dawn" fetchpriority="high">
                        <figcaption class="sf-caption"><span class="sf-caption-text">The ferry leaves</span>\
                         <span class="sf-photo-credit">Photo: <bdi>Ada Brandt, ABC / XYZ</bdi></span></figcaption>
                        </figure>
                        """);
    }

    @Test
    void writesTheConceptsAndTheLinkOfAPhoto() {
        Photo photo = Photo.builder(Rendition.of(url("a.jpg")))
                .alt("A ferry")
                .title("Last boat")
                .caption("The ferry leaves")
                .addConcept(Concept.of(Concept.Kind.PERSON, "Ada Brandt").withUrl(url("ada")))
                .addConcept(Concept.mediaTopic("20001248", ""))
                .addConcept(Concept.of(Concept.Kind.OBJECT, "Kittiwake"))
                .link(Link.of(url("map")).withKind(Link.Kind.SPONSORED))
                .build();
        assertThat(html(photo)).isEqualToIgnoringNewLines("""
                        <figure class="sf-photo">
                        <a class="sf-photo-link" href="https://example.org/map" rel="sponsored nofollow">
                        <img class="sf-photo-image u-photo" src="https://example.org/a.jpg" alt="A ferry"\
                         fetchpriority="high"></a>
                        <figcaption class="sf-caption"><strong class="sf-media-title">Last boat</strong>\
                         <span class="sf-caption-text">The ferry leaves</span>\
                         <span class="sf-photo-concepts">Pictured:\
                         <a class="sf-photo-concept-link" href="https://example.org/ada">Ada Brandt</a>\
                         and <bdi>Kittiwake</bdi></span></figcaption></figure>
                        """);
    }

    @Test
    void namesTheLinkOfAnImageWithoutADescription() {
        Photo photo = Photo.builder(Rendition.of(url("a.jpg")))
                .alt("")
                .link(Link.of(url("map")))
                .build();
        assertThat(html(photo)).contains("href=\"https://example.org/map\" aria-label=\"https://example.org/map\">");
        assertThat(html(photo.with(p -> p.caption("The ferry leaves")))).contains(" aria-label=\"The ferry leaves\">");
        assertThat(html(photo.with(p -> p.caption("The ferry leaves").title("Last boat"))))
                .contains(" aria-label=\"Last boat\">");
        assertThat(html(photo.with(p -> p.alt("A ferry")))).doesNotContain("aria-label");
    }

    @Test
    void writesNoLinkAroundAnImageIfTheAddressCannotBeFollowed() {
        assertThat(html(DAWN.with(p -> p.link(Link.of(Url.of("javascript:alert(1)"))))))
                .isEqualTo(html(DAWN));
    }

    @Test
    void omitsAnEmptyCaption() {
        assertThat(html(Photo.builder(rendition("a.jpg", 1, 1)).build())).doesNotContain("figcaption");
    }

    @Test
    void writesAnEmptyAltTextForAMissingDescription() {
        assertThat(html(DAWN.with(p -> p.alt(null)))).contains(" alt=\"\"");
    }

    @Test
    void omitsRenditionsOfAnotherShape() {
        Photo withSquare = DAWN.with(p -> p.addRendition(rendition("square.jpg", 600, 600)));
        assertThat(html(withSquare)).doesNotContain("square.jpg");
    }

    @Test
    void offersTypesAndThenWidths() {
        Photo modern = DAWN.with(p -> p.renditions(List.of(
                        rendition("dawn-1600.avif", 1600, 1067),
                        rendition("dawn-1600.jpg", 1600, 1067),
                        rendition("dawn-800.avif", 800, 533),
                        rendition("dawn-800.jpg", 800, 533),
                        rendition("dawn", 1600, 1067).withMediaType("image/webp")))
                .caption((String) null)
                .credit(null));
        assertThat(html(modern)).isEqualToIgnoringNewLines("""
                        <figure class="sf-photo"><picture>
                        <source type="image/avif" srcset="https://example.org/dawn-800.avif 800w,\
                         https://example.org/dawn-1600.avif 1600w" sizes="(min-width: 44rem) 42rem, calc(100vw - 2rem)">
                        <source type="image/webp" srcset="https://example.org/dawn 1600w"\
                         sizes="(min-width: 44rem) 42rem, calc(100vw - 2rem)">
                        <img class="sf-photo-image u-photo" src="https://example.org/dawn-1600.jpg"\
                         srcset="https://example.org/dawn-800.jpg 800w, https://example.org/dawn-1600.jpg 1600w"\
                         sizes="(min-width: 44rem) 42rem, calc(100vw - 2rem)" width="1600" height="1067"\
                         alt="A ferry at dawn" fetchpriority="high">
                        </picture></figure>
                        """);
    }

    @Test
    void writesNoPictureElementForASingleType() {
        Photo unsafe = Photo.builder(Rendition.of(Url.of("data:image/avif;base64,AAAA"), 800, 533))
                .addRendition(rendition("dawn-800.jpg", 800, 533))
                .build();
        assertThat(html(unsafe))
                .contains("src=\"https://example.org/dawn-800.jpg\"")
                .doesNotContain("<picture", "srcset");
    }

    @Test
    void choosesTheSmallestSharpFileForAThumbnail() {
        Photo cover = DAWN.with(p -> p.renditions(List.of(
                rendition("c.avif", 400, 400),
                rendition("c-1600.jpg", 1600, 1600),
                rendition("c-400.jpg", 400, 400),
                rendition("c-100.jpg", 100, 100))));
        assertThat(html(Audio.builder("Waves", Rendition.of(url("a.mp3")))
                        .cover(cover)
                        .build()))
                .contains("src=\"https://example.org/c-400.jpg\" width=\"400\" height=\"400\"");
    }

    @Test
    void choosesAPosterThatEveryBrowserSupports() {
        Photo poster = DAWN.with(p -> p.renditions(List.of(
                rendition("p.avif", 1600, 900), rendition("p-4000.jpg", 4000, 2250), rendition("p.jpg", 1600, 900))));
        Video video = Video.builder("Leaving")
                .addRendition(Rendition.of(url("v.mp4")))
                .poster(poster)
                .build();
        assertThat(html(video)).contains("poster=\"https://example.org/p.jpg\"");
    }

    @Test
    void offersRenditionsOfKnownWidth() {
        Photo photo = Photo.builder(Rendition.ofWidth(url("a.jpg"), 1600))
                .addRendition(Rendition.ofWidth(url("b.jpg"), 800))
                .build();
        assertThat(html(photo))
                .contains(
                        "srcset=\"https://example.org/b.jpg 800w, https://example.org/a.jpg 1600w\"",
                        " width=\"1600\" alt")
                .doesNotContain("height=");
    }

    @Test
    void writesNoSizeForAVideoOfUnknownHeight() {
        Video video = Video.builder("Leaving")
                .addRendition(Rendition.ofWidth(url("v.mp4"), 1280))
                .build();
        assertThat(html(video)).doesNotContain("width=", "height=");
    }

    @Test
    void omitsRenditionsOfUnknownSize() {
        Photo unknown = Photo.builder(Rendition.of(url("a.jpg")))
                .addRendition(Rendition.of(url("b.jpg")))
                .build();
        assertThat(html(unknown)).doesNotContain("srcset").doesNotContain("width=");
    }

    @Test
    void writesTheDescriptionOfAPhotoWithoutASafeAddress() {
        Photo unsafe = Photo.builder(Rendition.of(Url.of("data:image/png;base64,AAAA")))
                .alt("A ferry")
                .build();
        assertThat(html(unsafe))
                .isEqualTo("<figure class=\"sf-photo\"><span class=\"sf-caption-text\">A ferry</span></figure>");
    }

    @Test
    void omitsFilesWithoutASafeAddress() {
        Photo photo = Photo.builder(Rendition.of(Url.of("javascript:alert(1)"), 1600, 900))
                .addRendition(Rendition.of(Url.of("https://example.org/dawn.jpg"), 800, 450))
                .build();
        assertThat(html(photo))
                .contains("<img class=\"sf-photo-image u-photo\" src=\"https://example.org/dawn.jpg\" width");
    }

    @Test
    void omitsRelativeFilesOutsideOfPagesIfTheBaseIsNotKnown() {
        Photo photo = Photo.builder(Rendition.of(Url.of("/dawn.jpg"), 800, 450))
                .alt("Dawn")
                .build();
        HtmlRenderer email = HtmlRenderer.builder().profile(Profile.EMAIL).build();
        assertThat(email.render(photo)).contains("Dawn").doesNotContain("<img");
        assertThat(email.withBase(Url.of("https://example.org/")).render(photo))
                .contains("src=\"https://example.org/dawn.jpg\"");
    }

    @Test
    void writesTheAddressOfTheImagePolicy() {
        HtmlRenderer local = HtmlRenderer.builder()
                .images(url -> Url.of(url.text().replace("https://example.org/", "photos/")))
                .build();
        assertThat(local.render(DAWN))
                .contains("src=\"photos/dawn-1600.jpg\"", "photos/dawn-800.jpg 800w")
                .doesNotContain("https://example.org/");
    }

    @Test
    void linksToALicence() {
        Rights free = Rights.of("Ada Brandt").withLicence(url("licence")).withCopyrightNotice("© Ada Brandt");
        assertThat(html(DAWN.with(p -> p.rights(free))))
                .contains("<span class=\"sf-photo-rights\">© Ada Brandt</span>"
                        + " <a class=\"sf-photo-licence\" href=\"https://example.org/licence\">Licence</a>");
    }

    @Test
    void loadsThePortraitOfACardLazily() {
        assertThat(HtmlRenderer.create()
                        .render(Author.builder("Mira Vale").portrait(DAWN).build()))
                .contains("loading=\"lazy\" decoding=\"async\"")
                .doesNotContain("fetchpriority");
    }

    @Test
    void givesOnlyTheFirstPhotoAHighPriority() {
        assertThat(html(Gallery.builder(List.of(DAWN, DAWN)).build()))
                .containsOnlyOnce("fetchpriority=\"high\"")
                .containsOnlyOnce("loading=\"lazy\" decoding=\"async\"");
    }

    @Test
    void writesAGalleryAsAListOfFiguresWithTheirNumber() {
        Gallery gallery = Gallery.builder(List.of(
                        Photo.builder(Rendition.of(url("a.jpg"))).alt("A").build()))
                .title("The harbour")
                .build();
        assertThat(html(gallery)).isEqualToIgnoringNewLines("""
                        <figure class="sf-gallery">
                        <figcaption class="sf-caption"><strong class="sf-media-title">The harbour</strong>\
                         <span class="sf-gallery-count">1 photo</span></figcaption>
                        <ul class="sf-gallery-list"><li class="sf-gallery-item">
                        <figure class="sf-photo"><img class="sf-photo-image u-photo" src="https://example.org/a.jpg"\
                         alt="A" fetchpriority="high"></figure>
                        </li></ul></figure>
                        """);
    }

    @Test
    void writesTheNumberAndTheFocusOfAPhotoInAGallery() {
        Photo tall = Photo.builder(Rendition.of(url("b.jpg"), 300, 400))
                .alt("B")
                .focalPoint(FocalPoint.of(.9, .1))
                .caption("The mast")
                .build();
        assertThat(html(Gallery.builder(List.of(DAWN, tall)).build()))
                .contains("<figure class=\"sf-photo\" data-shape=\"tall\">", " data-focus=\"top-right\"")
                .contains("<span class=\"sf-gallery-position\">2 of 2</span> <span class=\"sf-caption-text\">The mast");
    }

    @Test
    void givesTheLastPhotoOfAnOddNumberTheWidthOfTheGallery() {
        Gallery gallery = Gallery.builder(List.of(DAWN, DAWN, DAWN)).build();
        assertThat(Pattern.compile("sizes=\"([^\"]*)\"")
                        .matcher(html(gallery))
                        .results()
                        .map(match -> match.group(1)))
                .containsExactly(ImagePlace.GALLERY.sizes(), ImagePlace.GALLERY.sizes(), ImagePlace.COLUMN.sizes());
    }

    @Test
    void linksToAKnownLicenceByItsName() {
        Url licence = Url.of("https://creativecommons.org/licenses/by-sa/4.0/deed.de");
        assertThat(html(DAWN.with(p -> p.rights(Rights.of("Ada Brandt").withLicence(licence)))))
                .contains(">CC BY-SA 4.0</a>");
        Url zero = Url.of("https://creativecommons.org/publicdomain/zero/1.0/");
        assertThat(html(DAWN.with(p -> p.rights(Rights.of("Ada Brandt").withLicence(zero)))))
                .contains(">CC0 1.0</a>");
    }

    @Test
    void writesAPlayerOfVideoWithFilesAndCaptions() {
        Video video = Video.builder("Leaving")
                .addRendition(Rendition.of(url("v.mp4")).withMediaType("video/mp4"))
                .poster(DAWN)
                .addCaptionTrack(CaptionTrack.of(url("v.vtt")))
                .transcript("We sail.\n\nGoodbye.")
                .build();
        assertThat(html(video)).isEqualToIgnoringNewLines("""
                        <figure class="sf-video"><strong class="sf-media-title">Leaving</strong>
                        <video class="sf-video-player" controls preload="none"\
                         poster="https://example.org/dawn-1600.jpg">
                        <source src="https://example.org/v.mp4" type="video/mp4">
                        <track kind="captions" src="https://example.org/v.vtt" label="Captions"></video>
                        <details class="sf-transcript"><summary class="sf-transcript-title">Transcript</summary>
                        <p>We sail.</p><p>Goodbye.</p></details></figure>
                        """);
    }

    @Test
    void writesTheCaptionsDescriptionAndPageOfARecording() {
        Audio audio = Audio.builder("Waves", Rendition.of(url("a.mp3")))
                .url(url("waves"))
                .description("A minute.\n\nNo words.")
                .addCaptionTrack(CaptionTrack.of(url("en.vtt"), Locale.UK))
                .addCaptionTrack(CaptionTrack.of(url("fr.vtt"), Locale.FRENCH).withLabel("Français"))
                .addCaptionTrack(CaptionTrack.of(Url.of("javascript:alert(1)")))
                .build();
        assertThat(html(audio)).isEqualToIgnoringNewLines("""
                        <figure class="sf-audio"><strong class="sf-media-title">\
                        <a class="sf-media-link" href="https://example.org/waves">Waves</a></strong>\
                        <audio class="sf-audio-player" controls preload="none">\
                        <source src="https://example.org/a.mp3">\
                        <track kind="captions" src="https://example.org/en.vtt" srclang="en-GB" label="Captions (en-GB)">\
                        <track kind="captions" src="https://example.org/fr.vtt" srclang="fr" label="Français"></audio>\
                        <p class="sf-media-description">A minute.</p>\
                        <p class="sf-media-description">No words.</p></figure>
                        """);
        assertThat(html(audio.with(a -> a.title(null))))
                .contains("<a class=\"sf-media-link\" href=\"https://example.org/waves\">Play</a>");
    }

    @Test
    void linksToThePageOfARecordingInAnEmail() {
        Video video = Video.builder("Leaving")
                .addRendition(Rendition.of(url("v.mp4")))
                .embedUrl(url("player"))
                .url(url("leaving"))
                .build();
        assertThat(HtmlRenderer.builder().profile(Profile.EMAIL).build().render(video))
                .contains("\">Leaving</strong>", " href=\"https://example.org/leaving\">")
                .doesNotContain("v.mp4", "player");
    }

    @Test
    void linksToAFileThatProgramsCanOpenRatherThanToAStreamInAnEmail() {
        Video video = Video.builder("Leaving")
                .addRendition(Rendition.of(url("v.m3u8")))
                .addRendition(Rendition.of(url("v.mp4")))
                .build();
        HtmlRenderer email = HtmlRenderer.builder().profile(Profile.EMAIL).build();
        assertThat(email.render(video)).contains("v.mp4\">Play").doesNotContain("m3u8");
    }

    @Test
    void linksToAVideoWithoutFiles() {
        Video video = Video.builder("Leaving").embedUrl(url("player")).build();
        assertThat(html(video))
                .contains("<a class=\"sf-video-link\" href=\"https://example.org/player\">")
                .doesNotContain("<video");
    }

    @Test
    void writesAPlayerOfAudioWithFiles() {
        assertThat(html(Audio.builder("Waves", Rendition.of(url("a.mp3"))).build()))
                .contains("<audio class=\"sf-audio-player\" controls preload=\"none\">"
                        + "<source src=\"https://example.org/a.mp3\"></audio>");
    }

    private static Rendition rendition(String file, int width, int height) {
        return Rendition.of(url(file), width, height);
    }

    private static Url url(String file) {
        return Url.of("https://example.org/" + file);
    }

    private static String html(Content content) {
        return HtmlRenderer.create().render(content);
    }
}
