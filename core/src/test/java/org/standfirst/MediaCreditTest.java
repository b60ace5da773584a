package org.standfirst;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MediaCreditTest {

    @Test
    void composesPhotographerAndAgencies() {
        assertThat(MediaCredit.of("Ada Brandt", "ABC", "XYZ").text()).isEqualTo("Ada Brandt, ABC / XYZ");
    }

    @Test
    void omitsMissingAgencies() {
        assertThat(MediaCredit.of("Ada Brandt").text()).isEqualTo("Ada Brandt");
    }

    @Test
    void omitsAMissingPhotographer() {
        assertThat(MediaCredit.ofAgencies("ABC", "XYZ").text()).isEqualTo("ABC / XYZ");
    }

    @Test
    void printsTheGivenLineUnchanged() {
        assertThat(MediaCredit.of("Ada Brandt", "ABC")
                        .withLine("By courtesy of ABC")
                        .text())
                .isEqualTo("By courtesy of ABC");
    }

    @Test
    void omitsAgenciesWithoutAName() {
        assertThat(MediaCredit.of("Ada Brandt", "", "ABC", "\u200B").text()).isEqualTo("Ada Brandt, ABC");
        assertThat(MediaCredit.ofAgencies(" ", "").text()).isEmpty();
    }

    @Test
    void isEmptyIfNothingIsKnown() {
        assertThat(new MediaCredit(null, List.of(), null).text()).isEmpty();
    }
}
