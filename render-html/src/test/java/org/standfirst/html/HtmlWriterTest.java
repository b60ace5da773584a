package org.standfirst.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Article;
import org.standfirst.Comment;
import org.standfirst.Url;
import org.standfirst.body.Heading;
import org.standfirst.body.Paragraph;
import org.standfirst.html.markup.ElementWriter;
import org.standfirst.labels.Label;
import org.standfirst.utf8.BufferPool;

class HtmlWriterTest {

    @Test
    void rejectsAnAttributeAfterText() {
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
                .withMessage("the hook for Paragraph writes an attribute that does not follow its tag: lang=\"...\"");
    }

    @Test
    void opensOnlyElementsWithContent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> written(html -> html.open(Element.BR)))
                .withMessage("BR has no content: use voidElement");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> written(html -> html.voidElement(Element.DIV)))
                .withMessage("DIV has content: open and close it");
    }

    @Test
    void opensOnlyRolesWithContent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> written(html -> html.open(Role.LINE_BREAK)))
                .withMessage("LINE_BREAK has no content: use voidElement");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> written(html -> html.voidElement(Role.PARAGRAPH)))
                .withMessage("PARAGRAPH has content: open and close it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> written(html -> html.heading(Role.PARAGRAPH, 1)))
                .withMessage("PARAGRAPH is not a heading: use open");
    }

    @Test
    void writesLabelsOnlyWithTheirValues() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> written(html -> html.label(Label.BYLINE)))
                .withMessage("BYLINE requires the values [names], not 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> written(html -> html.label(Label.SUBMIT, "x")))
                .withMessage("SUBMIT requires the values [], not 1");
    }

    @Test
    void limitsTheLevelOfHeadings() {
        Comment comment = Comment.builder("a", Instant.EPOCH, "b").build();
        HtmlRenderer html = HtmlRenderer.builder()
                .addToSlot(
                        Slot.COMMENT_END,
                        (model, writer) -> writer.open(Role.BOX_TITLE)
                                .close()
                                .heading(Role.BOX_TITLE, -9)
                                .close())
                .build();
        assertThat(html.with(o -> o.headingLevel(1)).render(comment))
                .endsWith("<h1 class=\"sf-box-title\"></h1><h1 class=\"sf-box-title\"></h1></article>");
    }

    @Test
    void escapesTextAndAttributes() {
        assertThat(written(html -> html.open(Element.DIV, "a\"b")
                        .data("ad", "<c>")
                        .attribute(Attribute.TITLE, "d'e")
                        .close()))
                .isEqualTo("<div class=\"a&quot;b\" data-ad=\"&lt;c&gt;\" title=\"d&#39;e\"></div>");
    }

    @ParameterizedTest
    @CsvSource({
        "https://ok.example/, true, true",
        "/a, true, true",
        "mailto:a@ok.example, true, false",
        "javascript:alert(1), false, false"
    })
    void writesAnAddressIfItIsSafeInTheAttribute(String text, boolean followed, boolean shown) {
        Url url = Url.of(text);
        for (UrlAttribute name : UrlAttribute.values()) {
            boolean written = name == UrlAttribute.SRC || name == UrlAttribute.POSTER ? shown : followed;
            String attribute = " " + name.name().toLowerCase(Locale.ROOT) + "=\"" + text + "\"";
            assertThat(written(html -> html.open(Element.A).url(name, url).close()))
                    .isEqualTo(written ? "<a" + attribute + "></a>" : "<a></a>");
        }
        assertThat(written(html -> html.text(html.canLink(url) + " " + html.canShow(url))))
                .isEqualTo(followed + " " + shown);
    }

    @ParameterizedTest
    @CsvSource({
        "https://ok.example/a, https://ok.example/a",
        "/a?b&c, /a?b&amp;c",
        "' /a ', /a",
        "/<b>, /%3Cb%3E",
        "/caf\u00E9, /caf\u00E9"
    })
    void writesAddressesEncodedAndThenEscaped(String text, String written) {
        assertThat(written(html -> html.open(Element.A)
                        .url(UrlAttribute.HREF, Url.of(text))
                        .close()))
                .isEqualTo("<a href=\"" + written + "\"></a>");
    }

    @Test
    void writesNothingForANullAddress() {
        assertThat(written(html -> html.open(Element.A)
                        .url(UrlAttribute.HREF, null)
                        .text(html.canLink(null) + " " + html.canShow(null))
                        .close()))
                .isEqualTo("<a>false false</a>");
    }

    @Test
    void writesNoAttributeForNull() {
        assertThat(written(html -> html.open(Element.P)
                        .attributeIfPresent(Attribute.TITLE, null)
                        .language(null)
                        .language(Locale.ROOT)
                        .attributeIfPresent(Attribute.REL, "me")
                        .flag(Attribute.HIDDEN)
                        .language(Locale.FRENCH)
                        .close()))
                .isEqualTo("<p rel=\"me\" hidden=\"\" lang=\"fr\" dir=\"ltr\"></p>");
    }

    @Test
    void nestsElementsToAnyDepth() {
        assertThat(written(html -> {
                    for (int i = 0; i < 1_000; i++) {
                        html.open(i % 2 == 0 ? Element.DIV : Element.SPAN);
                    }
                    for (int i = 0; i < 1_000; i++) {
                        html.close();
                    }
                }))
                .isEqualTo("<div><span>".repeat(500) + "</span></div>".repeat(500));
    }

    @Test
    void rejectsAnElementThatTheRendererLeavesOpen() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new BufferPool().toText(sink -> {
                    ElementWriter elements = new ElementWriter(sink);
                    elements.open(Element.BLOCKQUOTE.tag);
                    elements.finish();
                }))
                .withMessage("the renderer leaves an element open: </blockquote> is missing");
    }

    @Test
    void writesTrustedMarkupUnchanged() {
        assertThat(written(html -> html.html(TrustedHtml.trusted("<hr>"))
                        .html(TrustedHtml.sanitized("<b>x</b><script>", dirty -> dirty.replace("<script>", "")))))
                .isEqualTo("<hr><b>x</b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "a b", "a=", "-a", "a-", "a--b", "é", "onclick\"", "placement"})
    void rejectsInvalidNamesOfDataAttributes(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        written(html -> html.open(Element.P).data(name, "").close()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlRenderer.builder().addData(Role.PARAGRAPH, name, ""));
    }

    @Test
    void acceptsALongNameOfADataAttribute() {
        String name = "a" + "-a".repeat(100_000);
        assertThat(written(html -> html.open(Element.P).data(name, "b").close()))
                .startsWith("<p data-a-a-a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> written(html -> html.open(Element.P).data(name + "-", "b")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7})
    void rejectsHeadingLevelsOutOfRange(int level) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlRenderer.create().with(o -> o.headingLevel(level)))
                .withMessage("headingLevel must be 1 to 6, not " + level);
    }

    @Test
    void skipsNoHeadingLevelAfterTheHeadline() {
        Article article = Article.builder("a", "b")
                .add(Heading.of(4, "c"))
                .add(Heading.of(6, "d"))
                .build();
        assertThat(HtmlRenderer.create().with(o -> o.headingLevel(3)).render(article))
                .contains("<h3 class=\"sf-headline", "<h4 class=\"sf-heading\">c", "<h5 class=\"sf-heading\">d");
    }

    @Test
    void startsEveryIdWithThePrefix() {
        Article article =
                Article.builder("a", "b").add(Paragraph.of("c").withId("d")).build();
        assertThat(HtmlRenderer.create().withIdPrefix("x-").render(article))
                .contains("aria-labelledby=\"x-headline\"", "id=\"x-headline\"", "id=\"x-block-d\"")
                .doesNotContain("\"headline\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "a b", "<", "é", "a_"})
    void rejectsAnInvalidPrefix(String prefix) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlRenderer.create().withIdPrefix(prefix));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "\"><script>", "="})
    void rejectsANonceThatIsNotBase64(String nonce) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PageRenderer.create().withNonce(nonce));
    }

    @Test
    void returnsItselfFromEveryMethod() {
        Comment comment = Comment.builder("a", Instant.EPOCH, "b").build();
        written(html -> assertThat(Arrays.asList(
                        html.open(Element.DIV),
                        html.attribute(Attribute.LANG, "en"),
                        html.attribute(Attribute.DATETIME, Instant.EPOCH),
                        html.attribute(Attribute.TABINDEX, -1),
                        html.text("a"),
                        html.number(1),
                        html.element(Role.BOX_TITLE, "a"),
                        html.time(Role.CORRECTED_TIME, Instant.EPOCH),
                        html.time(Role.CORRECTED_TIME, Label.DATE, Instant.EPOCH),
                        html.time(Role.CORRECTED_TIME, Label.DATE, Instant.MAX),
                        html.write(comment),
                        html.blocks(List.of(Heading.of(2, "a"))),
                        html.close()))
                .containsOnly(html));
    }

    private static String written(Consumer<HtmlWriter> hook) {
        return HtmlRenderer.builder()
                .block(Paragraph.class, (paragraph, html) -> hook.accept(html))
                .build()
                .render(Paragraph.of("a"));
    }
}
