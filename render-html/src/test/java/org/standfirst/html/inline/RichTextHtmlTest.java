package org.standfirst.html.inline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.standfirst.body.RichText.emphasis;
import static org.standfirst.body.RichText.inLanguage;
import static org.standfirst.body.RichText.link;
import static org.standfirst.body.RichText.strong;
import static org.standfirst.body.RichText.text;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Url;
import org.standfirst.body.Link;
import org.standfirst.body.Mark;
import org.standfirst.body.RichText;
import org.standfirst.html.HtmlRenderer;

class RichTextHtmlTest {
    private static final Url PIER = Url.of("https://example.org/pier");

    @Test
    void nestsMarksAndKeepsSharedMarksOpen() {
        assertThat(html(text("a "), strong(text("b "), emphasis("c")), emphasis(" d")))
                .isEqualTo("a <strong>b <em>c</em></strong><em> d</em>");
    }

    @Test
    void writesLinksAroundMarks() {
        assertThat(html(link(PIER, text("the "), strong("old"), text(" pier"))))
                .isEqualTo("<a href=\"https://example.org/pier\">the <strong>old</strong> pier</a>");
    }

    @Test
    void writesAQuotationAsOneElement() {
        assertThat(html(text("He "), quotation(text("said "), strong("no"), link(PIER, " twice")), text(".")))
                .isEqualTo("He <q>said <strong>no</strong><a href=\"https://example.org/pier\"> twice</a></q>.");
        assertThat(html(quotation(text("a "), emphasis("b")), text(" "), quotation("c"), text(" d")))
                .isEqualTo("<q>a <em>b</em></q> <q>c</q> d");
    }

    @Test
    void writesAQuotationInsideTheFormattingOfItsWholeText() {
        assertThat(html(link(PIER, text("says "), quotation(text("not "), strong("now")), text("!"))))
                .isEqualTo("<a href=\"https://example.org/pier\">says <q>not <strong>now</strong></q>!</a>");
        assertThat(html(strong(text("says "), quotation(text("not "), emphasis("now")))))
                .isEqualTo("<strong>says <q>not <em>now</em></q></strong>");
        assertThat(html(inLanguage(Locale.FRENCH, quotation(text("pas "), RichText.code("x")))))
                .isEqualTo("<span lang=\"fr\" dir=\"ltr\"><q>pas <code dir=\"ltr\">x</code></q></span>");
        assertThat(html(quotation(text("pas "), inLanguage(Locale.FRENCH, strong("oui")))))
                .isEqualTo("<q>pas <span lang=\"fr\" dir=\"ltr\"><strong>oui</strong></span></q>");
    }

    @Test
    void keepsALinkWholeThatAQuotationLeavesOrEnters() {
        assertThat(html(link(PIER, text("the "), quotation("old")), quotation(" pier")))
                .isEqualTo("<a href=\"https://example.org/pier\">the <q>old</q></a><q> pier</q>");
        assertThat(html(quotation(text("the "), link(PIER, "old")), link(PIER, " pier")))
                .isEqualTo("<q>the </q><a href=\"https://example.org/pier\"><q>old</q> pier</a>");
    }

    private static RichText quotation(String text) {
        return RichText.marked(Mark.QUOTATION, text);
    }

    private static RichText quotation(RichText... parts) {
        return RichText.marked(Mark.QUOTATION, parts);
    }

    @Test
    void writesNoLinkAroundBlankText() {
        assertThat(html(text("a"), link(PIER, " "), text("b"), link(PIER, "\u200B")))
                .isEqualTo("a b\u200B");
    }

    @Test
    void reopensAMarkInsideALink() {
        assertThat(html(strong(text("see "), link(PIER, "pier"))))
                .isEqualTo("<strong>see </strong><a href=\"https://example.org/pier\"><strong>pier</strong></a>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", " java\nscript:alert(1)", "//example.org"})
    void writesTheTextOfAnUnsafeLink(String url) {
        assertThat(html(link(Url.of(url), "pier"))).isEqualTo("pier");
    }

    @Test
    void writesTheRelOfTheKindOfALink() {
        assertThat(html(link(Link.of(PIER).withKind(Link.Kind.SPONSORED), text("a"))))
                .isEqualTo("<a href=\"https://example.org/pier\" rel=\"sponsored nofollow\">a</a>");
        assertThat(html(link(Link.of(PIER).withKind(Link.Kind.USER), text("a"))))
                .isEqualTo("<a href=\"https://example.org/pier\" rel=\"nofollow ugc\">a</a>");
    }

    @Test
    void writesCodeFromLeftToRight() {
        assertThat(html(RichText.code("a = 1;"))).isEqualTo("<code dir=\"ltr\">a = 1;</code>");
    }

    @Test
    void writesTheLanguageAndDirectionOfARun() {
        assertThat(html(text("He said "), inLanguage(Locale.forLanguageTag("ar"), text("سلام"))))
                .isEqualTo("He said <span lang=\"ar\" dir=\"rtl\">سلام</span>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\r\nb"})
    void writesALineEndAsALineBreak(String text) {
        assertThat(html(text(text))).isEqualTo("a<br>b");
    }

    @ParameterizedTest
    @EnumSource
    void hasAnElementForEveryMark(Mark mark) {
        assertThat(html(RichText.marked(mark, text("x")))).matches("<([a-z]+)( dir=\"ltr\")?>x</\\1>");
    }

    private static String html(RichText... parts) {
        return HtmlRenderer.create().render(RichText.of(parts));
    }
}
