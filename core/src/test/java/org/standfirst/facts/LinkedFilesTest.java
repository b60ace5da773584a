package org.standfirst.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.standfirst.Rendition;
import org.standfirst.Url;

class LinkedFilesTest {
    private static final Rendition HLS = file("a.m3u8");
    private static final Rendition DASH = file("a.mpd");
    private static final Rendition STATED = file("a").withMediaType("Application/vnd.apple.mpegurl");
    private static final Rendition MP4 = file("a.mp4");
    private static final Rendition WEBM = file("a.webm");

    @Test
    void prefersFilesToManifestsOfStreams() {
        assertThat(LinkedFiles.of(List.of(HLS, MP4, DASH, STATED, WEBM))).containsExactly(MP4, WEBM, HLS, DASH, STATED);
        assertThat(LinkedFiles.of(List.of(STATED, MP4))).containsExactly(MP4, STATED);
    }

    @Test
    void keepsTheOrderOfOtherFiles() {
        assertThat(LinkedFiles.of(List.of(WEBM, HLS, MP4))).containsExactly(WEBM, MP4, HLS);
        assertThat(LinkedFiles.of(List.of(HLS))).containsExactly(HLS);
        assertThat(LinkedFiles.of(List.of())).isEmpty();
    }

    private static Rendition file(String name) {
        return Rendition.of(Url.of("https://example.org/" + name));
    }
}
