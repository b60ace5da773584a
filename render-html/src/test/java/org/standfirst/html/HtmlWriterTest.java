package org.standfirst.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Article;
import org.standfirst.body.Custom;
import org.standfirst.body.Heading;
import org.standfirst.body.Paragraph;
import org.standfirst.body.Quote;

class HtmlWriterTest {

    @Test
    void aRendererOfTheCallersDrawsAKindOfBlock() {
        HtmlRenderer shouting = HtmlRenderer.builder()
                .block(
                        Paragraph.class,
                        (paragraph, html) -> html.open(Role.PARAGRAPH)
                                .attribute(Attribute.CLASS, "loud")
                                .text(paragraph.text().plainText().toUpperCase(java.util.Locale.ROOT))
                                .close())
                .build();
        assertThat(shouting.render(Paragraph.of("a<b"))).isEqualTo("<p class=\"loud\">A&lt;B</p>");
    }

    @Test
    void aCustomBlockIsDrawnByTheRendererOfItsTypeElseAsItsFallbackElseNotAtAll() {
        Custom poll = Custom.of("poll", Map.of());
        HtmlRenderer polls = HtmlRenderer.builder()
                .custom(
                        "poll",
                        (block, html) -> html.open(Role.CUSTOM).text("Vote!").close())
                .build();
        assertThat(polls.render(poll)).isEqualTo("<p class=\"sf-custom\">Vote!</p>");
        assertThat(HtmlRenderer.create().render(poll.fallback("A poll")))
                .isEqualTo("<p class=\"sf-custom\">A poll</p>");
        assertThat(HtmlRenderer.create().render(poll)).isEmpty();
    }

    @Test
    void aKindHasOneRenderer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlRenderer.builder()
                        .block(Quote.class, (block, html) -> {})
                        .block(Quote.class, (block, html) -> {}))
                .withMessage("there is a renderer for Quote already");
    }

    @Test
    void anElementThatIsLeftOpenIsAMistakeInTheProgram() {
        HtmlRenderer careless = HtmlRenderer.builder()
                .block(Paragraph.class, (block, html) -> html.open(Role.PARAGRAPH))
                .build();
        assertThatIllegalStateException()
                .isThrownBy(() -> careless.render(Paragraph.of("a")))
                .withMessage("Paragraph was drawn with another number of open elements than before");
    }

    @Test
    void closingWhatAnotherOpenedIsAMistakeInTheProgram() {
        HtmlRenderer greedy = HtmlRenderer.builder()
                .block(Paragraph.class, (block, html) -> html.close())
                .build();
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        greedy.render(Article.builder("a", "b").paragraph("c").build()))
                .withMessage("Paragraph was drawn with another number of open elements than before");
    }

    @Test
    void anAttributeAfterTextIsAMistakeInTheProgram() {
        HtmlRenderer late = HtmlRenderer.builder()
                .block(
                        Paragraph.class,
                        (block, html) -> html.open(Role.PARAGRAPH)
                                .text("a")
                                .attribute(Attribute.LANG, "en")
                                .close())
                .build();
        assertThatIllegalStateException()
                .isThrownBy(() -> late.render(Paragraph.of("a")))
                .withMessage("an attribute must follow its tag");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7})
    void headingsHaveLevelsFromOneToSix(int level) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlRenderer.create().with(o -> o.headingLevel(level)))
                .withMessage("headingLevel must be 1 to 6, not " + level);
    }

    @Test
    void headingsOfTheBodyFollowTheHeadlineAndSkipNoLevel() {
        Article article = Article.builder("a", "b")
                .add(Heading.of(4, "c"))
                .add(Heading.of(6, "d"))
                .build();
        assertThat(HtmlRenderer.create().with(o -> o.headingLevel(3)).render(article))
                .contains("<h3 class=\"sf-headline", "<h4 class=\"sf-heading\">c", "<h5 class=\"sf-heading\">d");
    }

    @Test
    void everyIdBeginsWithThePrefix() {
        Article article =
                Article.builder("a", "b").add(Paragraph.of("c").id("d")).build();
        assertThat(HtmlRenderer.create().with(o -> o.idPrefix("x-")).render(article))
                .contains("aria-labelledby=\"x-headline\"", "id=\"x-headline\"", "id=\"x-block-d\"")
                .doesNotContain("\"headline\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "a b", "<", "é"})
    void aPrefixIsNothingButLettersDigitsHyphensAndUnderscores(String prefix) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlRenderer.create().with(o -> o.idPrefix(prefix)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "\"><script>", "="})
    void aNonceIsBase64(String nonce) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlRenderer.create().with(o -> o.nonce(nonce)));
    }
}
