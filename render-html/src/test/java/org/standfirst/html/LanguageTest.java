package org.standfirst.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.standfirst.Article;
import org.standfirst.Photo;
import org.standfirst.PhotoCredit;
import org.standfirst.RelatedLink;
import org.standfirst.Rendition;
import org.standfirst.Url;

class LanguageTest {
    private static final Photo PHOTO = Photo.builder(Rendition.of(Url.of("https://example.org/a.jpg")))
            .credit(PhotoCredit.of("Ada Brandt"))
            .build();
    private static final Article ARTICLE = Article.builder("a", "عبّارة")
            .lead(PHOTO)
            .addRelated(RelatedLink.of("b", Url.of("https://example.org/b")))
            .build();

    @Test
    void theArticleSaysItsLanguageAndRunsItsWay() {
        assertThat(html("ar"))
                .contains(
                        "<article class=\"sf-article h-entry\" aria-labelledby=\"headline\" lang=\"ar\" dir=\"rtl\">");
        assertThat(html("uz-Arab")).contains("lang=\"uz-Arab\" dir=\"rtl\"");
    }

    @Test
    void labelsInAnotherLanguageThanTheContentSaySo() {
        assertThat(html("ar")).contains("<span class=\"sf-photo-credit\" lang=\"en\" dir=\"ltr\">Photo: ");
    }

    @Test
    void labelsInTheLanguageOfTheContentNeedNotSaySo() {
        assertThat(html("en-IE")).contains("<span class=\"sf-photo-credit\">Photo: ");
    }

    @Test
    void aLanguageThatIsNotKnownIsNotSaid() {
        assertThat(html("und")).doesNotContain("lang=", "dir=\"ltr\"", "dir=\"rtl\"");
    }

    private static String html(String language) {
        return HtmlRenderer.create().render(ARTICLE.with(a -> a.language(Locale.forLanguageTag(language))));
    }
}
