package org.standfirst.utf8;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTimeTest {
    private final byte[] target = new byte[IsoTime.MAX_LENGTH];
    private final IsoTime times = new IsoTime();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-01T12:00:00Z",
                "1970-01-01T00:00:00Z",
                "1969-12-31T23:59:59.999999999Z",
                "2026-03-01T12:00:00.120Z",
                "2026-03-01T12:00:00.000120Z",
                "2026-03-01T12:00:00.000000120Z",
                "0000-02-29T00:00:00Z",
                "0001-01-01T00:00:00Z",
                "2000-02-29T00:00:00Z",
                "2100-02-28T00:00:00Z",
                "2100-03-01T00:00:00Z",
                "2399-03-01T00:00:00Z",
                "2400-02-29T00:00:00Z",
                "9999-12-31T23:59:59Z",
                "+10000-01-01T00:00:00Z",
                "+1000000000-12-31T23:59:59.999999999Z",
                "-0001-12-31T23:59:59Z",
                "-9999-01-01T00:00:00Z",
                "-10000-01-01T00:00:00Z",
                "-1000000000-01-01T00:00:00.000000001Z"
            })
    void writesTimesInIsoFormat(String time) {
        assertThat(written(Instant.parse(time))).isEqualTo(time);
    }

    @Test
    void writesTimesOfOneDayAndThenOfAnother() {
        for (String time : List.of(
                "2026-03-01T00:00:00Z", "2026-03-01T23:59:59.5Z", "2026-02-28T23:59:59Z", "2026-03-01T12:00:00Z")) {
            assertThat(written(Instant.parse(time)))
                    .isEqualTo(Instant.parse(time).toString());
        }
    }

    @Test
    @Tag("exhaustive")
    void writesEveryDayOfEightHundredYears() {
        LocalDate day = LocalDate.of(-401, 12, 30);
        for (int i = 0; i < 292_500; i++, day = day.plusDays(1)) {
            int end = IsoTime.putDate(day.toEpochDay(), target, 0);
            assertThat(new String(target, 0, end, US_ASCII)).isEqualTo(day.toString());
        }
    }

    @Test
    @Tag("exhaustive")
    void writesEverySecondOfADay() {
        for (int second = 0; second < 86_400; second++) {
            Instant time = Instant.ofEpochSecond(1_772_323_200L + second);
            assertThat(written(time)).isEqualTo(time.toString());
        }
    }

    @Test
    @Tag("exhaustive")
    void writesRandomTimes() {
        Random random = new Random(6);
        long first = Instant.MIN.getEpochSecond();
        long last = Instant.MAX.getEpochSecond();
        for (int i = 0; i < 200_000; i++) {
            long second = Math.max(first, Math.min(last, random.nextLong() >> random.nextInt(64)));
            int nano = random.nextInt(1_000) * new int[] {1, 1_000, 1_000_000}[random.nextInt(3)];
            Instant time = Instant.ofEpochSecond(second, nano);
            assertThat(written(time)).isEqualTo(time.toString());
        }
    }

    private String written(Instant time) {
        int end = times.put(time.getEpochSecond(), time.getNano(), target, 0);
        return new String(target, 0, end, US_ASCII);
    }
}
