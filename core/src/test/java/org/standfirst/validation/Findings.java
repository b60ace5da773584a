package org.standfirst.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.PrintStream;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Lists the violations in the invalid content of each rule, one line for each rule: paths, keys and messages. */
final class Findings {
    private static final Clock CLOCK = Clock.fixed(EveryRuleTest.NOW, ZoneOffset.UTC);

    private Findings() {}

    /**
     * Prints the findings of our validator or of one that an application creates, with or without an expression
     * language.
     */
    public static void main(String[] args) {
        new PrintStream(System.out, true, UTF_8)
                .print(List.of(args).contains("ours") ? ours(Locale.ROOT) : theirs(args));
    }

    /** Returns the findings of our validator, with messages in the language of {@code locale}. */
    static String ours(Locale locale) {
        ContentValidator validator =
                ContentValidator.create().with(o -> o.clock(CLOCK).locale(locale));
        return of(rule -> EveryRuleTest.violationsIn(rule.invalid(), rule.group(), validator));
    }

    /** Returns the findings of a validator that an application creates. */
    static String theirs(String... args) {
        var configuration = Validation.byDefaultProvider().configure().clockProvider(() -> CLOCK);
        if (!List.of(args).contains("el")) {
            configuration.messageInterpolator(new ParameterMessageInterpolator());
        }
        try (var factory = configuration.buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            return of(rule -> validator.validate(rule.invalid(), rule.group()));
        }
    }

    private static String of(Function<Rule, Collection<? extends ConstraintViolation<?>>> validator) {
        return EveryRuleTest.rules().stream()
                .map(rule -> validator.apply(rule).stream()
                        .map(violation -> EveryRuleTest.nameOf(violation) + " " + violation.getMessage())
                        .sorted()
                        .collect(joining(", ")))
                .collect(joining("\n"));
    }
}
