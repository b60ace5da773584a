package org.standfirst.labels.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalTimesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/London",
                "America/St_Johns",
                "Africa/Casablanca",
                "Australia/Lord_Howe",
                "Asia/Kolkata",
                "UTC",
                "+05:45"
            })
    void hasTheOffsetOfEachTimeInAnyOrder(String id) {
        ZoneId zone = ZoneId.of(id);
        LocalTimes times = new LocalTimes(zone);
        for (Instant instant : instants(zone)) {
            assertThat(times.offset(instant))
                    .as("%s", instant)
                    .isEqualTo(zone.getRules().getOffset(instant));
            LocalDateTime local = LocalDateTime.ofInstant(instant, zone).withNano(0);
            assertThat(times.of(instant)).isEqualTo(local);
            assertThat(times.day(instant)).isEqualTo(local.toLocalDate().toEpochDay());
        }
    }

    @Test
    void rejectsATimeOutsideTheCalendarAgain() {
        LocalTimes times = new LocalTimes(ZoneId.of("Europe/London"));
        for (int i = 0; i < 2; i++) {
            assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> times.of(Instant.MIN));
        }
    }

    @Test
    void keepsTheOffsetIfALaterTimeIsOutsideTheCalendar() {
        LocalTimes times = new LocalTimes(ZoneId.of("Europe/London"));
        Instant summer = Instant.parse("2026-07-01T12:00:00Z");
        ZoneOffset offset = times.offset(summer);

        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> times.offset(Instant.MAX));
        assertThat(times.offset(summer)).isEqualTo(offset).isEqualTo(ZoneOffset.ofHours(1));
    }

    /** Returns times around each change of the offset, and random times, in random order. */
    private static List<Instant> instants(ZoneId zone) {
        Random random = new Random(5);
        List<Instant> instants = new ArrayList<>();
        Instant at = Instant.parse("1880-01-01T00:00:00Z");
        for (ZoneOffsetTransition next = zone.getRules().nextTransition(at);
                next != null && instants.size() < 1_000;
                next = zone.getRules().nextTransition(next.getInstant())) {
            instants.add(next.getInstant());
            instants.add(next.getInstant().minusNanos(1));
            instants.add(next.getInstant().plusNanos(1));
        }
        for (int i = 0; i < 1_000; i++) {
            instants.add(at.plusSeconds(random.nextLong(0, 300L * 365 * 86_400)));
        }
        instants.add(Instant.parse("0001-01-01T00:00:00Z"));
        instants.add(Instant.parse("9999-12-31T23:59:59Z"));
        Collections.shuffle(instants, random);
        return instants;
    }
}
