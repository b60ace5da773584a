package org.standfirst.labels.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.standfirst.labels.Labels;

class ZoneNamesTest {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void hasANameForExactlyTheOffsetsOfAZone() {
        Map<String, Set<ZoneOffset>> named = new TreeMap<>();
        Map<String, Set<ZoneOffset>> real = new TreeMap<>();
        ZoneNames.all().forEach((zone, names) -> {
            if (ZoneId.getAvailableZoneIds().contains(zone)) {
                named.put(zone, new TreeSet<>(names.keySet()));
                real.put(zone, offsets(ZoneId.of(zone)));
            }
        });
        assertThat(named).isEqualTo(real).hasSizeGreaterThan(150);
    }

    @Test
    void writesAnOffsetWithoutAName() {
        Phrases english = Phrases.of(Labels.ENGLISH);
        assertThat(english.zone(ZoneId.of("Asia/Yekaterinburg")).at(ZoneOffset.ofHours(5)))
                .asString()
                .isEqualTo("UTC+05:00");
        assertThat(english.zone(ZoneOffset.UTC).at(ZoneOffset.UTC)).asString().isEqualTo("UTC");
    }

    @Test
    void doesNotNameTheTimeOfTaipeiAfterBeijing() {
        Phrases chinese = Phrases.of(Labels.of(Locale.TAIWAN));
        assertThat(chinese.zone(ZoneId.of("Asia/Taipei")).at(ZoneOffset.ofHours(8)))
                .asString()
                .isEqualTo("UTC+08:00");
        assertThat(chinese.zone(ZoneId.of("Asia/Shanghai")).at(ZoneOffset.ofHours(8)))
                .asString()
                .isEqualTo("北京時間");
    }

    @Test
    void usesTheNamesOfALanguage() {
        Phrases german = Phrases.of(Labels.of(Locale.GERMAN));
        ZoneNames berlin = german.zone(ZoneId.of("Europe/Berlin"));
        assertThat(berlin.at(ZoneOffset.ofHours(1))).asString().isEqualTo("MEZ");
        assertThat(berlin.at(ZoneOffset.ofHours(2))).asString().isEqualTo("MESZ");
    }

    /** Returns the offsets of a zone in the five years from 2026. */
    private static Set<ZoneOffset> offsets(ZoneId zone) {
        Set<ZoneOffset> offsets = new TreeSet<>();
        for (int day = 0; day < 365 * 5; day++) {
            offsets.add(zone.getRules().getOffset(START.plusSeconds(day * 86_400L)));
        }
        return offsets;
    }
}
