package org.standfirst.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.body.Mark;

class NormalTest {
    private static final String LONG = "a text that is longer than those checked character by character";

    @Test
    void replacesEveryLineEndByALineFeed() {
        assertThat(Normal.lineEnds("a\r\nb\rc\u0085d\u2028e\u2029f\u000Bg\fh\ni"))
                .isEqualTo("a\nb\nc\nd\ne\nf\ng\nh\ni");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\u000B", "\f", "\u0085", "\u2028", "\u2029"})
    void replacesALineEndThatIsAlone(String lineEnd) {
        assertThat(Normal.lineEnds("a" + lineEnd + "b")).isEqualTo("a\nb");
        assertThat(Normal.lineEnds(LONG + lineEnd + "b")).isEqualTo(LONG + "\nb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a\n\nb\tc\u000E", "\u0084\n\u0086", "\u05E9\n\u2027\u202A", LONG + "\n\u000E\u0086\u202A"})
    void keepsATextWithLineFeedsOnly(String text) {
        assertThat(Normal.lineEnds(text)).isSameAs(text);
    }

    @Test
    void replacesTheLineEndsOfEachText() {
        assertThat(Normal.texts(List.of("a", "b\u2028c"), "texts")).containsExactly("a", "b\nc");
        assertThat(Normal.texts(List.of("a", "b\nc"), "texts")).containsExactly("a", "b\nc");
    }

    @ParameterizedTest
    @CsvSource({
        "en,,en",
        "EN,gb,en-GB",
        "iw,IL,he-IL",
        "in,,id",
        "'','',und",
        "und,,und",
        "not a language,,und",
        "en,G,en",
        "en,BRITAIN,en"
    })
    void normalizesALanguageByItsTag(String language, String country, String tag) {
        Locale locale = new Locale(language, country == null ? "" : country);

        assertThat(Normal.language(locale)).isEqualTo(Locale.forLanguageTag(tag));
    }

    @ParameterizedTest
    @CsvSource({"no,NO,NY,nn-NO", "en,GB,a b,en-GB", "ca,ES,valencia,ca-ES-valencia"})
    void normalizesAVariantByItsTag(String language, String country, String variant, String tag) {
        assertThat(Normal.language(new Locale(language, country, variant))).isEqualTo(Locale.forLanguageTag(tag));
    }

    @Test
    void keepsTheLocaleOfALanguageAndACountry() {
        Locale language = new Locale("es");
        Locale country = new Locale("es", "AR");
        Locale continent = new Locale("es", "419");

        assertThat(Normal.language(language)).isSameAs(language);
        assertThat(Normal.language(country)).isSameAs(country);
        assertThat(Normal.language(continent)).isSameAs(continent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sr-Latn-RS", "de-DE-1996", "ar-u-nu-latn", "x-lvariant-odd", "ja-JP-u-ca-japanese-x-lvariant-JP"
            })
    void keepsANormalizedLanguage(String tag) {
        Locale normal = Normal.language(Locale.forLanguageTag(tag));

        assertThat(Normal.language(normal)).isEqualTo(normal);
    }

    @Test
    void sortsAMapByKey() {
        Map<String, String> backwards = new TreeMap<>((a, b) -> b.compareTo(a));
        backwards.putAll(Map.of("a", "1", "b", "2", "B", "3"));

        assertThat(Normal.map(backwards, "map").keySet()).containsExactly("B", "a", "b");
    }

    @Test
    void rejectsAKeyWithAnUnpairedSurrogate() {
        assertThat(Normal.map(Map.of("\uD83D\uDE00", "1"), "map")).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Normal.map(Map.of("a\uD83D", "1"), "attributes"))
                .withMessage("attributes must not have a key with an unpaired surrogate");
    }

    @Test
    void sortsASetByTheOrderOfItsConstants() {
        assertThat(Normal.set(new LinkedHashSet<>(List.of(Mark.CODE, Mark.STRONG)), "set"))
                .containsExactly(Mark.STRONG, Mark.CODE);
    }

    @Test
    void copiesASet() {
        Set<Mark> marks = new LinkedHashSet<>(List.of(Mark.CODE));
        Set<Mark> copy = Normal.set(marks, "set");
        marks.clear();

        assertThat(copy).containsExactly(Mark.CODE).isUnmodifiable();
        assertThat(Normal.set(marks, "set")).isEmpty();
    }

    @Test
    void rejectsASetWithNull() {
        Set<Mark> one = new LinkedHashSet<>(Collections.singletonList(null));
        Set<Mark> two = new LinkedHashSet<>(Arrays.asList(Mark.CODE, null));

        assertThatNullPointerException()
                .isThrownBy(() -> Normal.set(null, "marks"))
                .withMessage("marks");
        assertThatNullPointerException()
                .isThrownBy(() -> Normal.set(one, "marks"))
                .withMessage("marks");
        assertThatNullPointerException()
                .isThrownBy(() -> Normal.set(two, "marks"))
                .withMessage("marks");
    }

    @Test
    void replacesNegativeZeroByZero() {
        assertThat(Double.doubleToRawLongBits(Normal.finite(-0.0, "x"))).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void rejectsANumberThatIsNotFinite(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Normal.finite(value, "latitude"))
                .withMessage("latitude must be a finite number, not " + value);
    }
}
