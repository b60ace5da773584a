package org.standfirst.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HostileStringsTest {

    @Test
    void thereAreThousandsOfThem() {
        assertThat(HostileStrings.elements().count()).isGreaterThanOrEqualTo(3_373);
        // without those that are blank, or equal but for their line ends
        assertThat(HostileStrings.all()).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(3_324);
    }

    @Test
    void unpairedSurrogatesStayAsTheyAre() {
        // without those that are blank, or equal but for their line ends
        assertThat(HostileStrings.all()).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(3_324);
    }
}
