package org.standfirst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlTest {
    private static final Pattern DELIMITER = Pattern.compile("[./\\\\?#@:%\\[\\]]");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ok.example",
                "http://ok.example/",
                "HttpS://OK.example/a",
                "https://localhost:8080/",
                "https://ok.example:/",
                "https://ok.example:65535?a=b",
                "https://ok.example/@reader:1//x",
                "https://ok.example?a=https://b@c.example/\\",
                "https://ok_1-2.example#a",
                "https://www.\u00e9tage.example/caf\u00e9",
                "https://\u4f8b\u3048.\u30c6\u30b9\u30c8/",
                "https://xn--r8jz45g.example/",
                "https://\u1e9eer.example/",
                "https://\ud801\udc28.example/",
                "https://az-AZ_09.example/",
                "https://\u00c0\u1fff.example/",
                "https://\ud840\udc00.example/",
                "https://192.0.2.7/",
                "https://255.249.199.0:80/",
                "https://[2001:db8::1]/",
                "https://[::]:8443/",
                "https://[1:2:3:4:5:6:7:8]",
                "https://[1:2:3:4:5:6:7::]",
                "  https://ok.example/\r\n",
                "\u0000https://ok.example/"
            })
    void webAddressesAreFollowableAndDisplayable(String text) {
        Url url = Url.of(text);

        assertThat(url.isAbsolute()).isTrue();
        assertThat(url.followable()).isTrue();
        assertThat(url.displayable()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/a:b",
                "./a",
                "../a",
                "a",
                "a/b:c",
                "photos/a.jpg",
                "/@reader",
                "a@b",
                "?a=b:c",
                "?q=\\",
                "#",
                "#a:b",
                "#\\",
                "caf\u00e9",
                ",",
                "%3A",
                "/a&b",
                "?a&b",
                "a b"
            })
    void relativeAddressesAreFollowableAndDisplayable(String text) {
        Url url = Url.of(text);

        assertThat(url.followable()).isTrue();
        assertThat(url.displayable()).isTrue();
        assertThat(url.isAbsolute()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:a@ok.example", "MAILTO:a@ok.example?subject=x", "tel:+1-201-555-0123", "Tel:1"})
    void mailAndTelephoneAddressesAreFollowableOnly(String text) {
        Url url = Url.of(text);

        assertThat(url.followable()).isTrue();
        assertThat(url.displayable()).isFalse();
        assertThat(url.isAbsolute()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \t\r\n",
                "javascript:alert(1)",
                " JavaScript:alert(1)",
                "java\tscript:alert(1)",
                "javascript&#58;alert(1)",
                "javascript&colon;alert(1)",
                "data:image/png;base64,AAAA",
                "vbscript:x",
                "ftp://ok.example",
                "file:///etc/passwd",
                "blob:https://ok.example/1",
                "feed:https://ok.example",
                "mailto:",
                "mailto://ok.example",
                "tel://1",
                "tel:",
                "mailtoo:a",
                "ws://ok.example",
                ":",
                ":a",
                "1:a",
                "\ufeffhttps://ok.example/",
                "\u00a0https://ok.example/",
                "http\u017f://ok.example/",
                "//ok.example",
                "///ok.example",
                "/\\ok.example",
                "\\\\ok.example",
                "\\ok",
                "a\\b",
                "https:ok.example",
                "https:/ok.example",
                "https:///ok.example",
                "https:\\\\ok.example",
                "https://",
                "https://?a",
                "https://#a",
                "https://:80/",
                "https://user@ok.example/",
                "https://ok.example:80@other.example/",
                "https://ok.example\\@other.example/",
                "https://ok.example\\other",
                "https://ok example/",
                "https://ok%2eexample/",
                "https://ok;example/",
                "https://*.example/",
                "https://.example/",
                "https://ok..example/",
                "https://ok.example./",
                "https://ok.example:65536/",
                "https://ok.example:655350/",
                "https://ok.example:4294967297/",
                "https://ok.example:80a/",
                "https://ok.example:+80/",
                "https://1.2.3/",
                "https://1.2.3.256/",
                "https://1.2.3.04/",
                "https://1.2.3.4.5/",
                "https://ok.0x7f/",
                "https://2130706433/",
                "https://[::1",
                "https://[::1]x/",
                "https://[]/",
                "https://[1:2:3:4:5:6:7]/",
                "https://[1:2:3:4:5:6:7::8]/",
                "https://[1::2::3]/",
                "https://[12345::]/",
                "https://[::g]/",
                "https://[:::]/",
                "https://[1:2:3:4:5:6:7:]/",
                "https://ok.example\u3002other.example/",
                "https://ok.example\uff0fother.example/",
                "https://ok.example\u2100other.example/",
                "https://\u24de.example/",
                "https://\ud835\udc1a.example/",
                "https://a\u00adb.example/",
                "https://a\u00bf.example/",
                "https://a\u2000.example/",
                "https://a\u200bb.example/",
                "https://\ud800.example/",
                "https://ok.example/a\nb",
                "https://ok.example/a\u0000b",
                "https://ok.example/a\u007fb",
                "https://ok.example/a\u009fb",
                "https://ok.example/a\u2028b",
                "https://ok.example/a\u2029b",
                "\u202ehttps://ok.example",
                "https://ok.example/\u061c",
                "https://ok.example/\u200e",
                "/a\u200f",
                "#\u202a",
                "/\u202e",
                "?\u2066",
                "/\u2069"
            })
    void rejectsAllOtherAddresses(String text) {
        Url url = Url.of(text);

        assertThat(url.followable()).isFalse();
        assertThat(url.displayable()).isFalse();
        assertThat(url.isAbsolute()).isFalse();
        assertThat(url.host()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "https://OK.Example:80/A, ok.example",
        "https://ok.example, ok.example",
        "http://ok.example?a, ok.example",
        "https://ok.example#a, ok.example",
        "https://[2001:DB8::1]:80/, [2001:db8::1]",
        "' https://ok.example/', ok.example"
    })
    void theHostIsLowercase(String text, String host) {
        assertThat(Url.of(text).host()).isEqualTo(host);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ok.example", "mailto:a@ok.example"})
    void onlyWebAddressesHaveAHost(String text) {
        assertThat(Url.of(text).host()).isNull();
    }

    @Test
    @Tag("exhaustive")
    void noLetterOfAHostIsMappedToADelimiterByBrowsers() {
        for (int c = 0x80; c <= Character.MAX_CODE_POINT; c++) {
            String letter = Character.toString(c);
            boolean mapped = !Normalizer.isNormalized(letter, Normalizer.Form.NFKC);
            if (mapped
                    && DELIMITER
                            .matcher(Normalizer.normalize(letter, Normalizer.Form.NFKC))
                            .find()) {
                assertThat(Url.of("https://a" + letter + "b.example/").isAbsolute())
                        .as("U+%04X", c)
                        .isFalse();
            }
        }
    }

    @Test
    void addressesWithEqualTextAreEqual() {
        assertThat(Url.of("https://ok.example/"))
                .isEqualTo(Url.of("https://ok.example/"))
                .hasSameHashCodeAs(Url.of("https://ok.example/"))
                .isNotEqualTo(Url.of(" https://ok.example/"))
                .doesNotHaveSameHashCodeAs(Url.of(" https://ok.example/"))
                .isNotEqualTo("https://ok.example/")
                .hasToString("https://ok.example/");
    }

    @Test
    void keepsTheTextUnchanged() {
        assertThat(Url.of(" java\nscript: ").text()).isEqualTo(" java\nscript: ");
    }

    @Test
    void ignoresTheDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));

            assertThat(Url.of("MAILTO:I@OK.example").followable()).isTrue();
            assertThat(Url.of("https://WIKI.example/").host()).isEqualTo("wiki.example");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void textMustNotBeNull() {
        assertThatNullPointerException().isThrownBy(() -> Url.of(null)).withMessage("text");
    }
}
