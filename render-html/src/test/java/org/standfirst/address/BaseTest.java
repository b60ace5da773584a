package org.standfirst.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Url;

class BaseTest {

    /** The examples of RFC 3986, 5.4, that are relative to a host. */
    @ParameterizedTest
    @CsvSource(
            value = {
                "g, http://a/b/c/g",
                "./g, http://a/b/c/g",
                "g/, http://a/b/c/g/",
                "/g, http://a/g",
                "?y, http://a/b/c/d;p?y",
                "g?y, http://a/b/c/g?y",
                "#s, http://a/b/c/d;p?q#s",
                "g#s, http://a/b/c/g#s",
                "g?y#s, http://a/b/c/g?y#s",
                ";x, http://a/b/c/;x",
                "g;x, http://a/b/c/g;x",
                "., http://a/b/c/",
                "./, http://a/b/c/",
                ".., http://a/b/",
                "../, http://a/b/",
                "../g, http://a/b/g",
                "../.., http://a/",
                "../../, http://a/",
                "../../g, http://a/g",
                "../../../g, http://a/g",
                "/./g, http://a/g",
                "/../g, http://a/g",
                "g., http://a/b/c/g.",
                ".g, http://a/b/c/.g",
                "..g, http://a/b/c/..g",
                "./g/., http://a/b/c/g/",
                "g/./h, http://a/b/c/g/h",
                "g/../h, http://a/b/c/h",
                "g;x=1/../y, http://a/b/c/y",
                "g?y/../x, http://a/b/c/g?y/../x",
                "g#s/../x, http://a/b/c/g#s/../x"
            })
    void resolvesTheExamplesOfTheStandard(String reference, String expected) {
        assertThat(resolved(reference, "http://a/b/c/d;p?q#f")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"g, http://a.example/g", "#s, http://a.example#s", "?y, http://a.example?y"})
    void resolvesAgainstABaseWithoutAPath(String reference, String expected) {
        assertThat(resolved(reference, "http://a.example")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://b.example/c", "mailto:a@b.example", "tel:+41"})
    void keepsAnAbsoluteAddress(String address) {
        assertThat(resolved(address, "http://a/b")).isEqualTo(address);
        assertThat(Base.absolute(Url.of(address), null)).isEqualTo(Url.of(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "//b.example/c", "/\\b.example", "javascript:a", "javascript&#58;a", "b\tc"})
    void keepsAnUnsafeAddress(String text) {
        assertThat(Base.absolute(Url.of(text), Base.of(Url.of("http://a/b")))).isEqualTo(Url.of(text));
    }

    @Test
    void returnsNullWithoutABase() {
        assertThat(Base.absolute(Url.of("/a"), null)).isNull();
    }

    private static String resolved(String reference, String base) {
        Url absolute = Base.absolute(Url.of(reference), Base.of(Url.of(base)));
        return absolute == null ? "nothing" : absolute.encoded();
    }
}
