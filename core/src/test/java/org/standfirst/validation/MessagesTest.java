package org.standfirst.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Article;

class MessagesTest {
    private static final String BUNDLE = "ContributorValidationMessages";
    private static final Pattern VALUES = Pattern.compile("\\{\\w+}|https://\\S+?page|\\d{3,4}|image/jpeg|mailto:");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ar", "cs", "de", "es", "fr", "he", "hi", "it", "ja", "nl", "pl", "pt", "tr", "uk", "zh", "zh_Hant"
            })
    void everyLanguageHasAllMessagesWithTheirValues(String language) throws IOException {
        TreeMap<String, Object> translated = new TreeMap<>();
        file(BUNDLE + "_" + language).forEach((key, text) -> translated.put(key.toString(), values(text)));
        TreeMap<String, Object> english = new TreeMap<>();
        file(BUNDLE).forEach((key, text) -> english.put(key.toString(), values(text)));
        assertThat(translated).isEqualTo(english);
    }

    @Test
    void usesTheLanguageOfTheEditor() {
        Article untitled = Article.builder("a", "").build();
        ContentValidator validator = ContentValidator.create().with(o -> o.locale(Locale.forLanguageTag("de-AT")));
        assertThat(validator.validate(untitled, ForPublication.class))
                .extracting(violation -> violation.getMessage())
                .contains("darf nicht leer sein");
    }

    @ParameterizedTest
    @CsvSource({"zh-TW, 不得為空", "zh-HK, 不得為空", "zh-Hant, 不得為空", "zh, 不得为空", "zh-SG, 不得为空"})
    void usesTheScriptOfTheEditor(String language, String message) {
        ContentValidator validator = ContentValidator.create().with(o -> o.locale(Locale.forLanguageTag(language)));
        assertThat(validator.validate(Article.builder("a", "").build(), ForPublication.class))
                .extracting(violation -> violation.getMessage())
                .contains(message);
    }

    @Test
    void theEnglishBundleIgnoresTheDefaultLocale() {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, Locale.UK, Article.class.getClassLoader());
        assertThat(bundle.getLocale()).isEqualTo(Locale.ENGLISH);
        assertThat(bundle.getString("org.standfirst.validation.Required.message"))
                .isEqualTo("must not be empty");
    }

    private static Object values(Object text) {
        return VALUES.matcher(text.toString())
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static Properties file(String name) throws IOException {
        Properties texts = new Properties();
        String file = name + ".properties";
        try (Reader in =
                new InputStreamReader(Objects.requireNonNull(Messages.class.getResourceAsStream(file), file), UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}
