package org.standfirst.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.standfirst.Access;
import org.standfirst.Article;
import org.standfirst.Audio;
import org.standfirst.Gallery;
import org.standfirst.Photo;
import org.standfirst.Rendition;
import org.standfirst.Url;
import org.standfirst.Video;
import org.standfirst.body.Figure;
import org.standfirst.body.LiveUpdate;

class TeaserPhotoTest {
    private static final Photo FERRY = photo("ferry");
    private static final Photo PIER = photo("pier");
    private static final Article ARTICLE =
            Article.builder("a", "b").paragraph("c").figure(PIER).build();

    @Test
    void isTheOneThatWasChosen() {
        assertThat(TeaserPhoto.of(ARTICLE.with(a -> a.promoPhoto(FERRY).lead(PIER))))
                .isEqualTo(FERRY);
    }

    @Test
    void elseWhatIsSeenOfTheLead() {
        Video video = Video.builder("Leaving").poster(FERRY).build();
        Audio audio = Audio.builder("The horn", Rendition.of(Url.of("https://example.org/horn.mp3")))
                .cover(FERRY)
                .build();
        Gallery gallery = Gallery.builder(List.of(FERRY, PIER)).build();
        for (var lead : List.of(FERRY, video, audio, gallery)) {
            assertThat(TeaserPhoto.of(ARTICLE.with(a -> a.lead(lead)))).isEqualTo(FERRY);
        }
    }

    @Test
    void elseTheFirstOfTheBodyAlsoWithinAnUpdate() {
        Video unseen = Video.builder("Leaving").build();
        assertThat(TeaserPhoto.of(ARTICLE.with(a -> a.lead(unseen)))).isEqualTo(PIER);
        LiveUpdate update = LiveUpdate.of(Instant.EPOCH, "d", Figure.of(FERRY));
        assertThat(TeaserPhoto.of(ARTICLE.with(a -> a.body(List.of(update, Figure.of(PIER))))))
                .isEqualTo(FERRY);
    }

    @Test
    void isNoneThatStandsBehindThePaywall() {
        Access paid = Access.of(Access.Level.SUBSCRIPTION).withFreeParagraphs(0);
        assertThat(TeaserPhoto.of(ARTICLE.with(a -> a.access(paid)))).isNull();
    }

    private static Photo photo(String name) {
        return Photo.builder(Rendition.of(Url.of("https://example.org/" + name + ".jpg")))
                .build();
    }
}
