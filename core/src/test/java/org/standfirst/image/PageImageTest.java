package org.standfirst.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.standfirst.image.Files.files;
import static org.standfirst.image.Files.names;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standfirst.Rendition;
import org.standfirst.Url;

/** Files are written as {@code name.extension widthxheight}. */
class PageImageTest {
    @Test
    void groupsFilesByTypeThenByWidth() {
        PageImage image =
                PageImage.of(files("a.avif 1600x900|b.jpg 1600x900|c.webp 800x450|d.jpg 400x225|e.avif 800x450|"
                        + "f.webp 1600x901|g.jpg 800x450|h.jpg 800x450"));

        assertThat(image.file().url().text()).endsWith("/b.jpg");
        assertThat(names(image.widths())).containsExactly("d.jpg", "g.jpg", "b.jpg");
        assertThat(image.sources().keySet()).containsExactly(ImageType.AVIF, ImageType.WEBP);
        assertThat(names(image.sources().get(ImageType.AVIF))).containsExactly("e.avif", "a.avif");
        assertThat(names(image.sources().get(ImageType.WEBP))).containsExactly("c.webp", "f.webp");
    }

    @ParameterizedTest
    @CsvSource({
        "a.heic 4000x3000|b.jpg 1600x900|c.jpg 800x450, b.jpg, c.jpg b.jpg",
        "a.jxl 4000x3000|b.avif 1600x900, b.avif, b.avif",
        "a.avif 4000x3000|b.jpg 1600x900, a.avif, a.avif",
        "a.tif 4000x3000|b.jxl 1600x900, a.tif, a.tif",
        "a.heic 1600x900|b.jpg 800x800|c.jpg 1600x900, c.jpg, c.jpg"
    })
    void hasTheShapeOfAFileThatBrowsersShow(String files, String file, String widths) {
        PageImage image = PageImage.of(files(files));

        assertThat(image.file().url().text()).endsWith("/" + file);
        assertThat(String.join(" ", names(image.widths()))).isEqualTo(widths);
    }

    @Test
    @Timeout(10)
    void sortsHundredsOfThousandsOfFiles() {
        Url url = Url.of("https://example.org/a.jpg");
        List<Rendition> files = IntStream.range(0, 800_000)
                .mapToObj(i -> Rendition.ofWidth(url, 800_000 - i))
                .toList();
        assertThat(PageImage.of(files).widths()).hasSize(800_000).startsWith(files.get(799_999));
    }

    @ParameterizedTest
    @CsvSource({
        "a.avif 1600x900|b.webp 1600x900, b.webp, AVIF",
        "a.webp 1600x900|b.avif 1600x900|c.gif 1600x900, c.gif, AVIF WEBP",
        "a.avif|b.jxl|c.png, c.png, JXL AVIF",
        "a.avif 1600x900|b.tiff 1600x900, a.avif, ''",
        "a.svg|b.png 1600x900, a.svg, ''",
        "a 1600x900|b.webp 1600x900, a, WEBP"
    })
    void fallsBackToTheFirstFileThatAllBrowsersSupport(String files, String file, String types) {
        PageImage image = PageImage.of(files(files));

        assertThat(image.file().url().text()).endsWith("/" + file);
        assertThat(String.join(
                        " ",
                        image.sources().keySet().stream().map(ImageType::name).toList()))
                .isEqualTo(types);
    }

    @ParameterizedTest
    @CsvSource({
        "a.jpg 1600x900|b.jpg 800x450|c.png 400x225, b.jpg a.jpg",
        "a.jpg 1600x900|b 800x450|c 400x225, c b a.jpg",
        "a 1600x900|b.jpg 800x450, b.jpg a",
        "a.jpg 1600x900|b.jpg 800x800, a.jpg",
        "a.jpg|b.jpg 800x450|c.jpg 400x225, a.jpg",
        "a.jpg 1600x900|b.jpg|c.jpg 0x0, a.jpg",
        "a.jpg 800x450|b.jpg 800x450, a.jpg",
        "a.jpg 1600|b.jpg 400|c.jpg 800, b.jpg c.jpg a.jpg",
        "a.jpg 1600x900|b.jpg 400|c.jpg 800, b.jpg c.jpg a.jpg",
        "a.jpg 1600|b.jpg 400x225, b.jpg a.jpg"
    })
    void listsWidthsOfOneTypeAndShape(String files, String widths) {
        assertThat(String.join(" ", names(PageImage.of(files(files)).widths()))).isEqualTo(widths);
    }

    @Test
    void returnsListsThatCannotBeChanged() {
        PageImage image = PageImage.of(files("a.jpg 800x450|b.jpg 1600x900|c.webp 1600x900"));

        assertThat(image.widths()).isUnmodifiable();
        assertThat(image.sources().get(ImageType.WEBP)).isUnmodifiable();
    }

    @Test
    void doesNotFallBackToAFileOfAnotherShape() {
        PageImage image = PageImage.of(files("a.avif 1600x900|square.jpg 150x150"));

        assertThat(image.file().url().text()).endsWith("/a.avif");
        assertThat(image.sources()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1600, 800, false", "1600, 1200, true", "1600, 1600, true", "800, 800, true", "800, 799, false"})
    void omitsATypeWithoutAWideFile(int jpeg, int webp, boolean offered) {
        PageImage image =
                PageImage.of(files("a.jpg %dx%d|b.webp %dx%d".formatted(jpeg, jpeg * 9 / 16, webp, webp * 9 / 16)));

        assertThat(image.sources().containsKey(ImageType.WEBP)).isEqualTo(offered);
    }
}
