package org.standfirst.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.standfirst.Rendition;
import org.standfirst.Url;

class RecordingTypeTest {
    private static final Rendition EPISODE = Rendition.of(Url.of("https://gazette.example/episode.mp3"));

    @Test
    void prefersTheStatedTypeToTheExtension() {
        assertThat(RecordingType.of(EPISODE)).isEqualTo("audio/mpeg");
        assertThat(RecordingType.of(EPISODE.withMediaType("audio/mp3"))).isEqualTo("audio/mp3");
        assertThat(RecordingType.of(Rendition.of(Url.of("https://gazette.example/play"))))
                .isNull();
    }
}
