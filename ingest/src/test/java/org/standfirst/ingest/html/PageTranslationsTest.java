package org.standfirst.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Article;
import org.standfirst.Omission;
import org.standfirst.Translation;
import org.standfirst.Url;
import org.standfirst.ingest.Imported;

/** The versions of an article in other languages are read from JSON-LD, or reported. */
class PageTranslationsTest {
    private static final Translation FRENCH = Translation.of(Locale.FRENCH, Url.of("https://z.example/fr"));

    private static Imported<Article> read(String property, String value) {
        return PageImporter.create()
                .read("<script type='application/ld+json'>{\"@type\":\"Article\",\"" + property + "\":"
                        + value.replace('\'', '"') + "}</script><main><p>x</p></main>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"workTranslation", "translationOfWork"})
    void readsTheVersionsInOtherLanguages(String property) {
        Imported<Article> imported = read(
                property,
                "[{'@type':'Article','url':'https://z.example/fr','@id':'#fr','inLanguage':'fr'},"
                        + "{'@id':'https://z.example/de','inLanguage':'de'}]");
        assertThat(imported.value().translations())
                .containsExactly(FRENCH, Translation.of(Locale.GERMAN, Url.of("https://z.example/de")));
        assertThat(imported.omissions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "'https://z.example/fr', ``, https://z.example/fr",
                "{'@id':'https://z.example/fr'}, ``, https://z.example/fr",
                "`{'@id':'#fr','@type':'Article'}`, /@id, #fr",
                "`{'@id':'#fr','inLanguage':'fr'}`, /inLanguage, fr",
                "`{'url':'https://z.example/fr','inLanguage':'in French'}`, ``, in French"
            })
    void reportsVersionsWithoutLanguageOrAddress(String value, String path, String omitted) {
        Imported<Article> imported = read("translationOfWork", value);
        assertThat(imported.value().translations()).isEmpty();
        assertThat(imported.omissions())
                .extracting(Omission::path, Omission::value)
                .containsExactly(tuple("JSON-LD/translationOfWork" + path, omitted));
    }

    @Test
    void readsAVersionThatTheHeadAndJsonLdStateOnce() {
        String head = "<link rel=alternate hreflang=fr href='https://z.example/fr'>";
        Imported<Article> imported = PageImporter.create()
                .read(head + "<script type='application/ld+json'>{\"@type\":\"Article\",\"translationOfWork\":"
                        + "{\"url\":\"https://z.example/fr\",\"inLanguage\":\"fr\"}}</script><main><p>x</p></main>");
        assertThat(imported.value().translations()).containsExactly(FRENCH);
    }
}
