package org.standfirst.validation;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.standfirst.rules.KnownLanguageValidator;

/**
 * A language must not be {@code und}, BCP 47's tag for an unknown language. Its language, script, region and variants
 * must be in the IANA language subtag registry, which must not list a replacement for them. Private use subtags and
 * extensions are not checked. The message names the tag that was probably meant: {@code en-GB} for {@code en-UK}. Apple
 * News Format requires a language; ninjs, ANS and JSON Feed use the same tags.
 */
@Documented
@SuppressWarnings("exports") // validators are public only for reflection
@Constraint(validatedBy = KnownLanguageValidator.class)
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface KnownLanguage {
    /** Whether {@code x-default} is allowed, the tag of the page for readers of all other languages. */
    boolean allowDefault() default false;

    /** The message of a violation. */
    String message() default "{org.standfirst.validation.KnownLanguage.message}";

    /** The groups in which it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};
}
