package org.standfirst.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.html.HtmlRenderer;

/** A page can contain several fragments: each has its own ids and its own heading levels. */
class FragmentsTest {
    private static final HtmlRenderer HTML = HtmlRenderer.create();

    @Test
    void haveDistinctIdsForTheSameContent() {
        List<String> ids = Jsoup.parse(fragment("first-", 2) + fragment("second-", 2))
                .select("[id]")
                .eachAttr("id");
        assertThat(ids).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    }

    @Test
    void referToTheirOwnIds() {
        Document page = Jsoup.parse(fragment("first-", 2) + fragment("second-", 2));
        for (String attribute : List.of("aria-labelledby", "aria-describedby", "for")) {
            for (Element element : page.select("[" + attribute + "]")) {
                for (String id : element.attr(attribute).split(" ")) {
                    assertThat(page.getElementById(id)).as(id).isNotNull();
                }
            }
        }
        assertThat(page.select("a[href^=#]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.matches("#(first|second)-.*"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void haveNoHeadingAboveTheGivenLevel(int level) {
        Document page = Jsoup.parse(fragment("", level));
        assertThat(page.select("h" + level)).isNotEmpty();
        IntStream.range(1, level)
                .forEach(above -> assertThat(page.select("h" + above)).isEmpty());
    }

    @Test
    void areValidOnOnePage() {
        String page = "<!DOCTYPE html><html lang=en><head><title>Two articles</title></head><body><h1>Two articles</h1>"
                + fragment("first-", 2) + fragment("second-", 2) + "</body></html>";
        assertThat(NuChecker.create().check(page)).isEmpty();
    }

    private static String fragment(String idPrefix, int headingLevel) {
        FormPage everything = FormPage.everything();
        return HTML.with(everything.options())
                .withIdPrefix(idPrefix)
                .with(options -> options.headingLevel(headingLevel))
                .render(everything.page());
    }
}
