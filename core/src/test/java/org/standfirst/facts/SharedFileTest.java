package org.standfirst.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.standfirst.Article;
import org.standfirst.Omission;
import org.standfirst.Photo;
import org.standfirst.Rendition;
import org.standfirst.Url;

class SharedFileTest {
    private static final Article FERRY =
            Article.builder("ferry", "Night ferry returns").build();
    private static final Rendition FILE = Rendition.of(Url.of("https://gazette.example/ferry.jpg"));
    private static final Rendition RELATIVE = Rendition.of(Url.of("ferry.jpg"));

    private final List<Omission> reported = new ArrayList<>();

    private Rendition file(Photo photo, Article article) {
        return SharedFile.of(photo, article, Omissions.of(reported::add));
    }

    @Test
    void isTheFirstFileWithAnAbsoluteAddress() {
        Photo photo = Photo.builder(RELATIVE).addRendition(FILE).build();

        assertThat(file(photo, FERRY.with(a -> a.lead(photo)))).isEqualTo(FILE);
        assertThat(reported).isEmpty();
    }

    @Test
    void isReportedIfThereIsNone() {
        Photo photo = Photo.builder(RELATIVE).build();
        Photo empty = photo.with(p -> p.renditions(List.of()));

        assertThat(file(photo, FERRY.with(a -> a.promoPhoto(photo)))).isNull();
        assertThat(file(photo, FERRY.with(a -> a.lead(photo)))).isNull();
        assertThat(file(empty, FERRY.with(a -> a.figure(empty)))).isNull();
        assertThat(file(empty, FERRY.with(a -> a.lead(photo).figure(empty)))).isNull();
        assertThat(reported)
                .containsExactly(
                        omission("teaser.promoPhoto", "ferry.jpg"),
                        omission("lead", "ferry.jpg"),
                        omission("body", ""),
                        omission("body", ""));
    }

    private static Omission omission(String component, String value) {
        return Omission.of(component, value, "has no file with an absolute address");
    }
}
