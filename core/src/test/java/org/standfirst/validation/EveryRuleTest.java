package org.standfirst.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.standfirst.Content;

/** What holds for every rule. A constraint that no rule breaks is found by itself. */
class EveryRuleTest {
    static final Instant NOW = Harbour.DAWN.plusSeconds(600);
    private static final ContentValidator VALIDATOR =
            ContentValidator.create().with(o -> o.clock(Clock.fixed(NOW, ZoneOffset.UTC)));

    static List<Rule> rules() {
        return Stream.of(ArticleRules.all(), TopicRules.all(), MediaRules.all(), BodyRules.all(), PeopleRules.all())
                .flatMap(rules -> rules)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void itIsReportedOnceWhereItIsMended(Rule rule) {
        assertThat(violationsOf(rule.broken(), rule.group())).containsExactly(rule.violation());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theNearestNeighbourKeepsIt(Rule rule) {
        assertThat(violationsOf(rule.kept(), rule.group())).isEmpty();
    }

    static List<? extends ConstraintViolation<?>> violationsOf(Rule rule) {
        return VALIDATOR.validate(rule.broken(), rule.group());
    }

    private static List<String> violationsOf(Content content, Class<?> group) {
        return VALIDATOR.validate(content, group).stream()
                .map(EveryRuleTest::nameOf)
                .toList();
    }

    static String nameOf(ConstraintViolation<?> violation) {
        return violation.getPropertyPath() + " "
                + violation
                        .getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .getSimpleName();
    }
}
