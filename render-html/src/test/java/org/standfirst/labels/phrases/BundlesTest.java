package org.standfirst.labels.phrases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.standfirst.labels.Label;
import org.standfirst.labels.Labels;

/** Every language has every text, with every plural form. */
class BundlesTest {
    static Stream<String> languages() {
        return Bundles.languages().stream().filter(tag -> !tag.contains("-"));
    }

    static Stream<String> regions() {
        return Bundles.languages().stream().filter(tag -> tag.contains("-"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void hasExactlyTheTextsOfALanguage(String tag) throws IOException {
        Properties texts = file(tag);
        Set<String> keys = new TreeSet<>();
        for (Label label : Label.values()) {
            String key = label.name().toLowerCase(Locale.ROOT);
            PluralRules plurals = new PluralRules(texts.getProperty("plurals"));
            if (!label.placeholders().contains("count") || plurals.forms().size() == 1) {
                keys.add(key);
            } else {
                plurals.forms().forEach(form -> keys.add(key + "." + form));
            }
        }
        assertThat(new TreeSet<>(texts.stringPropertyNames())).isEqualTo(keys);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void hasValidTexts(String tag) throws IOException {
        Labels labels = Labels.of(Locale.forLanguageTag(tag), file(tag));
        for (String region : Bundles.languages()) {
            if (region.startsWith(tag + "-")) {
                assertThat(labels.withTexts(file(region.replace('-', '_')))).isNotNull();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void containsTheCountInTheFormOther(String tag) {
        Phrases labels = Phrases.of(Labels.of(Locale.forLanguageTag(tag)));
        assertThat(Stream.of(Label.values())
                        .filter(label -> label.placeholders().equals(List.of("count")))
                        .filter(label -> labels.phrase(label).values() == 0))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("regions")
    void hasOnlyDifferingTextsForARegion(String tag) throws IOException {
        Properties language = file(tag.substring(0, 2));
        file(tag.replace('-', '_'))
                .forEach((key, text) -> assertThat(text)
                        .isNotEqualTo(language.get(key))
                        .as("%s", key)
                        .isNotNull());
    }

    @ParameterizedTest
    @CsvSource({
        "zh, 留言, zh-TW zh-HK zh-Hant zh-Hant-SG zh-Hant-CN",
        "zh, 评论, zh-CN zh-SG zh-Hans zh-Hans-TW zh-Hans-HK zh",
        "pt, Registar, pt-PT pt-AO pt-MZ",
        "pt, Cadastre-se, pt pt-BR pt-Latn-BR"
    })
    void findsTheFileOfAScriptOrRegion(String language, String word, String tags) {
        Label label = language.equals("zh") ? Label.FIELD_TEXT : Label.REGISTER;
        for (String tag : tags.split(" ")) {
            assertThat(Phrases.of(Bundles.nearest(Locale.forLanguageTag(tag))).text(label))
                    .as(tag)
                    .isEqualTo(word);
        }
    }

    private static Properties file(String name) throws IOException {
        Properties texts = new Properties();
        try (Reader in = reader(name)) {
            texts.load(in);
        }
        return texts;
    }

    private static Reader reader(String name) {
        String file = "labels_" + name + ".properties";
        return new InputStreamReader(Objects.requireNonNull(Labels.class.getResourceAsStream(file), file), UTF_8);
    }
}
