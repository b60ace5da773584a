package org.standfirst.jsonfeed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.standfirst.Audio;
import org.standfirst.Feed;
import org.standfirst.Media;
import org.standfirst.Photo;
import org.standfirst.Rendition;
import org.standfirst.Url;
import org.standfirst.Video;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The recording at the top of an article becomes attachments. */
class AttachmentsTest {
    private static final Rendition MP3 =
            Rendition.of(Url.of("https://gazette.example/a.mp3")).withMediaType("audio/mpeg");
    private static final Rendition STREAM =
            Rendition.of(Url.of("https://gazette.example/a.m3u8")).withMediaType("application/vnd.apple.mpegurl");
    private static final String BRIEF = attachment(MP3, "Episode", "");

    private final List<String> omissions = new ArrayList<>();

    private String attachments(Media lead) {
        Feed feed = FeedSamples.feed(FeedSamples.article().with(a -> a.lead(lead)));
        String json = JsonFeedRenderer.create()
                .withOmissionListener(omission -> omissions.add(omission.path() + " " + omission.reason()))
                .render(feed);
        JsonNode item = JsonMapper.shared().readTree(json).get("items").get(0);
        return item.path("attachments").toString();
    }

    private static String attachment(Rendition file, String title, String rest) {
        return "{\"url\":\"" + file.url() + "\",\"mime_type\":\"" + file.mediaType() + "\",\"title\":\"" + title + '"'
                + rest + '}';
    }

    @Test
    void haveTheSizeAndTheDuration() {
        Audio episode = Audio.builder("Episode", MP3.withBytes(123L))
                .duration(Duration.ofMillis(95_900))
                .build();
        assertThat(attachments(episode))
                .isEqualTo("[" + attachment(MP3, "Episode", ",\"size_in_bytes\":123,\"duration_in_seconds\":95") + "]");
    }

    @Test
    void haveNoSizeOrDurationThatIsNotPositive() {
        Audio episode = Audio.builder("Episode", MP3.withBytes(0L))
                .duration(Duration.ofSeconds(-1))
                .build();
        assertThat(attachments(episode)).isEqualTo("[" + BRIEF + "]");
        assertThat(attachments(episode.with(e -> e.duration(null)))).isEqualTo("[" + BRIEF + "]");
    }

    @Test
    void haveOneTitleForAllFilesOfARecordingWithStreamsLast() {
        Video video =
                Video.builder("Episode").addRendition(STREAM).addRendition(MP3).build();
        assertThat(attachments(video)).isEqualTo("[" + BRIEF + "," + attachment(STREAM, "Episode", "") + "]");
    }

    @Test
    void haveTheHeadlineAsTitleOfARecordingWithoutOne() {
        Audio untitled = Audio.builder("Episode", MP3).title(null).build();
        assertThat(attachments(untitled)).isEqualTo("[" + attachment(MP3, "Night ferry returns", "") + "]");
    }

    @Test
    void omitFilesWithoutAnAbsoluteAddressOrAMediaType() {
        Audio episode = Audio.builder("Episode", MP3.withUrl(Url.of("a.mp3")))
                .addRendition(MP3.withMediaType(null).withUrl(Url.of("https://gazette.example/play")))
                .build();
        assertThat(attachments(episode)).isEmpty();
        assertThat(omissions)
                .containsExactly(
                        "articles[0].lead.renditions[0].url is not an absolute address",
                        "articles[0].lead.renditions[1] has no media type, which JSON Feed requires");
        assertThat(attachments(episode.with(e -> e.addRendition(MP3)))).isEqualTo("[" + BRIEF + "]");
    }

    @Test
    void areNotPhotos() {
        assertThat(attachments(Photo.builder(MP3).build())).isEmpty();
    }
}
