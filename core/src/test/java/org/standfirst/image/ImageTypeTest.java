package org.standfirst.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Rendition;
import org.standfirst.Url;

class ImageTypeTest {
    @ParameterizedTest
    @CsvSource({
        "image/jpeg, JPEG",
        "image/jpg, JPEG",
        "IMAGE/AVIF, AVIF",
        "image/webp; q=0.8, WEBP",
        "image/svg+xml, SVG",
        "image/tiff, OTHER",
        "image/vnd.adobe.photoshop, OTHER"
    })
    void usesTheMediaTypeBeforeTheFileExtension(String mediaType, ImageType type) {
        assertThat(ImageType.of(file("https://example.org/a.png").withMediaType(mediaType)))
                .isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a.jpg, JPEG",
        "https://example.org/a.JPEG, JPEG",
        "https://example.org/a.avif?w=800&as=.jpg, AVIF",
        "https://example.org/a.b.webp#top, WEBP",
        "https://example.org/a.gif;v=2, GIF",
        "https://example.org/a.gif;v=2.jpg;w=a.png, GIF",
        "https://example.org/a.gif#b?c.jpg, GIF",
        "https://example.org/a.gif?b#c.jpg, GIF",
        "../photos/a.png, PNG",
        "a.jxl, JXL",
        "a/b.png, PNG",
        "https://example.org/a.heic, OTHER",
        "a//b.png, PNG",
        "s3://bucket/a.avif, AVIF",
        "//cdn.example.org/a.AVIFS;v=1#top, AVIF",
        "https://example.org//a.png, PNG",
        "https://example.org/a.avifs, AVIF",
        "https://example.org/fetch/https://photo.jpg, JPEG"
    })
    void usesTheFileExtensionWithoutAMediaType(String url, ImageType type) {
        assertThat(ImageType.of(file(url))).isEqualTo(type);
    }

    @Test
    void ignoresMediaTypesOfOtherFiles() {
        assertThat(ImageType.of(file("https://example.org/a.avif").withMediaType("application/octet-stream")))
                .isEqualTo(ImageType.AVIF);
        assertThat(ImageType.stated(file("https://example.org/a.avif").withMediaType("application/octet-stream")))
                .isNull();
    }

    @Test
    void doesNotStateATypeByFileExtension() {
        assertThat(ImageType.stated(file("https://example.org/a.jpg"))).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://photo.jpg",
                "http://photo.jpg",
                "//photo.jpg",
                "jpg",
                "https://photo.jpg/",
                "https://example.org/a.jpg/800",
                "https://example.org/a",
                "https://example.org/a;b.jpg",
                "https://example.org/jpg.",
                "https://example.org/a.avifsx",
                "/fetch/https://photo.jpg",
                "https://example.org/?file=a.jpg",
                ""
            })
    void isUnknownWithoutAFileExtension(String url) {
        assertThat(ImageType.of(file(url))).isNull();
    }

    private static Rendition file(String url) {
        return Rendition.of(Url.of(url));
    }
}
