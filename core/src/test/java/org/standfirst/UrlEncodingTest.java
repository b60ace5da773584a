package org.standfirst;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.internal.UrlAccess;

class UrlEncodingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ok.example/a-b_c.d~e/f;g=h,i?j=k&l=(m)*n!o$p+q'#r/s?t@u:v",
                "https://[2001:db8::1]:80/",
                "https://ok.example/%F0%9f%98%80",
                "https://ok.example/\ud83d\ude00/caf\u00e9/\u65e5\u672c",
                "/\u00a0/\ud7ff/\ue000/\ufdcf/\ufdf0/\ufffd",
                "a,b"
            })
    void keepsValidCharacters(String text) {
        assertThat(Url.of(text.replace("'", "")).encoded()).isEqualTo(text.replace("'", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '~',
            value = {
                "~/a b~ /a%20b",
                "/\"' /%22%27",
                "/<b> /%3Cb%3E",
                "/` /%60",
                "/^{|} /%5E%7B%7C%7D",
                "/a[1] /a%5B1%5D",
                "https://[::1]/[1] https://[::1]/%5B1%5D",
                "?a\\b ?a%5Cb",
                "/100% /100%25",
                "/%4 /%254",
                "/%4g%41 /%254g%41",
                "/%\u0661\u0661 /%25\u0661\u0661",
                "#a#b##c #a%23b%23%23c",
                "/a, /a%2C",
                ",,a,, %2C,a,%2C",
                ", %2C",
                "/\u0000\u001f\u007f /%00%1F%7F",
                "/\u0080\u009f /%C2%80%C2%9F",
                "/\ud800x\udc00 /%EF%BF%BDx%EF%BF%BD",
                "/\udbffx\udfff /%EF%BF%BDx%EF%BF%BD",
                "/\ufdd0\uffff\ud83f\udffe /%EF%B7%90%EF%BF%BF%F0%9F%BF%BE",
                "/\ufdef /%EF%B7%AF"
            })
    void encodesInvalidCharacters(String text, String encoded) {
        assertThat(Url.of(text).encoded()).isEqualTo(encoded);
    }

    @Test
    void removesWhitespaceAroundAnAddress() {
        assertThat(Url.of("\t https://ok.example/a \r\n").encoded()).isEqualTo("https://ok.example/a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://ok.example/a.b?c=d;e", "/", "a~b", "mailto:a@ok.example", "javascript:x()"})
    void addressesWithoutEscapesArePlain(String text) {
        assertThat(UrlAccess.isPlain(Url.of(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?a&b",
                "&a",
                " /a",
                "/a\n",
                "/a b",
                "/caf\u00e9",
                "/%20",
                "#a",
                "/a,b",
                "/<b>",
                "/'",
                "/\"",
                "/\\",
                "/\u007f"
            })
    void otherAddressesAreNotPlain(String text) {
        assertThat(UrlAccess.isPlain(Url.of(text))).isFalse();
    }

    @Test
    void encodingTwiceHasNoEffect() {
        String encoded = Url.of("https://ok.example/ \"%,[#],#%20,").encoded();

        assertThat(Url.of(encoded).encoded()).isEqualTo(encoded);
    }
}
