package org.standfirst.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Article;
import org.standfirst.Dimensions;
import org.standfirst.Omission;
import org.standfirst.Photo;
import org.standfirst.Rendition;
import org.standfirst.Url;
import org.standfirst.ingest.Imported;
import org.standfirst.validation.ContentValidator;

/** The images of an article in JSON-LD and meta tags are read, or reported. */
class PageImagesTest {
    private static final Url LOGO = Url.of("https://z.example/logo.png");

    private static Imported<Article> read(String head, String members) {
        return PageImporter.create()
                .read(head + "<script type='application/ld+json'>{\"@type\":\"Article\"" + members.replace('\'', '"')
                        + "}</script><main><p>x</p></main>");
    }

    private static String tag(String name, String content) {
        return "<meta property='" + name + "' content='" + content + "'>";
    }

    private static Rendition file(Photo photo) {
        return photo.renditions().get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'https://z.example/logo.png'",
                "{'@type':'ImageObject','url':'https://z.example/logo.png'}",
                "['https://z.example/logo.png']"
            })
    void readsTheLogoOfTheSponsor(String logo) {
        Imported<Article> imported = read("", ",'sponsor':{'name':'Shipyard','logo':" + logo + "}");
        assertThat(file(imported.value().publishing().sponsor().logo()).url()).isEqualTo(LOGO);
        assertThat(imported.omissions()).isEmpty();
        assertThat(ContentValidator.create().validate(imported.value())).isEmpty();
    }

    @Test
    void reportsTheLogosOfFurtherSponsors() {
        Imported<Article> imported =
                read("", ",'sponsor':[{'name':'Shipyard'},{'name':'Port','logo':'https://z.example/logo.png'}]");
        assertThat(imported.value().publishing().sponsor().logo()).isNull();
        assertThat(imported.omissions())
                .extracting(Omission::path, Omission::value)
                .containsExactly(tuple("JSON-LD/sponsor/1/name", "Port"), tuple("JSON-LD/sponsor/1/logo", LOGO.text()));
    }

    @Test
    void reportsEachImageInMetaTagsThatIsNotThePromoPhoto() {
        String head = tag("og:image", "https://z.example/1.jpg")
                + tag("og:image", "https://z.example/2.jpg")
                + tag("og:image", "https://z.example/2.jpg")
                + tag("twitter:image", "https://z.example/3.jpg");
        assertThat(read(head, ",'image':'https://z.example/0.jpg'").omissions())
                .extracting(Omission::path, Omission::value)
                .containsExactly(
                        tuple("og:image", "https://z.example/1.jpg"),
                        tuple("og:image", "https://z.example/2.jpg"),
                        tuple("twitter:image", "https://z.example/3.jpg"));
        assertThat(read(head, "").omissions())
                .extracting(Omission::value)
                .containsExactly("https://z.example/2.jpg", "https://z.example/3.jpg");
    }

    @Test
    void joinsTheImageInMetaTagsWithTheSameImageInJsonLd() {
        String head = tag("og:image", "http://z.example/0.jpg")
                + tag("og:image:secure_url", "https://z.example/0.jpg")
                + tag("og:image:width", "1200")
                + tag("og:image:height", "800")
                + tag("og:image:alt", "A ferry")
                + tag("twitter:image", "https://z.example/0.jpg");
        Imported<Article> imported =
                read(head, ",'image':{'url':'https://z.example/0.jpg','encodingFormat':'image/jpeg'}");
        Photo photo = imported.value().teaser().promoPhoto();
        assertThat(photo.alt()).isEqualTo("A ferry");
        assertThat(file(photo))
                .isEqualTo(Rendition.of(Url.of("https://z.example/0.jpg"))
                        .withPixels(new Dimensions(1_200, 800))
                        .withMediaType("image/jpeg"));
        assertThat(imported.omissions()).isEmpty();
    }

    @Test
    void readsTheNextImageWithoutSizeIfTheFirstIsInvalid() {
        String head = tag("og:image", "ftp://z.example/1.jpg")
                + tag("og:image:width", "1200")
                + tag("og:image", "https://z.example/2.jpg");
        Imported<Article> imported = read(head, "");
        assertThat(file(imported.value().teaser().promoPhoto()))
                .isEqualTo(Rendition.of(Url.of("https://z.example/2.jpg")));
        assertThat(imported.omissions()).extracting(Omission::value).containsExactly("ftp://z.example/1.jpg");
    }
}
