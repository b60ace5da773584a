package org.standfirst.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.standfirst.body.RichText.link;
import static org.standfirst.body.RichText.text;

import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.standfirst.Article;
import org.standfirst.Audio;
import org.standfirst.Comment;
import org.standfirst.Discussion;
import org.standfirst.Genre;
import org.standfirst.Page;
import org.standfirst.Photo;
import org.standfirst.Publication;
import org.standfirst.RelatedLink;
import org.standfirst.Rendition;
import org.standfirst.Sponsor;
import org.standfirst.Url;
import org.standfirst.Video;
import org.standfirst.body.Box;
import org.standfirst.body.Figure;
import org.standfirst.body.LiveUpdate;
import org.standfirst.body.Paragraph;
import org.standfirst.body.PullQuote;
import org.standfirst.body.RelatedLinks;
import org.standfirst.body.Table;

class ProfileTest {
    private static final HtmlRenderer FEED =
            HtmlRenderer.builder().profile(Profile.FEED).build();
    private static final HtmlRenderer EMAIL =
            HtmlRenderer.builder().profile(Profile.EMAIL).build();
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Photo PHOTO = Photo.builder(Rendition.of(Url.of("../photos/a.jpg"), 800, 600))
            .addRendition(Rendition.of(Url.of("../photos/b.jpg"), 400, 300))
            .alt("A ferry")
            .build();
    private static final Article ARTICLE = Article.builder("a", "Night ferry returns")
            .genre(Genre.SPONSORED)
            .url(Url.of("https://news.example/harbour/ferry"))
            .standfirst("It sails at ten.")
            .author("Ida Roth")
            .published(NOON)
            .lead(PHOTO)
            .paragraph(link(Url.of("/piers"), "See the piers"))
            .add(Box.of(Box.Kind.FACTS, "Facts", Paragraph.of("Ten knots").withId("c")))
            .add(PullQuote.of("It sails"))
            .add(RelatedLinks.of(RelatedLink.of("The old pier", Url.of("/pier"))))
            .add(Table.ofHeader("Hour").withRow("Ten").withId("d"))
            .addRelated(RelatedLink.of("Ferries", Url.of("/ferries")))
            .build();

    @Test
    void startsAnArticleInAFeedWithLabelsAndStandfirst() {
        assertThat(FEED.render(ARTICLE))
                .startsWith(
                        "<article class=\"sf-article h-entry\"><p class=\"sf-label\">Paid content</p>"
                                + "<p class=\"sf-standfirst p-summary\">It sails at ten.</p><figure class=\"sf-photo\" data-placement=\"lead\">");
    }

    @Test
    void writesTheHeaderOfAnArticleInAnEmail() {
        assertThat(EMAIL.render(ARTICLE)).contains("<h2 class=\"sf-headline p-name\">Night ferry", "Ida Roth");
    }

    @ParameterizedTest
    @EnumSource(
            value = Profile.class,
            names = {"FEED", "EMAIL"})
    void omitsMarkupThatNeedsAPage(Profile profile) {
        Page page = Page.of(
                        Publication.builder("Gazette", Url.of("https://news.example/"))
                                .build(),
                        ARTICLE)
                .withDiscussion(Discussion.builder("a").build());
        CommentForm form = CommentForm.to(Url.of("/comments")).withReplies(Url.of("/ferry"));
        String html = HtmlRenderer.builder()
                .profile(profile)
                .build()
                .with(o -> o.commentForm(form))
                .render(page);
        assertThat(html)
                .contains("Ten knots", "Hour")
                .doesNotContain("<aside", "<form", "<section class=\"sf-related", " id=", "aria-labelledby", "tabindex")
                .doesNotContain("loading=", "decoding=", "fetchpriority", "srcset", "The old pier", "Ferries");
    }

    @ParameterizedTest
    @EnumSource(
            value = Profile.class,
            names = {"FEED", "EMAIL"})
    void choosesASuitableFileOfAPhoto(Profile profile) {
        Photo photo = Photo.builder(Rendition.of(Url.of("https://news.example/p-4000.jpg"), 4000, 2250))
                .addRendition(Rendition.of(Url.of("https://news.example/p-1000.avif"), 1000, 563))
                .addRendition(Rendition.of(Url.of("https://news.example/p-1000.jpg"), 1000, 563))
                .addRendition(Rendition.of(Url.of("https://news.example/p-300.jpg"), 300, 169))
                .alt("A ferry")
                .build();
        HtmlRenderer renderer = HtmlRenderer.builder().profile(profile).build();
        assertThat(renderer.render(photo))
                .contains("<img class=\"sf-photo-image u-photo\" src=\"https://news.example/p-1000.jpg\""
                        + " width=\"600\" height=\"338\" alt=\"A ferry\">")
                .doesNotContain("<picture", "srcset");
        Photo small = photo.with(p -> p.renditions(List.of(photo.renditions().get(3))));
        assertThat(renderer.render(small)).contains("p-300.jpg\" width=\"300\" height=\"169\"");
        Photo wide = photo.with(p ->
                p.renditions(List.of(Rendition.ofWidth(photo.renditions().get(2).url(), 1000))));
        assertThat(renderer.render(wide)).contains("p-1000.jpg\" width=\"600\" alt");
    }

    @ParameterizedTest
    @EnumSource(
            value = Profile.class,
            names = {"FEED", "EMAIL"})
    void rejectsOptionsThatOnlyAPageHas(Profile profile) {
        ContentDecorator<Discussion> around = (discussion, html, inner) -> inner.write(discussion, html);
        for (HtmlRenderer.Builder builder : List.of(
                HtmlRenderer.builder().part(Part.COMMENT_FORM, (page, html) -> {}),
                HtmlRenderer.builder().wrap(Part.COMMENTS, around),
                HtmlRenderer.builder().addToSlot(Slot.FORM_END, (page, html) -> {}))) {
            assertRejected(() -> builder.profile(profile).build(), profile);
        }
        HtmlRenderer renderer = HtmlRenderer.builder().profile(profile).build();
        assertRejected(() -> renderer.with(o -> o.addToSlot(Slot.HEAD_END, (page, html) -> {})), profile);
        assertRejected(() -> renderer.with(o -> o.commentForm(CommentForm.to(Url.of("/comments")))), profile);
        assertRejected(() -> renderer.with(o -> o.markdown(Url.of("/ferry.md"))), profile);
    }

    private static void assertRejected(ThrowingCallable call, Profile profile) {
        assertThatIllegalArgumentException()
                .isThrownBy(call)
                .withMessageContaining("has no effect with Profile." + profile);
    }

    @Test
    void keepsHooksAndLinksOfCommentsInAnEmail() {
        Comment comment = Comment.builder("c", NOON, "Late again.").build();
        HtmlRenderer mail = HtmlRenderer.builder()
                .profile(Profile.EMAIL)
                .addToSlot(Slot.COMMENT_END, (model, html) -> html.text("Report"))
                .build()
                .with(o -> o.nextComments(Url.of("https://news.example/ferry?comments=2"))
                        .commentForm(
                                CommentForm.to(Url.of("/comments")).withReplies(Url.of("https://news.example/ferry"))));
        assertThat(mail.render(Discussion.builder("a").addComment(comment).build()))
                .contains(
                        "Report",
                        "https://news.example/ferry?comments=2",
                        "https://news.example/ferry?comment-parent=c");
    }

    @Test
    void scalesALogoInAnEmail() {
        Photo logo = Photo.builder(Rendition.of(Url.of("https://news.example/logo.svg"), 1600, 400))
                .addRendition(Rendition.of(Url.of("https://news.example/logo.png"), 1600, 400))
                .build();
        Article sponsored = ARTICLE.with(a -> a.sponsor(Sponsor.of("Harbour").withLogo(logo)));
        assertThat(EMAIL.render(sponsored)).contains("logo.png\" width=\"128\" height=\"32\"");
    }

    @Test
    void resolvesAddressesAgainstTheArticle() {
        assertThat(EMAIL.render(ARTICLE))
                .contains("href=\"https://news.example/piers\"", "src=\"https://news.example/photos/a.jpg\"");
    }

    @Test
    void resolvesAddressesAgainstThePublication() {
        Publication gazette = Publication.builder("Gazette", Url.of("https://news.example/en/"))
                .build();
        Article article = Article.builder("a", "b")
                .url(Url.of("harbour/ferry"))
                .paragraph(link(Url.of("piers"), "See the piers"))
                .build();
        assertThat(EMAIL.render(Page.of(gazette, article))).contains("href=\"https://news.example/en/harbour/piers\"");
    }

    @Test
    void resolvesAddressesAgainstTheGivenBase() {
        HtmlRenderer based = EMAIL.withBase(Url.of("https://news.example/"));
        assertThat(based.render(Paragraph.of(link(Url.of("pier"), "a"))))
                .isEqualTo("<p><a href=\"https://news.example/pier\">a</a></p>");
        assertThatIllegalArgumentException().isThrownBy(() -> EMAIL.withBase(Url.of("/a")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlRenderer.create().withBase(Url.of("https://news.example/")))
                .withMessage("base has no effect with Profile.PAGE");
    }

    @Test
    void writesTextForLinksThatCannotBeResolved() {
        assertThat(EMAIL.render(Paragraph.of(text("See "), link(Url.of("/pier"), "the pier"))))
                .isEqualTo("<p>See the pier</p>");
        assertThat(EMAIL.render(PHOTO)).contains(">A ferry<").doesNotContain("<img");
    }

    @Test
    void linksACommentToItsPage() {
        Comment comment = Comment.builder("1", NOON, "Lovely.").build();
        assertThat(EMAIL.withBase(Url.of("https://news.example/ferry?a#b")).render(comment))
                .contains("href=\"https://news.example/ferry?a#comment-1\"");
        assertThat(EMAIL.render(comment)).contains("<bdi><time").doesNotContain("href");
    }

    @Test
    void linksALiveUpdateToItsPage() {
        Article live = ARTICLE.with(a -> a.body(List.of(LiveUpdate.of(NOON, "c").withId("d"))));
        assertThat(FEED.render(live)).contains("href=\"https://news.example/harbour/ferry#block-d\"");
    }

    @Test
    void writesALinkForAVideoOrAudio() {
        Video video = Video.builder("a")
                .addRendition(Rendition.of(Url.of("https://news.example/a.mp4")))
                .build();
        Audio audio = Audio.builder("a", Rendition.of(Url.of("https://news.example/a.mp3")))
                .build();
        assertThat(EMAIL.render(Figure.of(video)))
                .contains("<a class=\"sf-video-link\" href=\"https://news.example/a.mp4\">Play</a>")
                .doesNotContain("<video");
        assertThat(EMAIL.render(Figure.of(audio)))
                .contains("<a class=\"sf-audio-link\" href=\"https://news.example/a.mp3\">Play</a>")
                .doesNotContain("<audio");
    }

    @Test
    void rejectsOtherProfilesForAPage() {
        PageRenderer pages = PageRenderer.create();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pages.withHtml(EMAIL))
                .withMessage("a page requires Profile.PAGE, not EMAIL");
    }
}
