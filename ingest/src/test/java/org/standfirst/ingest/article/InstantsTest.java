package org.standfirst.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstantsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Friday, 25-Jun-10 15:00:00 UTC", "Friday, 25-Jun-10 15:00:00 GMT"})
    void readsDatesOfRfc850(String date) {
        assertThat(Instants.of(date, null)).isEqualTo(Instant.parse("2010-06-25T15:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "UT, 10:00",
        "UTC, 10:00",
        "GMT, 10:00",
        "EST, 15:00",
        "EDT, 14:00",
        "CST, 16:00",
        "CDT, 15:00",
        "MST, 17:00",
        "MDT, 16:00",
        "PST, 18:00",
        "pdt, 17:00",
    })
    void readsTheZonesOfRfc822(String zone, String time) {
        Instant instant = Instant.parse("2026-11-30T" + time + ":00Z");
        assertThat(Instants.of("Mon, 30 Nov 2026 10:00:00 " + zone, null)).isEqualTo(instant);
        assertThat(Instants.of("30 Nov 2026 10:00 " + zone, null)).isEqualTo(instant);
        assertThat(Instants.of("Monday, 30-Nov-26 10:00:00 " + zone, null)).isEqualTo(instant);
        assertThat(Instants.of("2026-11-30 10:00:00 " + zone, null)).isEqualTo(instant);
    }

    @Test
    void rejectsOtherDaysAndZones() {
        assertThat(Instants.utc("Monday, 25-Jun-10 15:00:00 UTC")).isNull();
        assertThat(Instants.utc("Friday, 25-Jun-10 15:00:00 IST")).isNull();
        assertThat(Instants.utc("Friday, 25-Jun-10 15:00:00 ")).isNull();
        assertThat(Instants.utc("PST")).isNull();
    }
}
