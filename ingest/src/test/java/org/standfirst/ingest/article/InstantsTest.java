package org.standfirst.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstantsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Friday, 25-Jun-10 15:00:00 UTC", "Friday, 25-Jun-10 15:00:00 GMT"})
    void readsDatesOfRfc850(String date) {
        assertThat(Instants.of(date, null)).isEqualTo(Instant.parse("2010-06-25T15:00:00Z"));
    }

    @Test
    void rejectsOtherDaysAndZones() {
        assertThat(Instants.utc("Monday, 25-Jun-10 15:00:00 UTC")).isNull();
        assertThat(Instants.utc("Friday, 25-Jun-10 15:00:00 PST")).isNull();
        assertThat(Instants.utc("Friday, 25-Jun-10 15:00:00 ")).isNull();
    }
}
