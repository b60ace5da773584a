package org.standfirst.html.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Url;
import org.standfirst.Video;
import org.standfirst.body.Embed;
import org.standfirst.html.HtmlRenderer;

class EmbedHtmlTest {
    private static final HtmlRenderer FRAMES =
            HtmlRenderer.builder().frames("player.example").build();

    @Test
    void whatAnotherSiteShowsIsALink() {
        assertThat(HtmlRenderer.create().render(Embed.of(Url.of("https://player.example/1"))))
                .isEqualTo("<figure class=\"sf-embed\"><a class=\"sf-embed-link\" href=\"https://player.example/1\">"
                        + "View it on its own page</a></figure>");
    }

    @Test
    void aNamedHostIsShownInASandboxedFrame() {
        assertThat(FRAMES.render(Embed.of(Url.of("https://PLAYER.example/1")).withTitle("A \"ferry\"")))
                .isEqualToIgnoringNewLines("""
                        <figure class="sf-embed"><iframe class="sf-embed-frame" \
                        sandbox="allow-scripts allow-popups allow-presentation" loading="lazy" \
                        referrerpolicy="strict-origin-when-cross-origin" allowfullscreen \
                        src="https://PLAYER.example/1" title="A &quot;ferry&quot;"></iframe>
                        <a class="sf-embed-link" href="https://PLAYER.example/1">A &quot;ferry&quot;</a></figure>
                        """);
    }

    @Test
    void theNameOfAHostIsReadWithoutItsCase() {
        HtmlRenderer shouted = HtmlRenderer.builder().frames("Player.Example").build();
        assertThat(shouted.render(Embed.of(Url.of("https://player.example/1")))).contains("<iframe");
    }

    @Test
    void soIsThePlayerOfAVideo() {
        assertThat(FRAMES.render(Video.builder("Leaving")
                        .embedUrl(Url.of("https://player.example/1"))
                        .build()))
                .contains("src=\"https://player.example/1\" title=\"Leaving\"></iframe><a ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://player.example.org/",
                "https://other.example/?player.example",
                "https://x.player.example/",
                "//player.example/",
                "https://player.example@other.example/",
                "javascript:player.example"
            })
    void noOtherHostIs(String url) {
        assertThat(FRAMES.render(Embed.of(Url.of(url)))).doesNotContain("<iframe");
    }
}
