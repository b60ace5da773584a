package org.standfirst.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Article;
import org.standfirst.Content;

class ContentValidatorTest {
    private static final ContentValidator VALIDATOR = ContentValidator.create();
    private static final Article DRAFT =
            Article.builder("harbour-0142", "Night ferry returns").build();

    @Test
    void findsNothingWrongWithWhatIsRight() {
        assertThat(VALIDATOR.validate(DRAFT)).isEmpty();
        assertThat(VALIDATOR.requireValid(DRAFT)).isSameAs(DRAFT);
    }

    @Test
    void findsEveryFaultInTheModelsOrder() {
        Article faulty = DRAFT.with(
                a -> a.subheadline("b\nc").kicker(" k").headline("a\0").standfirst("\u202Eabc"));

        assertThat(messages(VALIDATOR.validate(faulty)))
                .containsExactly(
                        "headlines.headline must be a single line, without hidden characters and without spaces around it"
                                + " (control character U+0000, position 2)",
                        "headlines.kicker must be a single line, without hidden characters and without spaces around it"
                                + " (space U+0020, position 1)",
                        "headlines.subheadline must be a single line, without hidden characters and without spaces around"
                                + " it (line break U+000A, position 2)",
                        "headlines.standfirst must not have hidden characters (change of direction U+202E, position 1)");
    }

    @Test
    void throwsWithAllThatIsWrong() {
        assertThatThrownBy(() ->
                        VALIDATOR.requireValid(DRAFT.with(a -> a.kicker(" k").headline(" h "))))
                .isInstanceOfSatisfying(
                        ConstraintViolationException.class,
                        e -> assertThat(e.getConstraintViolations()).hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"${7*7}", "{jakarta.validation.constraints.NotNull.message}", "{value}", "${validatedValue}"})
    void evaluatesNothingOfTheContent(String text) {
        String message = VALIDATOR
                .validate(DRAFT.with(a -> a.headline(text + "\n")))
                .get(0)
                .getMessage();

        assertThat(message)
                .isEqualTo(VALIDATOR
                        .validate(DRAFT.with(a -> a.headline("x".repeat(text.length()) + "\n")))
                        .get(0)
                        .getMessage());
    }

    private static <C extends Content> List<String> messages(List<ConstraintViolation<C>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                .toList();
    }
}
