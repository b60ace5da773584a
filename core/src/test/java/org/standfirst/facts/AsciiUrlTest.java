package org.standfirst.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standfirst.Url;

class AsciiUrlTest {
    @ParameterizedTest
    @CsvSource({
        "https://gazette.example/a?b=c#d, https://gazette.example/a?b=c#d",
        "https://z\u00FCrich.example:8080/f\u00E4hre?a=\u00FC#\u4E2D, https://xn--zrich-kva.example:8080/f%C3%A4hre?a=%C3%BC#%E4%B8%AD",
        "https://\u4E2D\u6587.example, https://xn--fiq228c.example",
        "https://gazette.example/\uD83D\uDE00, https://gazette.example/%F0%9F%98%80",
        "https://fa\u00DF.example/, https://fa%C3%9F.example/"
    })
    void writesAddressesInAscii(String url, String ascii) {
        assertThat(AsciiUrl.of(Url.of(url))).isEqualTo(ascii);
    }
}
