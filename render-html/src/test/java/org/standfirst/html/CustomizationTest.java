package org.standfirst.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.standfirst.body.RichText.link;
import static org.standfirst.body.RichText.text;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.standfirst.Article;
import org.standfirst.Comment;
import org.standfirst.CommentAuthor;
import org.standfirst.Discussion;
import org.standfirst.Page;
import org.standfirst.Photo;
import org.standfirst.Publication;
import org.standfirst.Rendition;
import org.standfirst.Url;
import org.standfirst.body.Code;
import org.standfirst.body.Custom;
import org.standfirst.body.Json;
import org.standfirst.body.Quote;
import org.standfirst.labels.Label;
import org.standfirst.labels.Labels;
import org.standfirst.text.TextRenderer;

/** Typical customizations of a site. The examples in the package documentation are copied from these tests. */
class CustomizationTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Publication GAZETTE =
            Publication.builder("The Gazette", Url.of("https://news.example/")).build();
    private static final Article ARTICLE = Article.builder("ferry", "Night ferry returns")
            .url(Url.of("https://news.example/ferry"))
            .author("Ida Roth")
            .published(NOON)
            .lead(Photo.builder(Rendition.of(Url.of("https://news.example/dawn.jpg"), 1600, 900))
                    .alt("A ferry")
                    .build())
            .paragraph(text("It "), link(Url.of("https://news.example/times"), "sails"), text(" at ten."))
            .add(Quote.of("At last.").withSource("The harbour master"))
            .build();

    @Test
    void addsClassesToEveryParagraph() {
        HtmlRenderer renderer = HtmlRenderer.builder()
                .addClasses(Role.PARAGRAPH, "mb-4 text-lg/7 dark:text-slate-200")
                .addClasses(Role.HEADLINE, "text-4xl font-bold")
                .build();
        assertThat(renderer.render(ARTICLE))
                .contains(
                        "<p class=\"mb-4 text-lg/7 dark:text-slate-200\">It ",
                        "<h2 class=\"sf-headline p-name text-4xl font-bold\"");
    }

    @Test
    void addsDataAttributesToLinks() {
        HtmlRenderer renderer = HtmlRenderer.builder()
                .addData(Role.LINK, "analytics", "body-link")
                .build();
        assertThat(renderer.render(ARTICLE)).contains("<a data-analytics=\"body-link\" href=");
    }

    @Test
    void replacesTheMarkupOfQuotes() {
        HtmlRenderer renderer = HtmlRenderer.builder()
                .block(Quote.class, (quote, html) -> {
                    html.open(Element.FIGURE, "quote").id(quote).open(Element.BLOCKQUOTE);
                    quote.paragraphs()
                            .forEach(paragraph ->
                                    html.open(Element.P).richText(paragraph).close());
                    html.close();
                    if (quote.source() != null) {
                        html.open(Element.FIGCAPTION).richText(quote.source()).close();
                    }
                    html.close();
                })
                .build();
        assertThat(renderer.render(ARTICLE))
                .contains("<figure class=\"quote\"><blockquote><p>At last.</p></blockquote>"
                        + "<figcaption>The harbour master</figcaption></figure>");
    }

    @Test
    void rendersCodeForAHighlighter() {
        HtmlRenderer renderer = HtmlRenderer.builder()
                .block(
                        Code.class,
                        (code, html) -> html.open(Element.PRE, "prism")
                                .text(code.text())
                                .close())
                .build();
        assertThat(renderer.render(Code.of("a < b"))).isEqualTo("<pre class=\"prism\">a &lt; b</pre>");
    }

    @Test
    void wrapsAnImageInALink() {
        HtmlRenderer renderer = HtmlRenderer.builder()
                .wrap(Part.IMAGE, (photo, html, image) -> {
                    html.open(Element.A, "lightbox")
                            .url(UrlAttribute.HREF, photo.renditions().get(0).url());
                    image.write(photo, html);
                    html.close();
                })
                .build();
        assertThat(renderer.render(ARTICLE))
                .contains("<a class=\"lightbox\" href=\"https://news.example/dawn.jpg\"><img class=\"sf-photo-image");
    }

    @Test
    void addsATokenAndAHoneypotToTheForm() {
        HtmlRenderer renderer = HtmlRenderer.builder()
                .addToSlot(Slot.FORM_END, (page, html) -> {
                    html.open(Element.P).flag(Attribute.HIDDEN);
                    html.open(Element.LABEL).text("Leave this empty ");
                    html.voidElement(Element.INPUT)
                            .attribute(Attribute.NAME, "phone")
                            .attribute(Attribute.TABINDEX, -1)
                            .attribute(Attribute.AUTOCOMPLETE, "off");
                    html.close().close();
                })
                .build();
        CommentForm form = CommentForm.to(Url.of("/comments")).withHiddenField("_csrf", "token-of-this-session");
        Page page = Page.of(GAZETTE, ARTICLE)
                .withDiscussion(Discussion.builder("ferry").build());
        assertThat(renderer.with(o -> o.commentForm(form)).render(page))
                .contains(
                        "<input type=\"hidden\" name=\"_csrf\" value=\"token-of-this-session\">",
                        "<p hidden=\"\"><label>Leave this empty <input name=\"phone\" tabindex=\"-1\""
                                + " autocomplete=\"off\"></label></p>");
    }

    @Test
    void linksAPageOfCommentsToTheNext() {
        PageRenderer pages = PageRenderer.create();
        Discussion firstTwenty = Discussion.builder("ferry").total(64).build();
        assertThat(pages.with(o -> o.nextComments(Url.of("?comments=2#comments")))
                        .render(Page.of(GAZETTE, ARTICLE).withDiscussion(firstTwenty)))
                .contains(">64 comments</h2>", "href=\"?comments=2#comments\">Next comments</a>");
    }

    @Test
    void addsAnAdvertAfterTheArticlePerRequest() {
        HtmlRenderer renderer = HtmlRenderer.create();
        HtmlRenderer withAdverts = renderer.with(o -> o.addToSlot(
                Slot.AFTER_ARTICLE,
                (article, html) ->
                        html.open(Element.DIV, "ad").data("slot", "article-end").close()));
        assertThat(withAdverts.render(ARTICLE))
                .endsWith("</article><div class=\"ad\" data-slot=\"article-end\"></div>");
        assertThat(renderer.render(ARTICLE)).endsWith("</article>");
    }

    @Test
    void linksToTheOwnSiteWithoutNofollow() {
        HtmlRenderer renderer = HtmlRenderer.builder()
                .links(LinkPolicy.ownHosts("news.example"))
                .build();
        Comment comment = Comment.builder("1", NOON, "Lovely.")
                .author(CommentAuthor.of("Marta").withUrl(Url.of("https://www.news.example/marta")))
                .build();
        assertThat(renderer.render(comment)).contains("marta\">Marta</a>").doesNotContain("nofollow");
    }

    @Test
    void opensLinksToOtherSitesInANewTab() {
        LinkPolicy standard = LinkPolicy.standard();
        HtmlRenderer renderer = HtmlRenderer.builder()
                .links(link -> standard.decide(link)
                        .withNewTab(!"news.example".equals(link.url().host())))
                .build();
        assertThat(renderer.render(link(Url.of("https://other.example/"), "a"))).contains("target=\"_blank\"");
        assertThat(renderer.render(ARTICLE)).doesNotContain("target");
    }

    @Test
    void loadsImagesFromAnImageServer() {
        HtmlRenderer renderer = HtmlRenderer.builder()
                .images(url -> Url.of(url.text().replace("https://news.example/", "https://img.example/")))
                .imageWidths(List.of(480, 960), (url, width) -> Url.of(url.text() + "?width=" + width))
                .build();
        assertThat(renderer.render(ARTICLE))
                .contains(
                        "src=\"https://img.example/dawn.jpg?width=960\"",
                        "srcset=\"https://img.example/dawn.jpg?width=480 480w, "
                                + "https://img.example/dawn.jpg?width=960 960w\"");
    }

    @Test
    void rendersANewsletterAsHtmlAndPlainText() {
        HtmlRenderer html = HtmlRenderer.builder().profile(Profile.EMAIL).build();
        TextRenderer text = TextRenderer.create();
        assertThat(html.render(ARTICLE)).contains("Night ferry returns").doesNotContain(" id=", "loading=");
        assertThat(text.render(ARTICLE)).contains("It sails [1] at ten.", "[1] https://news.example/times\n");
    }

    @Test
    void rendersAFeedWithoutTheHeadline() {
        HtmlRenderer feed = HtmlRenderer.builder().profile(Profile.FEED).build();
        assertThat(feed.render(ARTICLE)).contains("At last.").doesNotContain("Night ferry returns");
    }

    @Test
    void rendersACustomBlockAsAForm() {
        Custom poll = Custom.of(
                        "poll",
                        Map.of(
                                "question", Json.of("Reopen the pier?"),
                                "answers", Json.array(Json.of("Yes"), Json.of("No"))))
                .withFallback("A poll");
        HtmlRenderer renderer = HtmlRenderer.builder()
                .custom("poll", (block, html) -> {
                    html.open(Element.FORM, "poll")
                            .attribute(Attribute.METHOD, "post")
                            .url(UrlAttribute.ACTION, Url.of("/polls"));
                    html.open(Element.P).text(block.text("question")).close();
                    for (String answer : block.texts("answers")) {
                        html.open(Element.BUTTON)
                                .attribute(Attribute.NAME, "answer")
                                .attribute(Attribute.VALUE, answer);
                        html.text(answer).close();
                    }
                    html.close();
                })
                .build();
        assertThat(renderer.render(poll))
                .isEqualTo("<form class=\"poll\" method=\"post\" action=\"/polls\"><p>Reopen the pier?</p>"
                        + "<button name=\"answer\" value=\"Yes\">Yes</button>"
                        + "<button name=\"answer\" value=\"No\">No</button></form>");
    }

    @Test
    void changesALabel() {
        Labels labels = Labels.ENGLISH.withText(Label.BYLINE, "Words by {names}");
        assertThat(HtmlRenderer.create().with(o -> o.labels(labels)).render(ARTICLE))
                .contains("Words by <span");
    }

    @Test
    void omitsTheReadingTime() {
        HtmlRenderer renderer = HtmlRenderer.builder()
                .part(Part.READING_TIME, (article, html) -> {})
                .build();
        assertThat(renderer.render(ARTICLE)).contains("Published").doesNotContain("min read");
    }

    @Test
    void addsTheIconHeaderAndColorOfASite() {
        HtmlRenderer html = HtmlRenderer.builder()
                .addToSlot(
                        Slot.HEAD_END,
                        (page, head) -> head.voidElement(Element.LINK)
                                .attribute(Attribute.REL, "icon")
                                .url(UrlAttribute.HREF, Url.of("/icon.svg")))
                .addToSlot(
                        Slot.BODY_START,
                        (page, body) -> body.html(TrustedHtml.trusted("<header class=\"site\">The Gazette</header>")))
                .build();
        PageRenderer pages = PageRenderer.create()
                .withHtml(html)
                .withTheme(Theme.broadsheet().withCss(":root { --sf-accent: #0a5c8f }"));
        assertThat(pages.render(Page.of(GAZETTE, ARTICLE)))
                .contains(
                        "<style>:root { --sf-accent: #0a5c8f }</style><link rel=\"icon\" href=\"/icon.svg\"></head>",
                        "<header class=\"site\">The Gazette</header>");
    }
}
