package org.standfirst.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.standfirst.testkit.Shared;
import tools.jackson.databind.json.JsonMapper;

class SchemaOrgVocabularyTest {
    private static final JsonMapper JACKSON = JsonMapper.shared();

    /** The examples have names in place of objects, which our output does not have. */
    @Test
    void acceptsTheExamplesOfTheVocabulary() {
        SchemaOrgVocabulary vocabulary = SchemaOrgVocabulary.read();
        List<Path> examples = files(Shared.path("standards/schema-org/examples"));
        assertThat(examples)
                .isNotEmpty()
                .allSatisfy(example -> assertThat(vocabulary.faults(JACKSON.readTree(example.toFile())))
                        .allMatch(fault -> fault.contains(" can't be \"")));
    }

    @Test
    void reportsInvalidTypesAndProperties() {
        assertThat(SchemaOrgVocabulary.read().faults(JACKSON.readTree("""
                {"@type": "NewsArticle", "headlines": "Tides", "ratingValue": 4, "wordCount": "many", "image": true,
                 "author": [{"@type": "Persona"}, {"@type": "Place"}], "digitalSourceType": "https://schema.org/Person"}""")))
                .containsExactly(
                        "no property headlines",
                        "NewsArticle has no ratingValue",
                        "NewsArticle.wordCount can't be \"many\"",
                        "NewsArticle.image can't be true",
                        "NewsArticle.author can't be {\"@type\":\"Persona\"}",
                        "NewsArticle.author can't be {\"@type\":\"Place\"}",
                        "NewsArticle.digitalSourceType can't be \"https://schema.org/Person\"",
                        "no type Persona");
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
