package org.standfirst.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.standfirst.image.Files.files;
import static org.standfirst.image.Files.names;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.standfirst.Rendition;
import org.standfirst.Url;

/** Files are written as {@code name.extension widthxheight}. */
class ImageUseTest {
    @ParameterizedTest
    @CsvSource({
        "a.avif 1600x900|b.jpg 1600x900, b.jpg",
        "a.avif 1600x900|b.jpg 400x225, b.jpg",
        "a.jpg 400x225|b.jpg 1600x900|c.jpg 1200x1200, b.jpg",
        "a.jpg 400x300|b.jpg 1600x1200|c.jpg 1200x1200, b.jpg",
        "a.jpg 1200x800|b.jpg 1200x675, b.jpg",
        "a.jpg 4000x2250|b.jpg 1600x900|c.jpg 1199x674, b.jpg",
        "a.webp 1600x900|b.jpg 2000x1125, b.jpg",
        "a.webp 1600x900|b.jpg 800x450, a.webp",
        "a.svg 1600x900|b.heic 1600x900|c.png 300x169, c.png",
        "a.jpg 800x450|b.jpg 600x338, a.jpg",
        "a.jpg|b.jpg 600x338, a.jpg",
        "a.jpg|b.jpg 1600x1200, b.jpg",
        "a 1600x900|b.jpg 1600x900, b.jpg",
        "a 1600x900|b.webp 1600x900, a",
        "a.jpg 400|b.jpg 1600|c.jpg 1300, c.jpg"
    })
    void choosesAWideSupportedFileForSharing(String files, String chosen) {
        assertThat(choose(ImageUse.SHARING, files)).isEqualTo(chosen);
    }

    @ParameterizedTest
    @CsvSource({
        "a.jpg 4000x2250|b.jpg 600x338, b.jpg",
        "a.jpg 4000x2250|b.jpg 600x338|c.jpg 1200x675, c.jpg",
        "a.jpg 1600x900|b.jpg 400x225, a.jpg",
        "a.jpg 4000x2250|b.jpg 560x315, b.jpg",
        "a.jpg 1600x900|b.jpg 800x800, a.jpg",
        "a.avif 800x450|b.webp 800x450|c.jpg 4000x2250, c.jpg",
        "a.avif 800x450|b.webp 800x450, b.webp",
        "a.jpg|b.jpg 700x394, b.jpg",
        "a.jpg 4000x2250|b.jpg 1000, b.jpg",
        "a.jpg|b.jpg 150x84, a.jpg"
    })
    void choosesAFileOfSuitableWidthAndOfTheFirstShapeForMail(String files, String chosen) {
        assertThat(choose(ImageUse.MAIL, files)).isEqualTo(chosen);
    }

    @ParameterizedTest
    @CsvSource({
        "a.jpg 1600x900|b.jpg 400x225|c.jpg 150x84, b.jpg",
        "a.jpg 200x200|b.jpg 100x100, a.jpg",
        "a.avif 256x144|b.jpg 400x225, b.jpg",
        "a.webp 256x144|b.jpg 400x225, a.webp",
        "a.svg|b.tiff 256x144, a.svg"
    })
    void choosesTheSmallestSufficientFileForAThumbnail(String files, String chosen) {
        assertThat(choose(ImageUse.THUMBNAIL, files)).isEqualTo(chosen);
    }

    @Test
    void choosesAPosterOfTheWidthOfTheText() {
        assertThat(choose(ImageUse.POSTER, "a.jpg 4000x2250|b.jpg 1200x675|c.jpg 400x225"))
                .isEqualTo("b.jpg");
    }

    @ParameterizedTest
    @EnumSource
    void choosesTheFirstOfEqualFiles(ImageUse use) {
        assertThat(choose(use, "a.jpg 800x450|b.jpg 800x450")).isEqualTo("a.jpg");
    }

    @ParameterizedTest
    @EnumSource
    void choosesAFileThatDoesNotFitIfThereIsNoOther(ImageUse use) {
        assertThat(choose(use, "a.tiff 100x100")).isEqualTo("a.tiff");
        assertThat(choose(use, "a.tiff 100x100|b.avif 0x0")).isEqualTo("b.avif");
        assertThat(use.choose(List.of())).isNull();
    }

    @Test
    void addsTheBestFileOfEachOtherShape() {
        assertThat(names(
                        ImageUse.SHARING.chooseShapes(files("square.jpg 1200x1200|small.jpg 600x600|wide.avif 1600x900|"
                                + "wide.jpg 1600x900|half.jpg 800x451|unknown.jpg|classic.avif 2000x1500|classic.jpg 1200x900|"
                                + "thumbnail.jpg 150x200|width.jpg 1300|tall.jpg 900x1600|extra.jpg 500x1000"))))
                .containsExactly("wide.jpg", "classic.jpg", "square.jpg", "tall.jpg");
        assertThat(ImageUse.SHARING.chooseShapes(List.of())).isEmpty();
    }

    @Test
    void sharesOnlyFilesThatOtherSitesCanFetch() {
        Rendition relative = Rendition.of(Url.of("/wide.jpg"), 1600, 900);
        Rendition square = files("square.jpg 1200x1200").get(0);
        assertThat(ImageUse.shared(List.of(relative, square))).containsExactly(square);
        assertThat(ImageUse.shared(List.of(relative))).isEmpty();
    }

    @Test
    void sharesAListThatCannotBeChanged() {
        List<Rendition> shared = ImageUse.shared(files("a.jpg 1600x900"));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(shared::clear);
    }

    @ParameterizedTest
    @CsvSource({
        "a.jpg 1200x675, true",
        "a.jpg 1199x675, false",
        "a.avif 1200x675, false",
        "a.jpg, true",
        "a 1200x675, true"
    })
    void fitsIfTypeAndWidthFit(String file, boolean fits) {
        assertThat(ImageUse.SHARING.fits(files(file).get(0))).isEqualTo(fits);
    }

    private static String choose(ImageUse use, String files) {
        return names(List.of(use.choose(files(files)))).get(0);
    }
}
