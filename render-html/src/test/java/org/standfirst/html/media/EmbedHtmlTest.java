package org.standfirst.html.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Dimensions;
import org.standfirst.Url;
import org.standfirst.Video;
import org.standfirst.body.Embed;
import org.standfirst.html.HtmlRenderer;
import org.standfirst.html.Profile;

class EmbedHtmlTest {
    private static final HtmlRenderer FRAMES =
            HtmlRenderer.builder().frames("player.example").build();

    @Test
    void writesAnEmbedAsALinkByDefault() {
        assertThat(HtmlRenderer.create().render(Embed.of(Url.of("https://player.example/1"))))
                .isEqualTo("<figure class=\"sf-embed\"><a class=\"sf-embed-link\" href=\"https://player.example/1\">"
                        + "View on the original site</a></figure>");
    }

    @Test
    void showsAnAllowedHostInASandboxedFrame() {
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
    void writesTheFallbackOfAPostThatIsNotFramed() {
        Embed post =
                Embed.of(Url.of("https://player.example/1")).withTitle("A post").withFallback("She <sails>!");
        assertThat(HtmlRenderer.create().render(post)).isEqualToIgnoringNewLines("""
                        <figure class="sf-embed">
                        <blockquote class="sf-embed-text" cite="https://player.example/1"><p>She &lt;sails&gt;!</p></blockquote>
                        <a class="sf-embed-link" href="https://player.example/1">A post</a></figure>
                        """);
        assertThat(FRAMES.render(post)).contains("<iframe").doesNotContain("sails");
    }

    @Test
    void startsAParagraphOfAPostAfterABlankLine() {
        Embed post = Embed.of(Url.of("https://player.example/1")).withFallback("She sails!\nAt ten.\n\nFrom the pier.");
        assertThat(HtmlRenderer.create().render(post)).contains("<p>She sails!<br>At ten.</p><p>From the pier.</p>");
    }

    @ParameterizedTest
    @CsvSource({"4, 3, standard", "600, 600, square", "1080, 1350, portrait", "9, 16, tall"})
    void choosesTheNearestShapeOfAFrame(int width, int height, String shape) {
        Embed embed = Embed.of(Url.of("https://player.example/1")).withShape(Dimensions.of(width, height));
        assertThat(FRAMES.render(embed)).contains(" data-shape=\"" + shape + "\">");
    }

    @Test
    void writesNoShapeForAFrameOf16To9() {
        Embed embed = Embed.of(Url.of("https://player.example/1"));
        assertThat(FRAMES.render(embed.withShape(Dimensions.of(1920, 1080)))).isEqualTo(FRAMES.render(embed));
        assertThat(FRAMES.render(embed.withShape(Dimensions.of(0, 0)))).isEqualTo(FRAMES.render(embed));
    }

    @Test
    void ignoresTheCaseOfHosts() {
        HtmlRenderer mixedCase = HtmlRenderer.builder().frames("Player.Example").build();
        assertThat(mixedCase.render(Embed.of(Url.of("https://player.example/1"))))
                .contains("<iframe");
    }

    @Test
    void rejectsFramesInAFeed() {
        HtmlRenderer.Builder feed = HtmlRenderer.builder().profile(Profile.FEED).frames("player.example");
        assertThatIllegalArgumentException().isThrownBy(feed::build).withMessageContaining("Profile.FEED");
    }

    @Test
    void showsThePlayerOfAVideoInAFrame() {
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
    void framesNoOtherHost(String url) {
        assertThat(FRAMES.render(Embed.of(Url.of(url)))).doesNotContain("<iframe");
    }
}
