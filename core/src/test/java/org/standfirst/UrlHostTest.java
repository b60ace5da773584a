package org.standfirst;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlHostTest {
    @ParameterizedTest
    @CsvSource({"https://az.example/, 18", "https://a-09.example/a/b, 20", "https://9.a/, 11"})
    void quickTestFindsTheEndOfSimpleHosts(String address, int end) {
        assertThat(UrlHost.simpleEnd(address)).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://a.example/",
                "https://a.example",
                "https:///",
                "https://.example/",
                "https://a..example/",
                "https://a.example./",
                "https://a.0b/",
                "https://A.example/",
                "https://`.example/",
                "https://{.example/",
                "https://a.example:443/"
            })
    void quickTestLeavesOtherHostsToTheCompleteTest(String address) {
        assertThat(UrlHost.simpleEnd(address)).isZero();
    }
}
