package org.standfirst.validation;

import static java.util.Objects.requireNonNull;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.hibernate.validator.HibernateValidator;
import org.standfirst.Content;

/**
 * Says all that is wrong with content:
 *
 * <pre>{@code
 * ContentValidator.create().validate(article, ForPublication.class)
 *         .forEach(fault -> show(fault.getPropertyPath() + " " + fault.getMessage()));
 * }</pre>
 *
 * <p>It needs neither a container nor an expression language, and reads no configuration. Immutable and safe to share
 * between threads.
 */
public final class ContentValidator {
    private static final Messages ENGLISH = new Messages(Locale.ROOT);

    // knows all constraints, is never closed, and holds nothing that would have to be
    private static final ValidatorFactory FACTORY = Validation.byProvider(HibernateValidator.class)
            .providerResolver(() -> List.of(new HibernateValidator())) // whatever else the application has
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(ENGLISH)
            .buildValidatorFactory();

    private final Clock clock;
    private final Locale locale;
    private final Messages messages;
    private final Validator validator;

    private ContentValidator(Clock clock, Locale locale, Messages messages) {
        this.clock = clock;
        this.locale = locale;
        this.messages = messages;
        validator = FACTORY.usingContext()
                .clockProvider(() -> clock)
                .messageInterpolator(messages)
                .getValidator();
    }

    /** Returns a validator that speaks English and goes by the system's clock. */
    public static ContentValidator create() {
        return new ContentValidator(Clock.systemUTC(), Locale.ROOT, ENGLISH);
    }

    /**
     * Returns a copy with other options: {@code validator.with(o -> o.clock(clock))}. It is cheap unless the language is
     * another, whose words are read then: keep one validator a language.
     */
    public ContentValidator with(Consumer<Options> change) {
        Options options = new Options(this);
        change.accept(options);
        Messages words = options.locale.equals(locale) ? messages : new Messages(options.locale);
        return new ContentValidator(options.clock, options.locale, words);
    }

    /**
     * Returns all that is wrong with {@code content}, each fault once, in the model's order: as its components are
     * declared, and lists from their first element to their last. Empty if nothing is. Where a rule over a whole list or
     * discussion is broken more than 1,000 times, the first 1,000 are returned.
     *
     * @param groups {@link ForPublication}, {@link Advisory} or both; none for what is wrong in any state
     */
    public <C extends Content> List<ConstraintViolation<C>> validate(C content, Class<?>... groups) {
        return new ModelOrder(requireNonNull(content, "content")).sorted(validator.validate(content, groups));
    }

    /**
     * Returns {@code content} if nothing is wrong with it.
     *
     * @param groups as {@link #validate} takes them
     * @throws ConstraintViolationException with all that is wrong; its message has them in the model's order, its set does
     *     not
     */
    public <C extends Content> C requireValid(C content, Class<?>... groups) {
        List<ConstraintViolation<C>> violations = validate(content, groups);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(new LinkedHashSet<>(violations));
        }
        return content;
    }

    /** What may differ from one validator to another. Only seen inside {@code validator.with(options -> ...)}. */
    public static final class Options {
        private Clock clock;
        private Locale locale;

        private Options(ContentValidator source) {
            clock = source.clock;
            locale = source.locale;
        }

        /** Sets the clock that tells whether an embargo is over; the system's by default. */
        public Options clock(Clock clock) {
            this.clock = requireNonNull(clock, "clock");
            return this;
        }

        /** Sets the language of the messages; English by default, and where a message has no words in that language. */
        public Options locale(Locale locale) {
            this.locale = requireNonNull(locale, "locale");
            return this;
        }
    }
}
