package org.standfirst.labels.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.standfirst.labels.Label;
import org.standfirst.labels.Labels;

/** The formats of dates, numbers and lists in every language equal those of CLDR in ICU4J. */
class LocaleDataTest {
    private static final String BAR = "\\|";

    /** Labels whose names differ from CLDR on purpose. */
    private static final Map<String, Set<Label>> OWN_NAMES = Map.of(
            // "a.m." is the style of most American newspapers
            "en-US", Set.of(Label.DAY_PERIODS));

    /** Regions that have numbers or months of their own in CLDR but no file of their own here. */
    private static final Set<String> WITHOUT_FILE = Set.of(
            "ar-LY",
            "ar-MR",
            "de-IT",
            "es-CR",
            "es-PE",
            "es-PH",
            "es-UY",
            "fr-LU",
            "fr-MA",
            "hi-Latn",
            "hi-Latn-IN",
            "pt-AO");

    static Stream<String> languages() {
        return Bundles.languages().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void pluralRulesEqualCldr(String tag) {
        PluralRules reference = PluralRules.forLocale(icu(tag));
        org.standfirst.labels.phrases.PluralRules ours =
                new org.standfirst.labels.phrases.PluralRules(labels(tag).text(Label.PLURALS));
        assertThat(ours.forms()).containsExactlyInAnyOrderElementsOf(reference.getKeywords());
        IntStream.concat(
                        IntStream.rangeClosed(0, 20_000),
                        IntStream.of(99_999, 100_000, 1_000_000, 1_000_001, 2_000_000, 5_000_000, Integer.MAX_VALUE))
                .forEach(count -> assertThat(ours.forms().get(ours.form(count)))
                        .as(count + "")
                        .isEqualTo(reference.select(count)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void numbersEqualCldr(String tag) {
        LocalizedNumberFormatter reference = NumberFormatter.withLocale(icu(tag));
        Numbers numbers = labels(tag).numbers();
        for (int number : new int[] {0, 7, 42, 999, 1_000, 1_234, 9_999, 10_000, 123_456, 1_234_567, 1_234_567_890}) {
            assertThat(numbers.text(number)).isEqualTo(reference.format(number).toString());
        }
        for (double number : new double[] {0.5, 4.25, 7.5, 1_234.5, 12_345.5, 1_234_567.5}) {
            assertThat(numbers.text(number)).isEqualTo(reference.format(number).toString());
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void listsEqualCldr(String tag) {
        ListFormatter reference = ListFormatter.getInstance(icu(tag));
        for (int count = 1; count <= 6; count++) {
            for (String name : List.of("B", "א", "Ignacio", "Hilario", "hija", "Hierro", "Hiatus", "Hugo", "Yolanda")) {
                List<String> names = Collections.nCopies(count, name);
                assertThat(labels(tag).joined(names)).isEqualTo(reference.format(names));
            }
        }
    }

    @Test
    void spanishListsChangeBeforeAccentsAndTheSoundOfI() {
        assertThat(labels("es").joined(List.of("Ana", "Íñigo Paz"))).isEqualTo("Ana e Íñigo Paz");
        assertThat(labels("es-MX").joined(List.of("Ana", "Jo", "Yvonne"))).isEqualTo("Ana, Jo e Yvonne");
        assertThat(labels("es").joined(List.of("Ignacio", "Y"))).isEqualTo("Ignacio y Y");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void quotationMarksEqualCldr(String tag) {
        LocaleData reference = LocaleData.getInstance(icu(tag));
        assertThat(labels(tag).quotationMark(false).replace("\u00a0", ""))
                .isEqualTo(reference.getDelimiter(LocaleData.QUOTATION_START));
        assertThat(labels(tag).quotationMark(true).replace("\u00a0", ""))
                .isEqualTo(reference.getDelimiter(LocaleData.QUOTATION_END));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void namesEqualCldr(String tag) {
        DateFormatSymbols reference = new DateFormatSymbols(GregorianCalendar.class, icu(tag));
        names(tag, Label.MONTHS, reference.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE), 0);
        names(tag, Label.MONTHS_ALONE, reference.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE), 0);
        names(tag, Label.WEEKDAYS, reference.getWeekdays(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE), 2);
        names(tag, Label.DAY_PERIODS, reference.getAmPmStrings(), 0);
    }

    /** Compares names from index {@code first}; the reference of weekdays begins with an empty name and Sunday. */
    private static void names(String tag, Label label, String[] reference, int first) {
        if (OWN_NAMES.getOrDefault(tag, Set.of()).contains(label)) {
            return;
        }
        List<String> expected = new ArrayList<>(List.of(reference).subList(first, reference.length));
        if (first > 0) {
            expected.add(reference[1]);
        }
        assertThat(labels(tag).text(label).split(BAR)).as(label + "").containsExactlyElementsOf(expected);
    }

    /** English is left out, since CLDR has it for many countries with the formats of their own languages. */
    static Stream<String> regions() {
        return Stream.of(ULocale.getAvailableLocales())
                .filter(locale -> !locale.getLanguage().equals("en")
                        && Bundles.languages().contains(locale.getLanguage()))
                .map(ULocale::toLanguageTag)
                .filter(tag -> !WITHOUT_FILE.contains(tag));
    }

    @ParameterizedTest
    @MethodSource("regions")
    void aRegionHasTheNumbersAndMonthsOfCldr(String tag) {
        numbersEqualCldr(tag);
        names(
                tag,
                Label.MONTHS,
                new DateFormatSymbols(GregorianCalendar.class, icu(tag))
                        .getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE),
                0);
    }

    private static Phrases labels(String tag) {
        return Phrases.of(Labels.of(Locale.forLanguageTag(tag)));
    }

    /** Returns the CLDR locale of a language; for English, British English. */
    private static ULocale icu(String tag) {
        return ULocale.forLanguageTag(tag.equals("en") ? "en-GB" : tag);
    }
}
