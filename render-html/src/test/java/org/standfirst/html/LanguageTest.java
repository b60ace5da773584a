package org.standfirst.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.standfirst.Article;
import org.standfirst.Comment;
import org.standfirst.Discussion;
import org.standfirst.GeoPoint;
import org.standfirst.MediaCredit;
import org.standfirst.Page;
import org.standfirst.Photo;
import org.standfirst.Publication;
import org.standfirst.RelatedLink;
import org.standfirst.Rendition;
import org.standfirst.Url;
import org.standfirst.body.Code;
import org.standfirst.body.Place;
import org.standfirst.body.RichText;
import org.standfirst.labels.Labels;

class LanguageTest {
    private static final HtmlRenderer RENDERER = HtmlRenderer.create().with(o -> o.labels(Labels.ENGLISH));
    private static final Photo PHOTO = Photo.builder(Rendition.of(Url.of("https://example.org/a.jpg")))
            .credit(MediaCredit.of("Ada Brandt"))
            .build();
    private static final Article ARTICLE = Article.builder("a", "عبّارة")
            .lead(PHOTO)
            .addRelated(RelatedLink.of("b", Url.of("https://example.org/b")))
            .build();

    @Test
    void writesTheLanguageAndDirectionOfTheArticle() {
        assertThat(html("ar"))
                .contains(
                        "<article class=\"sf-article h-entry\" aria-labelledby=\"headline\" lang=\"ar\" dir=\"rtl\" data-genre=\"news\">");
        assertThat(html("uz-Arab")).contains("lang=\"uz-Arab\" dir=\"rtl\"");
    }

    @Test
    void writesTheLanguageOfLabelsIfItDiffers() {
        assertThat(html("ar")).contains("<span class=\"sf-photo-credit\" lang=\"en\" dir=\"ltr\">Photo: ");
    }

    @Test
    void omitsTheLanguageOfLabelsIfItIsTheSame() {
        assertThat(html("en-IE")).contains("<span class=\"sf-photo-credit\">Photo: ");
    }

    @ParameterizedTest
    @EnumSource
    void writesCodeAndCoordinatesFromLeftToRightInEveryProfile(Profile profile) {
        Article article = ARTICLE.with(a -> a.language(Locale.forLanguageTag("he"))
                .add(Code.of("a = 1;"))
                .add(Place.of("חיפה").withPoint(GeoPoint.of(32.8, 35)))
                .paragraph(RichText.code("x.y()")));

        assertThat(HtmlRenderer.builder().profile(profile).build().render(article))
                .contains(
                        "<pre class=\"sf-code\" dir=\"ltr\">",
                        "<data class=\"sf-place-point\" dir=\"ltr\" value=\"32.8",
                        "<code dir=\"ltr\">x.y()</code>");
    }

    @Test
    void omitsAnUnknownLanguage() {
        assertThat(html("und")).doesNotContain("lang=", "dir=\"ltr\"", "dir=\"rtl\"");
    }

    @Test
    void writesTheLanguageOfACommentAndItsDirection() {
        assertThat(comment("ar", null)).contains("<div class=\"sf-comment-text p-content\" lang=\"ar\" dir=\"auto\">");
        assertThat(comment("en-IE", null)).contains("<div class=\"sf-comment-text p-content\" dir=\"auto\">");
        assertThat(comment("ar", Locale.FRENCH))
                .contains("<div class=\"sf-comment-text p-content\" lang=\"fr\" dir=\"ltr\">");
    }

    private static String comment(String language, @Nullable Locale own) {
        Comment comment =
                Comment.builder("1", Instant.EPOCH, "عبّارة").language(own).build();
        return RENDERER.render(Page.of(
                        Publication.builder("b", Url.of("https://example.org/")).build(),
                        ARTICLE.with(a -> a.language(Locale.forLanguageTag(language))))
                .withDiscussion(Discussion.builder("a").addComment(comment).build()));
    }

    private static String html(String language) {
        return RENDERER.render(ARTICLE.with(a -> a.language(Locale.forLanguageTag(language))));
    }
}
