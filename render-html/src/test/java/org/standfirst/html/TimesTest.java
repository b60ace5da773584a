package org.standfirst.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Article;
import org.standfirst.text.TextRenderer;

class TimesTest {

    @Test
    void printsTheTimeZoneAndWritesUtcForMachines() {
        assertThat(published("2026-03-01T23:05:06.789Z", ZoneId.of("Europe/Prague")))
                .contains("datetime=\"2026-03-01T23:05:06Z\">2 March 2026, 00:05 CET</time>");
    }

    @Test
    void printsUtc() {
        assertThat(published("2026-03-01T03:05:00Z", ZoneId.of("UTC"))).contains(">1 March 2026, 03:05 UTC</time>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-10-25T00:30:00Z | 2026-10-25T01:30:00Z | 25 October 2026, 01:30 BST · Updated 25 October 2026, 01:30 GMT
            2026-03-28T23:59:00Z | 2026-03-30T10:00:00Z | 28 March 2026, 23:59 GMT · Updated 30 March 2026, 11:00 BST
            2026-03-29T01:00:00Z | 2026-03-29T02:00:00Z | 29 March 2026, 02:00 BST · Updated 03:00
            2026-03-28T12:00:00Z | +1000000000-12-31T23:59:59Z | 28 March 2026, 12:00 GMT · Updated +1000000000-12-31T23:59:59Z
            """)
    void printsTheZoneOfAnUpdateAfterTheClocksChanged(String published, String updated, String dates) {
        Article article = Article.builder("a", "b")
                .published(Instant.parse(published))
                .updated(Instant.parse(updated))
                .build();
        ZoneId london = ZoneId.of("Europe/London");
        assertThat(HtmlRenderer.create()
                        .with(o -> o.timeZone(london))
                        .render(article)
                        .replaceAll("<[^>]*>", ""))
                .contains("Published " + dates);
        assertThat(TextRenderer.create().withTimeZone(london).withWidth(200).render(article))
                .contains("Published " + dates);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0044-03-15T12:00:00Z", "+10000-01-01T00:00:00Z", "+1000000000-12-31T23:59:59.999999999Z"})
    void writesTimesOutsideOfHtmlsRangeAsText(String instant) {
        assertThat(published(instant, ZoneId.of("Pacific/Kiritimati")))
                .contains("Published " + Instant.parse(instant))
                .doesNotContain("<time");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T12:00:00Z, 1er mars 2026",
        "2026-03-02T12:00:00Z, 2 mars 2026",
        "2026-03-21T12:00:00Z, 21 mars 2026"
    })
    void printsTheFirstOfAMonthAsAnOrdinalInFrench(String at, String date) {
        Article article = Article.builder("a", "b")
                .language(Locale.FRENCH)
                .published(Instant.parse(at))
                .build();
        assertThat(TextRenderer.create().render(article)).contains("Publié le " + date + " à 12:00 UTC");
    }

    private static String published(String instant, ZoneId zone) {
        Article article =
                Article.builder("a", "b").published(Instant.parse(instant)).build();
        return HtmlRenderer.create().with(o -> o.timeZone(zone)).render(article);
    }
}
