package org.standfirst.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Gallery;
import org.standfirst.Media;
import org.standfirst.Page;
import org.standfirst.Photo;
import org.standfirst.Publication;
import org.standfirst.Rendition;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.body.Box;
import org.standfirst.body.Figure;
import org.standfirst.body.Leaf;
import org.standfirst.body.LiveUpdate;
import org.standfirst.html.HtmlRenderer;
import org.standfirst.html.PageRenderer;
import org.standfirst.html.Slot;
import org.standfirst.html.Theme;
import org.standfirst.schemaorg.SchemaOrgRenderer;

/** Photos are displayed at the width that their {@code sizes} attribute declares, by which browsers choose a file. */
@Tag("slow")
class ImageSizesTest {
    private static final int PHOTOS = 1 + 4 * Figure.Placement.values().length * (1 + 1 + 2 + 3) + 1;
    private static final Publication GAZETTE = Publication.builder("The Gazette", Url.of("https://gazette.example/"))
            .build();
    private static final Author WRITER =
            Author.builder("Mira Vale").portrait(photo("card")).build();
    private static final PageRenderer PAGES = PageRenderer.of(SchemaOrgRenderer.create())
            .withHtml(HtmlRenderer.builder()
                    .addToSlot(Slot.AFTER_TEXT, (article, html) -> html.write(WRITER))
                    .build());
    /** Returns the address of each photo, its width, and the width in its {@code sizes}, in pixels. */
    private static final String WIDTHS = """
            document.querySelectorAll('details').forEach(details => details.open = true);
            const declared = sizes => {
                const fits = sizes.split(/,(?![^(]*\\))/).map(size => size.trim().match(/^(\\(.*?\\) )?(.*)$/))
                        .find(size => !size[1] || matchMedia(size[1]).matches);
                const probe = document.body.appendChild(document.createElement('div'));
                probe.style.cssText = `position: absolute; width: ${fits[2]}`;
                const width = probe.getBoundingClientRect().width;
                probe.remove();
                return width;
            };
            return [...document.querySelectorAll('img[srcset]')].map(
                    img => ({at: img.src, shown: img.getBoundingClientRect().width, declared: declared(img.sizes)}));
            """;

    private static Browser browser;

    @BeforeAll
    static void startBrowser() {
        browser = Browser.start();
        // vw includes the width of a scroll bar, which the page does not have
        browser.driver().executeCdpCommand("Emulation.setScrollbarsHidden", Map.of("hidden", true));
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 575, 600, 650, 800, 1280})
    void displaysPhotosAtTheWidthOfTheirSizes(int window) {
        check(window, Theme.broadsheet());
    }

    @ParameterizedTest
    @CsvSource({"390, 36, 60", "600, 36, 60", "1280, 36, 60", "500, 30, 50", "650, 30, 50", "1280, 48, 70"})
    void displaysPhotosAtTheWidthOfTheirSizesForOtherMeasures(int window, double measure, double wide) {
        check(window, Theme.broadsheet().withMeasure(measure, wide));
    }

    private static void check(int window, Theme theme) {
        browser.width(window);
        browser.open(PAGES.withTheme(theme).render(Page.of(GAZETTE, article())));
        List<?> photos = (List<?>) browser.evaluate(WIDTHS);
        assertThat(photos).hasSize(PHOTOS);
        assertThat(photos).allSatisfy(photo -> {
            Map<?, ?> measured = (Map<?, ?>) photo;
            assertThat(pixels(measured.get("declared")))
                    .as("pixels of %s", measured.get("at"))
                    .isCloseTo(pixels(measured.get("shown")), Percentage.withPercentage(1));
        });
    }

    private static double pixels(Object number) {
        return ((Number) number).doubleValue();
    }

    /** Returns an article with a photo in each place. */
    private static Article article() {
        return Article.builder("ferry", "Night ferry returns")
                .lead(photo("lead"))
                .body(Stream.concat(
                                figures("body"),
                                Stream.of(
                                        LiveUpdate.of(Instant.EPOCH, "Update", leaves("update")),
                                        Box.of(Box.Kind.FACTS, "Box", leaves("box")),
                                        Box.of(Box.Kind.DETAILS, null, leaves("details"))))
                        .toList())
                .build();
    }

    private static Leaf[] leaves(String where) {
        return figures(where).toArray(Leaf[]::new);
    }

    /** Returns a photo and galleries in each placement. */
    private static Stream<Block> figures(String where) {
        return Stream.of(Figure.Placement.values())
                .flatMap(placement -> media(where + "-" + placement)
                        .map(media -> Figure.of(media).withPlacement(placement)));
    }

    private static Stream<Media> media(String name) {
        return Stream.of(photo(name), gallery(name, 1), gallery(name, 2), gallery(name, 3));
    }

    private static Gallery gallery(String name, int photos) {
        return Gallery.builder(Collections.nCopies(photos, photo(name + "-of-" + photos)))
                .build();
    }

    private static Photo photo(String name) {
        return Photo.builder(Rendition.of(Url.of("https://photo.example/" + name), 1600, 900))
                .addRendition(Rendition.of(Url.of("https://photo.example/800/" + name), 800, 450))
                .alt(name)
                .build();
    }
}
