package org.standfirst.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HostileStringsTest {

    @Test
    void readsThousandsOfStrings() {
        assertThat(HostileStrings.elements().count()).isGreaterThanOrEqualTo(3_373);
        assertThat(HostileStrings.all()).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(3_367);
    }

    @Test
    void keepsUnpairedSurrogates() {
        assertThat(HostileStrings.all()).anyMatch(string -> string.endsWith("\ud800"));
    }
}
