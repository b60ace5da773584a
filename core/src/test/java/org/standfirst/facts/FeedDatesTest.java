package org.standfirst.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.standfirst.Article;
import org.standfirst.Omission;

class FeedDatesTest {
    private static final Instant MORNING = Instant.parse("2026-03-01T06:00:00Z");

    private final List<Omission> omissions = new ArrayList<>();

    private FeedDates dates(Consumer<Article.Builder> dates) {
        Article article =
                Article.builder("ferry", "Night ferry returns").build().with(dates);
        return FeedDates.of(article.dates(), Omissions.of(omissions::add));
    }

    @Test
    void areThoseOfPublicationAndUpdate() {
        assertThat(dates(a -> a.published(MORNING).updated(MORNING))).isEqualTo(new FeedDates(MORNING, MORNING));
        assertThat(dates(a -> a.published(Instant.EPOCH).displayed(MORNING))).isEqualTo(new FeedDates(MORNING, null));
        assertThat(dates(a -> a.updated(MORNING))).isEqualTo(new FeedDates(null, MORNING));
        assertThat(dates(a -> {})).isEqualTo(new FeedDates(null, null));
        assertThat(omissions).isEmpty();
    }

    @Test
    void omitAnUpdateBeforeThePublication() {
        assertThat(dates(a -> a.published(MORNING).updated(Instant.EPOCH))).isEqualTo(new FeedDates(MORNING, null));
        assertThat(omissions)
                .containsExactly(Omission.of("dates.updated", "1970-01-01T00:00:00Z", "is before the publication"));
    }

    @Test
    void omitTimesThatCannotBeWritten() {
        assertThat(dates(a -> a.published(Instant.MAX).updated(Instant.MIN))).isEqualTo(new FeedDates(null, null));
        assertThat(dates(a -> a.displayed(Instant.MIN))).isEqualTo(new FeedDates(null, null));
        assertThat(omissions)
                .extracting(Omission::path)
                .containsExactly("dates.published", "dates.updated", "dates.displayed");
    }
}
