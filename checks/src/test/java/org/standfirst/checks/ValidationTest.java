package org.standfirst.checks;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.standfirst.Page;
import org.standfirst.testkit.RandomModels;
import org.standfirst.validation.Advisory;
import org.standfirst.validation.ContentValidator;
import org.standfirst.validation.ForPublication;

/** Our validator and an application's validator report the same violations in random models, each once. */
class ValidationTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
    private static final ContentValidator OURS = ContentValidator.create().with(o -> o.clock(CLOCK));
    private static final ValidatorFactory THEIRS = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .clockProvider(() -> CLOCK)
            .buildValidatorFactory();

    @AfterAll
    static void close() {
        THEIRS.close();
    }

    static Stream<Page> pages() {
        RandomModels models = new RandomModels(8);
        return IntStream.range(0, 300).mapToObj(i -> models.next(Page.class));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void reportsTheSameViolations(Page page) {
        Validator theirs = THEIRS.getValidator();

        assertThat(found(OURS.validate(page, ForPublication.class, Advisory.class)))
                .isEqualTo(found(theirs.validate(page, ForPublication.class, Advisory.class)))
                .doesNotHaveDuplicates();
    }

    private static List<String> found(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                .sorted()
                .toList();
    }
}
