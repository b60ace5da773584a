package org.standfirst.schemaorg.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.standfirst.schemaorg.graph.SchemaJson.members;
import static org.standfirst.schemaorg.graph.SchemaJson.url;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.standfirst.Article;
import org.standfirst.Audio;
import org.standfirst.CaptionTrack;
import org.standfirst.Concept;
import org.standfirst.DigitalSource;
import org.standfirst.Gallery;
import org.standfirst.Media;
import org.standfirst.MediaCredit;
import org.standfirst.Photo;
import org.standfirst.Rendition;
import org.standfirst.Rights;
import org.standfirst.Url;
import org.standfirst.Video;
import org.standfirst.body.Box;
import org.standfirst.body.Figure;
import org.standfirst.body.LiveUpdate;

class SchemaMediaTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Photo DAWN =
            Photo.builder(Rendition.of(url("dawn.jpg"))).build();

    @Test
    void writesTheFileTextsCreditAndRightsOfAPhoto() {
        Photo photo = Photo.builder(Rendition.of(url("dawn.jpg"), 1600, 1067).withMediaType("image/jpeg"))
                .alt("A ferry")
                .title("Last boat")
                .caption("Leaving the pier")
                .addConcept(Concept.of(Concept.Kind.PERSON, "Jon Ek").withUrl(Url.of("/ek")))
                .addConcept(Concept.of(Concept.Kind.OBJECT, "Gull").withRelation(Concept.Relation.MENTIONS))
                .addConcept(Concept.of(Concept.Kind.PLACE, "Pier 3"))
                .credit(MediaCredit.of("Ada Brandt", "ABC"))
                .rights(Rights.of("ABC")
                        .withCopyrightNotice("© ABC")
                        .withLicence(url("licence"))
                        .withAcquireLicencePage(url("buy")))
                .digitalSource(DigitalSource.DIGITAL_CAPTURE)
                .build();

        assertThat(written(photo)).isEqualTo("""
                {
                  "image": [
                    {
                      "@type": "ImageObject",
                      "@id": "https://example.org/ferry#photo-1",
                      "contentUrl": "https://example.org/dawn.jpg",
                      "encodingFormat": "image/jpeg",
                      "width": 1600,
                      "height": 1067,
                      "name": "Last boat",
                      "description": "A ferry",
                      "caption": "Leaving the pier",
                      "about": [
                        {
                          "@type": "Person",
                          "name": "Jon Ek"
                        }
                      ],
                      "mentions": [
                        {
                          "@type": "Thing",
                          "name": "Gull"
                        }
                      ],
                      "contentLocation": [
                        {
                          "@type": "Place",
                          "name": "Pier 3"
                        }
                      ],
                      "creditText": "Ada Brandt, ABC",
                      "creator": {
                        "@type": "Person",
                        "name": "Ada Brandt"
                      },
                      "copyrightNotice": "© ABC",
                      "license": "https://example.org/licence",
                      "acquireLicensePage": "https://example.org/buy",
                      "digitalSourceType": "https://schema.org/DigitalCaptureDigitalSource"
                    }
                  ]
                }""");
    }

    @Test
    void writesTheThumbnailAndDateOfAVideo() {
        Video video = Video.builder("Night ferry")
                .addRendition(Rendition.of(url("ferry.mp4"), 1280, 720).withMediaType("video/mp4"))
                .embedUrl(url("player"))
                .poster(DAWN)
                .caption("Leaving the pier")
                .duration(Duration.ofSeconds(95))
                .addCaptionTrack(CaptionTrack.of(url("ferry.vtt")))
                .addCaptionTrack(CaptionTrack.of(Url.of("/unknown")))
                .addCaptionTrack(CaptionTrack.of(url("fr.vtt"), Locale.FRENCH).withLabel("Français"))
                .description("A minute and a half")
                .url(url("page"))
                .credit(MediaCredit.ofAgencies("ABC"))
                .published(NOON)
                .build();

        assertThat(written(video)).isEqualTo("""
                {
                  "image": [
                    {
                      "@type": "ImageObject",
                      "@id": "https://example.org/ferry#photo-1",
                      "contentUrl": "https://example.org/dawn.jpg"
                    }
                  ],
                  "video": [
                    {
                      "@type": "VideoObject",
                      "@id": "https://example.org/ferry#video-1",
                      "name": "Night ferry",
                      "url": "https://example.org/page",
                      "description": "A minute and a half",
                      "thumbnailUrl": "https://example.org/dawn.jpg",
                      "uploadDate": "2026-03-01T12:00:00Z",
                      "duration": "PT1M35S",
                      "contentUrl": "https://example.org/ferry.mp4",
                      "encodingFormat": "video/mp4",
                      "width": 1280,
                      "height": 720,
                      "embedUrl": "https://example.org/player",
                      "caption": [
                        {
                          "@type": "MediaObject",
                          "contentUrl": "https://example.org/ferry.vtt",
                          "encodingFormat": "text/vtt"
                        },
                        {
                          "@type": "MediaObject",
                          "name": "Français",
                          "contentUrl": "https://example.org/fr.vtt",
                          "encodingFormat": "text/vtt",
                          "inLanguage": "fr"
                        }
                      ],
                      "creditText": "ABC"
                    }
                  ]
                }""");
    }

    @Test
    void writesTheDigitalSourceOfAVideo() {
        assertThat(written(Video.builder("The pier")
                        .embedUrl(url("player"))
                        .digitalSource(DigitalSource.DIGITAL_CAPTURE)
                        .build()))
                .contains("\"digitalSourceType\": \"https://schema.org/DigitalCaptureDigitalSource\"");
    }

    @Test
    void writesTheFileAndCoverOfAnAudio() {
        Audio audio = Audio.builder("The horn", Rendition.of(url("horn.mp3")))
                .cover(DAWN)
                .caption("Three long calls")
                .duration(Duration.ofMinutes(3))
                .digitalSource(DigitalSource.AI_GENERATED)
                .published(NOON)
                .build();

        assertThat(written(audio)).isEqualTo("""
                {
                  "image": [
                    {
                      "@type": "ImageObject",
                      "@id": "https://example.org/ferry#photo-1",
                      "contentUrl": "https://example.org/dawn.jpg"
                    }
                  ],
                  "audio": [
                    {
                      "@type": "AudioObject",
                      "@id": "https://example.org/ferry#audio-1",
                      "name": "The horn",
                      "description": "Three long calls",
                      "thumbnailUrl": "https://example.org/dawn.jpg",
                      "uploadDate": "2026-03-01T12:00:00Z",
                      "duration": "PT3M",
                      "contentUrl": "https://example.org/horn.mp3",
                      "digitalSourceType": "https://schema.org/TrainedAlgorithmicMediaDigitalSource"
                    }
                  ]
                }""");
    }

    @Test
    void writesThePhotoForLinksAsTheImageOnlyIfThereIsNoOther() {
        Article article = Article.builder("ferry", "Night ferry returns")
                .promoPhoto(photo("promo"))
                .build();
        assertThat(addresses(written(article))).containsExactly("promo");
        assertThat(addresses(written(article.with(a -> a.lead(photo("lead")))))).containsExactly("lead");
        Photo relative = Photo.builder(Rendition.of(Url.of("/promo.jpg"))).build();
        assertThat(written(article.with(a -> a.promoPhoto(relative)))).doesNotContain("image");
    }

    @Test
    void doesNotUseTheDateOfTheArticleForRecordings() {
        Rendition file = Rendition.of(url("old"));
        Article article = Article.builder("ferry", "Night ferry returns")
                .published(NOON)
                .figure(Video.builder("Night ferry").addRendition(file).build())
                .figure(Audio.builder("The horn", file).build())
                .build();

        assertThat(written(article)).contains("VideoObject", "AudioObject").doesNotContain("uploadDate");
    }

    @Test
    void writesMediaFromEveryPlaceOfAnArticle() {
        Article article = Article.builder("ferry", "Night ferry returns")
                .lead(photo("lead"))
                .figure(Gallery.builder(List.of(photo("first"), photo("second")))
                        .build())
                .add(Box.of(Box.Kind.FACTS, null, Figure.of(photo("boxed"))))
                .add(LiveUpdate.of(NOON, null, Figure.of(photo("live"))))
                .build();

        assertThat(addresses(written(article))).containsExactly("lead", "first", "second", "boxed", "live");
    }

    @Test
    void choosesAWideFileThatSearchEnginesSupport() {
        Photo photo = Photo.builder(Rendition.of(url("small.jpg"), 400, 225).withMediaType("image/jpeg"))
                .addRendition(Rendition.of(url("wide.avif"), 1600, 900))
                .addRendition(Rendition.of(url("wide.jpg"), 1600, 900).withMediaType("image/jpeg"))
                .addRendition(Rendition.of(url("square.jpg"), 1200, 1200))
                .build();

        assertThat(written(photo)).isEqualTo("""
                {
                  "image": [
                    {
                      "@type": "ImageObject",
                      "@id": "https://example.org/ferry#photo-1",
                      "contentUrl": "https://example.org/wide.jpg",
                      "encodingFormat": "image/jpeg",
                      "width": 1600,
                      "height": 900
                    },
                    "https://example.org/square.jpg"
                  ]
                }""");
    }

    @Test
    void writesTheWidthOfAPhotoOfUnknownHeight() {
        Photo photo = Photo.builder(Rendition.ofWidth(url("wide.jpg"), 1600)).build();

        assertThat(written(photo)).contains("\"width\": 1600").doesNotContain("height");
    }

    @Test
    void choosesThumbnailsThatSearchEnginesSupport() {
        Photo poster = DAWN.with(p -> p.renditions(
                List.of(Rendition.of(url("dawn.avif"), 1600, 900), Rendition.of(url("dawn.png"), 1600, 900))));

        assertThat(written(Video.builder("Night ferry")
                        .embedUrl(url("player"))
                        .poster(poster)
                        .build()))
                .contains("\"thumbnailUrl\": \"https://example.org/dawn.png\"");
    }

    @Test
    void writesOneCropOfTheFirstPhotoForEachShape() {
        Photo photo = Photo.builder(Rendition.of(url("wide"), 1600, 900))
                .addRendition(Rendition.of(url("wide-half"), 800, 451))
                .addRendition(Rendition.of(url("square"), 1200, 1200))
                .addRendition(Rendition.of(url("unknown")))
                .addRendition(Rendition.of(Url.of("/relative"), 1200, 900))
                .addRendition(Rendition.of(url("classic"), 1200, 900))
                .addRendition(Rendition.of(url("small-square"), 600, 600))
                .build();
        Article article = Article.builder("ferry", "Night ferry returns")
                .lead(photo)
                .figure(photo)
                .build();

        assertThat(addresses(written(article))).containsExactly("wide", "classic", "square", "wide");
    }

    @Test
    void omitsMediaWithoutAnAbsoluteAddress() {
        Rendition relative = Rendition.of(Url.of("/a"));
        Article article = Article.builder("ferry", "Night ferry returns")
                .figure(Photo.builder(relative).build())
                .figure(Audio.builder("The horn", relative).build())
                .figure(Video.builder("Night ferry")
                        .addRendition(relative)
                        .embedUrl(Url.of("/player"))
                        .build())
                .build();

        assertThat(written(article)).isEqualTo("{}");
    }

    @Test
    void choosesTheFirstFileWithAnAbsoluteAddress() {
        Photo photo = Photo.builder(Rendition.of(Url.of("/a")))
                .addRendition(Rendition.of(url("b")))
                .build();

        assertThat(addresses(written(photo))).containsExactly("b");
    }

    @ParameterizedTest
    @CsvSource({
        "DIGITAL_CAPTURE, DigitalCapture",
        "NEGATIVE_FILM, NegativeFilm",
        "POSITIVE_FILM, PositiveFilm",
        "PRINT, Print",
        "HUMAN_CREATED, DigitalArt",
        "COMPOSITE, Composite",
        "COMPOSITE_SYNTHETIC, CompositeSynthetic",
        "ALGORITHMICALLY_ENHANCED, AlgorithmicallyEnhanced",
        "COMPOSITE_WITH_AI, CompositeWithTrainedAlgorithmicMedia",
        "AI_GENERATED, TrainedAlgorithmicMedia"
    })
    void writesTheTermOfADigitalSource(DigitalSource source, String term) {
        assertThat(written(DAWN.with(p -> p.digitalSource(source))))
                .contains("\"digitalSourceType\": \"https://schema.org/" + term + "DigitalSource\"");
    }

    @ParameterizedTest
    @EnumSource(names = {"DIGITISED", "HUMAN_EDITED"})
    void omitsADigitalSourceWithoutATerm(DigitalSource source) {
        assertThat(written(DAWN.with(p -> p.digitalSource(source)))).doesNotContain("digitalSourceType");
    }

    @Test
    void omitsInvalidSizesAndDurations() {
        Audio audio = Audio.builder("The horn", Rendition.of(url("horn.mp3"), 0, -1))
                .duration(Duration.ofSeconds(-1))
                .build();

        assertThat(written(audio)).doesNotContain("width", "height", "duration");
    }

    private static Photo photo(String path) {
        return Photo.builder(Rendition.of(url(path))).build();
    }

    private static String written(Media media) {
        return written(
                Article.builder("ferry", "Night ferry returns").figure(media).build());
    }

    private static String written(Article article) {
        return members(json -> SchemaMedia.write(article, SchemaContent.in(article), json));
    }

    /** Returns the paths of the files that are written. */
    private static List<String> addresses(String json) {
        return Pattern.compile("\"https://example.org/(\\w[\\w-]*)\"")
                .matcher(json)
                .results()
                .map((MatchResult found) -> Objects.requireNonNull(found.group(1)))
                .toList();
    }
}
