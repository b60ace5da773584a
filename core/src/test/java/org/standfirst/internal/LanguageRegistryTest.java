package org.standfirst.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageRegistryTest {
    @ParameterizedTest
    @CsvSource({
        "en-UK, UK, en-GB",
        "uk-UK, UK, uk-UA",
        "en-EN, EN, en",
        "ja-JA, JA, ja-JP",
        "jp, jp, ja",
        "jp-JP, jp, ja-JP",
        "cn, cn, zh",
        "gb, gb, en-GB",
        "ger, ger, de",
        "deu-AT, deu, de-AT",
        "mo, mo, ro",
        "ajp, ajp, apc",
        "de-DD, DD, de-DE",
        "ja-Latn-heploc, heploc, ja-Latn-alalc97",
        "zh-Xans-CN, Xans, zh-CN",
        "de-CH-1902, 1902, de-CH",
    })
    void namesTheUnknownSubtagAndSuggestsATag(String tag, String subtag, String suggestion) {
        assertThat(LanguageRegistry.faultOf(Locale.forLanguageTag(tag)))
                .isEqualTo(new LanguageRegistry.Fault(subtag, suggestion));
    }

    @ParameterizedTest
    @CsvSource({"xx, xx", "zzz-DE, zzz"})
    void suggestsNothingForAnUnknownLanguage(String tag, String subtag) {
        assertThat(LanguageRegistry.faultOf(Locale.forLanguageTag(tag)))
                .isEqualTo(new LanguageRegistry.Fault(subtag, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en",
                "en-GB",
                "zh-Hant-HK",
                "es-419",
                "sl-rozaj-biske-1994",
                "de-CH-1901",
                "sr-Latn",
                "yue",
                "mul",
                "und",
                "x-default",
                "x-klingon",
                "en-x-uk",
                "qaa-Qaaa-QM",
                "en-XZ",
                "de-u-co-phonebk-xx-zz",
                "en-t-jp",
                "sr-YU",
                "ca-ES-valencia"
            })
    void acceptsRegisteredAndPrivateUseSubtags(String tag) {
        assertThat(LanguageRegistry.faultOf(Locale.forLanguageTag(tag))).isNull();
    }

    @ParameterizedTest
    @MethodSource("localesOfTheJdk")
    void acceptsTheLocalesOfTheJdk(Locale locale) {
        assertThat(LanguageRegistry.faultOf(locale)).isNull();
    }

    static Stream<Locale> localesOfTheJdk() {
        // en-US-POSIX is older than BCP 47, which has en-US-u-va-posix
        return Stream.of(Locale.getAvailableLocales())
                .filter(locale -> !locale.getVariant().equals("POSIX"));
    }

    @Test
    void hasTheDateOfTheRegistryFile() {
        assertThat(LanguageRegistry.date()).matches("20\\d\\d-\\d\\d-\\d\\d");
    }
}
