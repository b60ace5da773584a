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
import org.standfirst.Feed;

/**
 * Reports everything that is wrong with content:
 *
 * <pre>{@code
 * ContentValidator.create().validate(article, ForPublication.class)
 *         .forEach(fault -> show(fault.getPropertyPath() + " " + fault.getMessage()));
 * }</pre>
 *
 * <p>A validator needs neither a container nor an expression language, and reads no configuration. It is immutable and
 * thread-safe.
 */
public final class ContentValidator {
    private static final Messages ENGLISH = new Messages(Locale.ROOT);

    // never closed: it holds only the metadata of our constraints
    private static final ValidatorFactory FACTORY = Validation.byProvider(HibernateValidator.class)
            .providerResolver(() -> List.of(new HibernateValidator())) // not a provider of the application
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

    /** Returns a validator with English messages and the system's clock. */
    public static ContentValidator create() {
        return new ContentValidator(Clock.systemUTC(), Locale.ROOT, ENGLISH);
    }

    /**
     * Returns a copy with other options: {@code validator.with(o -> o.clock(clock))}. A copy with another language
     * reads the messages of that language, so keep one validator for each language; other copies are cheap.
     */
    public ContentValidator with(Consumer<Options> change) {
        Options options = new Options(this);
        requireNonNull(change, "change").accept(options);
        Messages words = options.locale.equals(locale) ? messages : new Messages(options.locale);
        return new ContentValidator(options.clock, options.locale, words);
    }

    /**
     * Returns the violations in {@code content}, each once, in the order of the model: components as they are declared,
     * and elements of lists from first to last. If a list or discussion violates one rule more than 1,000 times, the
     * first 1,000 violations are returned.
     *
     * @param groups {@link ForPublication}, {@link Advisory} or both; none for violations in any state
     */
    public <C extends Content> List<ConstraintViolation<C>> validate(C content, Class<?>... groups) {
        return violations(requireNonNull(content, "content"), groups);
    }

    /** Returns the violations in a feed, its publication and its articles, as {@link #validate(Content, Class...)}. */
    public List<ConstraintViolation<Feed>> validate(Feed feed, Class<?>... groups) {
        return violations(requireNonNull(feed, "feed"), groups);
    }

    /**
     * Returns {@code content} if it has no violations.
     *
     * @param groups the groups, as in {@link #validate(Content, Class...)}
     * @throws ConstraintViolationException with all violations; its message lists them in the order of the model, its
     *     set is unordered
     */
    public <C extends Content> C requireValid(C content, Class<?>... groups) {
        return require(content, validate(content, groups));
    }

    /**
     * Returns {@code feed} if it has no violations.
     *
     * @throws ConstraintViolationException with all violations, as {@link #requireValid(Content, Class...)}
     */
    public Feed requireValid(Feed feed, Class<?>... groups) {
        return require(feed, validate(feed, groups));
    }

    private <T> List<ConstraintViolation<T>> violations(T model, Class<?>... groups) {
        for (Class<?> group : requireNonNull(groups, "groups")) {
            requireNonNull(group, "groups");
        }
        return new ModelOrder(model).sorted(validator.validate(model, groups));
    }

    private static <T> T require(T model, List<ConstraintViolation<T>> violations) {
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(new LinkedHashSet<>(violations));
        }
        return model;
    }

    /** The options of a validator, set in {@code validator.with(options -> ...)}. */
    public static final class Options {
        private Clock clock;
        private Locale locale;

        private Options(ContentValidator source) {
            clock = source.clock;
            locale = source.locale;
        }

        /** Sets the clock that decides whether an embargo has ended; the system's by default. */
        public Options clock(Clock clock) {
            this.clock = requireNonNull(clock, "clock");
            return this;
        }

        /** Sets the language of the messages; English by default, and for messages without a translation. */
        public Options locale(Locale locale) {
            this.locale = requireNonNull(locale, "locale");
            return this;
        }
    }
}
