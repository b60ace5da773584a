package org.standfirst.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

class NeedsTest {

    @Test
    void runsATestIfNothingIsMissing() {
        assertThatCode(() -> Needs.require(true, "the data is missing", true)).doesNotThrowAnyException();
    }

    @Test
    void skipsATestWithTheReason() {
        assertThatExceptionOfType(TestAbortedException.class)
                .isThrownBy(() -> Needs.require(false, "the data is missing", false))
                .withMessageContaining("the data is missing");
    }

    @Test
    void failsATestIfRequirementsAreMandatory() {
        assertThatExceptionOfType(AssertionFailedError.class)
                .isThrownBy(() -> Needs.require(false, "the data is missing", true))
                .withMessageContaining("the data is missing");
    }
}
