package org.standfirst.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.standfirst.image.Files.files;
import static org.standfirst.image.Files.names;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standfirst.Rendition;
import org.standfirst.Url;

class ImageFilesTest {
    private static final List<Rendition> LIST = files("a.jpg 1600x900|b.jpg 800x450|c.avif 800x450|d.jpg 1200x1200");
    private static final ImageFiles FILES = imageFiles(LIST);

    @Test
    void equalsAListOfTheSameFiles() {
        assertThat(FILES).isEqualTo(LIST).hasSameHashCodeAs(LIST).hasToString(LIST.toString());
        assertThat(LIST).isEqualTo(FILES);
    }

    @Test
    void isImmutable() {
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> FILES.add(LIST.get(0)));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> FILES.set(0, LIST.get(1)));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> {
            Iterator<Rendition> files = FILES.iterator();
            files.next();
            files.remove();
        });
        assertThat(FILES).isEqualTo(LIST);
    }

    @Test
    void isNotAffectedByLaterChangesOfTheList() {
        List<Rendition> list = new ArrayList<>(LIST);
        List<Rendition> copy = ImageFiles.of(list, "files");
        list.clear();
        assertThat(copy).isEqualTo(LIST);
        assertThat(ImageFiles.of(copy, "files")).isSameAs(copy);
    }

    @Test
    void groupsItsFilesOnce() {
        PageImage image = PageImage.of(FILES);
        assertThat(names(image.widths())).containsExactly("b.jpg", "a.jpg");
        assertThat(PageImage.of(FILES)).isSameAs(image);
    }

    @Test
    void choosesItsFilesForSharingOnce() {
        List<Rendition> shared = ImageUse.shared(FILES);
        assertThat(names(shared)).containsExactly("a.jpg", "d.jpg");
        assertThat(ImageUse.shared(FILES)).isSameAs(shared);
    }

    @ParameterizedTest
    @CsvSource({
        "a.jpg, https://example.org/b.jpg, true",
        "a.jpg, mailto:desk@example.org, false",
        "javascript:alert(1), a.jpg, false",
        "a.jpg, //example.org/b.jpg, false"
    })
    void isDisplayableIfEveryAddressIs(String one, String other, boolean displayable) {
        ImageFiles files = imageFiles(List.of(Rendition.of(Url.of(one)), Rendition.of(Url.of(other))));
        assertThat(files.displayable()).isEqualTo(displayable);
    }

    private static ImageFiles imageFiles(List<Rendition> files) {
        return (ImageFiles) ImageFiles.of(files, "files");
    }
}
