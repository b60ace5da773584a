package org.standfirst.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Content;
import org.standfirst.Gallery;
import org.standfirst.Photo;
import org.standfirst.Publication;
import org.standfirst.Rendition;
import org.standfirst.Url;
import org.standfirst.body.Box;
import org.standfirst.body.Figure;

class ImagesTest {
    private static final Photo PHOTO = photo(Rendition.of(Url.of("https://example.org/a.jpg"), 1200, 800));

    @Test
    void usesWidthsUpToTheOriginal() {
        assertThat(html(b -> b.imageWidths(List.of(800, 400, 1600), ImagesTest::resized), PHOTO))
                .contains(
                        "src=\"https://example.org/a.jpg?w=800\"",
                        "srcset=\"https://example.org/a.jpg?w=400 400w, https://example.org/a.jpg?w=800 800w\"",
                        "width=\"800\" height=\"533\"");
    }

    @Test
    void namesTheFunctionThatReturnsNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> html(b -> b.images(url -> null), PHOTO))
                .withMessage("images");
        assertThatNullPointerException()
                .isThrownBy(() -> html(b -> b.imageWidths(List.of(400), (url, width) -> null), PHOTO))
                .withMessage("resizer");
    }

    @Test
    void usesWidthsUpToAnOriginalOfUnknownHeight() {
        Photo photo = photo(Rendition.ofWidth(Url.of("https://example.org/a.jpg"), 1000));
        assertThat(html(b -> b.imageWidths(List.of(400, 800, 1600), ImagesTest::resized), photo))
                .contains(
                        "srcset=\"https://example.org/a.jpg?w=400 400w, https://example.org/a.jpg?w=800 800w\"",
                        " width=\"800\" alt");
    }

    @Test
    void resizesAFileThatEveryBrowserSupports() {
        Photo modern = PHOTO.with(p -> p.renditions(List.of(
                Rendition.of(Url.of("https://example.org/a.avif"), 1200, 800),
                PHOTO.renditions().get(0))));
        assertThat(html(b -> b.imageWidths(List.of(400, 800), ImagesTest::resized), modern))
                .contains("src=\"https://example.org/a.jpg?w=800\"")
                .doesNotContain(".avif", "<picture");
    }

    @Test
    void choosesTheOriginalByItsAddressInTheModel() {
        Photo photo = Photo.builder(Rendition.of(Url.of("s3://bucket/a.avif"), 1600, 900))
                .addRendition(Rendition.of(Url.of("s3://bucket/a.jpg"), 1600, 900))
                .build();

        assertThat(html(
                        b -> b.images(url -> Url.of(url.text().replace("s3://bucket", "https://cdn.example.org")))
                                .imageWidths(List.of(400, 800), ImagesTest::resized),
                        photo))
                .contains("cdn.example.org/a.jpg")
                .doesNotContain("a.avif");
    }

    @Test
    void usesASuitableWidthInAnEmail() {
        assertThat(html(
                        b -> b.profile(Profile.EMAIL).imageWidths(List.of(200, 700, 1200), ImagesTest::resized),
                        photo(Rendition.of(Url.of("https://example.org/a.jpg"), 4000, 2000))))
                .contains("src=\"https://example.org/a.jpg?w=1200\" width=\"600\" height=\"300\"");
    }

    @Test
    void doesNotResizeAnImageSmallerThanEveryWidth() {
        assertThat(html(b -> b.imageWidths(List.of(1600), ImagesTest::resized), PHOTO))
                .contains("src=\"https://example.org/a.jpg\"", "width=\"1200\"")
                .doesNotContain("srcset");
    }

    @Test
    void usesTheLargestWidthForAnImageOfUnknownSize() {
        Photo unknown = photo(Rendition.of(Url.of("https://example.org/a.jpg")));
        assertThat(html(b -> b.imageWidths(List.of(400, 800), ImagesTest::resized), unknown))
                .contains("src=\"https://example.org/a.jpg?w=800\"")
                .doesNotContain("srcset");
    }

    @Test
    void resizesTheAddressOnThePage() {
        assertThat(html(
                        b -> b.images(url -> Url.of(url.text().replace("example.org", "cdn.example")))
                                .imageWidths(List.of(400), ImagesTest::resized),
                        PHOTO))
                .contains("src=\"https://cdn.example/a.jpg?w=400\"");
    }

    @Test
    void setsTheSizesOfPhotos() {
        assertThat(html(
                        b -> b.imageWidths(List.of(400, 800), ImagesTest::resized)
                                .imageSizes("50vw"),
                        PHOTO))
                .contains("sizes=\"50vw\"");
    }

    @Test
    void setsTheSizesOfPhotosInOnePlace() {
        UnaryOperator<HtmlRenderer.Builder> customization = b -> b.imageWidths(List.of(400, 800), ImagesTest::resized)
                .imageSizes(ImagePlace.GALLERY, "25vw")
                .imageSizes("50vw");
        assertThat(html(customization, Gallery.builder(List.of(PHOTO, PHOTO)).build()))
                .contains("sizes=\"25vw\"");
        assertThat(html(customization, PHOTO)).contains("sizes=\"50vw\"");
    }

    @ParameterizedTest
    @EnumSource
    void usesTheSizesOfThePlacement(Figure.Placement placement) {
        Figure figure = Figure.of(PHOTO).withPlacement(placement);
        assertThat(html(ImagesTest::withPlaceNames, figure)).contains("sizes=\"" + placement + "\"");
    }

    @Test
    void usesTheSizesOfAGallery() {
        Gallery gallery = Gallery.builder(List.of(PHOTO, PHOTO)).build();
        assertThat(html(ImagesTest::withPlaceNames, gallery)).contains("sizes=\"GALLERY\"");
        assertThat(html(ImagesTest::withPlaceNames, Figure.of(gallery).withPlacement(Figure.Placement.FULL)))
                .contains("sizes=\"WIDE_GALLERY\"");
        assertThat(html(ImagesTest::withPlaceNames, Figure.of(gallery).withPlacement(Figure.Placement.END)))
                .contains("sizes=\"END\"");
    }

    @Test
    void usesTheFullWidthForTheOnlyPhotoOfAGallery() {
        Gallery gallery = Gallery.builder(List.of(PHOTO)).build();
        assertThat(html(ImagesTest::withPlaceNames, Figure.of(gallery).withPlacement(Figure.Placement.WIDE)))
                .contains("sizes=\"WIDE\"");
    }

    @ParameterizedTest
    @EnumSource
    void usesTheSizesOfABox(Box.Kind kind) {
        Figure wide = Figure.of(PHOTO).withPlacement(Figure.Placement.WIDE);
        Gallery gallery = Gallery.builder(List.of(PHOTO, PHOTO)).build();
        assertThat(html(ImagesTest::withPlaceNames, Box.of(kind, "Ferries", wide)))
                .contains("sizes=\"BOX\"");
        assertThat(html(ImagesTest::withPlaceNames, Box.of(kind, null, Figure.of(gallery))))
                .contains("sizes=\"BOX_GALLERY\"");
    }

    @Test
    void usesTheSizesOfTheTextAfterABox() {
        Article article = Article.builder("a", "Ferries")
                .add(Box.of(Box.Kind.SIDEBAR, null, Figure.of(PHOTO)))
                .add(Figure.of(PHOTO))
                .build();
        assertThat(html(ImagesTest::withPlaceNames, article)).contains("sizes=\"BOX\"", "sizes=\"COLUMN\"");
    }

    @Test
    void usesTheSizesOfACardForPortraitsAndLogos() {
        assertThat(html(
                        ImagesTest::withPlaceNames,
                        Author.builder("Mira Vale").portrait(PHOTO).build()))
                .contains("sizes=\"CARD\"");
        Publication gazette = Publication.builder("The Gazette", Url.of("https://gazette.example/"))
                .logo(PHOTO)
                .build();
        assertThat(html(ImagesTest::withPlaceNames, gazette)).contains("sizes=\"CARD\"");
    }

    @Test
    void loadsTheGivenNumberOfImagesEagerly() {
        Gallery gallery = Gallery.builder(List.of(PHOTO, PHOTO, PHOTO)).build();
        assertThat(html(b -> b.eagerImages(2), gallery))
                .containsOnlyOnce("fetchpriority=\"high\"")
                .containsOnlyOnce("loading=\"lazy\"");
        assertThat(html(b -> b.eagerImages(0), gallery)).doesNotContain("fetchpriority");
    }

    @Test
    void rejectsInvalidOptions() {
        assertThatIllegalArgumentException().isThrownBy(() -> html(b -> b.eagerImages(-1), PHOTO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> html(b -> b.imageWidths(List.of(0), ImagesTest::resized), PHOTO))
                .withMessage("a width must be at least 1, not 0");
    }

    /** Sets the name of each place as its {@code sizes}. */
    private static HtmlRenderer.Builder withPlaceNames(HtmlRenderer.Builder builder) {
        for (ImagePlace place : ImagePlace.values()) {
            builder.imageSizes(place, place.name());
        }
        return builder.imageWidths(List.of(400, 800), ImagesTest::resized);
    }

    private static Url resized(Url url, int width) {
        return Url.of(url.text() + "?w=" + width);
    }

    private static Photo photo(Rendition rendition) {
        return Photo.builder(rendition).alt("A ferry").build();
    }

    private static String html(UnaryOperator<HtmlRenderer.Builder> customization, Content content) {
        return customization.apply(HtmlRenderer.builder()).build().render(content);
    }
}
