package org.standfirst.validation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.standfirst.Content;
import org.standfirst.Feed;

/** Properties of every rule. {@code EveryConstraintTest} finds constraints and messages without a rule. */
class EveryRuleTest {
    private static final String KEYS = "org.standfirst.validation.";
    private static final Pattern KEY = Pattern.compile("(?<=\\{)[^}]+");
    static final Instant NOW = Harbour.DAWN.plusSeconds(600);
    private static final ContentValidator VALIDATOR =
            ContentValidator.create().with(o -> o.clock(Clock.fixed(NOW, ZoneOffset.UTC)));

    static List<Rule> rules() {
        return Stream.of(
                        ArticleRules.all(),
                        TopicRules.all(),
                        MediaRules.all(),
                        BodyRules.all(),
                        PeopleRules.all(),
                        FeedRules.all())
                .flatMap(rules -> rules)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isReportedOnceAtTheValueToCorrect(Rule rule) {
        assertThat(violationsOf(rule.invalid(), rule.group())).containsExactly(rule.violation());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isNotReportedForTheMostSimilarValidContent(Rule rule) {
        assertThat(violationsOf(rule.valid(), rule.group())).isEmpty();
    }

    @Test
    void isReportedInTheSameWayByAnotherValidator() {
        assertThat(Findings.theirs()).isEqualTo(Findings.ours(Locale.ROOT));
    }

    static List<? extends ConstraintViolation<?>> violationsOf(Rule rule) {
        return violationsIn(rule.invalid(), rule.group(), VALIDATOR);
    }

    /** Returns the violations in content or in a feed. */
    static List<? extends ConstraintViolation<?>> violationsIn(
            Object model, Class<?> group, ContentValidator validator) {
        return model instanceof Feed feed
                ? validator.validate(feed, group)
                : validator.validate((Content) model, group);
    }

    private static List<String> violationsOf(Object model, Class<?> group) {
        return violationsIn(model, group, VALIDATOR).stream()
                .map(EveryRuleTest::nameOf)
                .toList();
    }

    /** Returns the path and the keys of the message, as {@code headlines.headline Line text.control}. */
    static String nameOf(ConstraintViolation<?> violation) {
        return violation.getPropertyPath() + " "
                + keysOf(violation)
                        .map(key -> key.substring(KEYS.length()))
                        .filter(key -> !key.equals("text.position")) // follows every character
                        .map(key -> key.replace(".message", ""))
                        .collect(joining(" "));
    }

    static Stream<String> keysOf(ConstraintViolation<?> violation) {
        return KEY.matcher(violation.getMessageTemplate()).results().map(MatchResult::group);
    }
}
