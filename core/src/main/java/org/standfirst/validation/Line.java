package org.standfirst.validation;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.standfirst.rules.LineValidator;

/**
 * A plain text must be one line, without harmful invisible characters: control characters, overrides of the text
 * direction, embeddings and isolates that do not end, unpaired surrogates and noncharacters. Byte order marks,
 * zero-width spaces, word joiners and soft hyphens are allowed within the text, but not at its ends. Spaces at its ends
 * are allowed: many headlines in archives end in a space, and no reader sees it. In a list, each text is validated. The
 * message names the character and its position.
 *
 * <p>Titles are plain text in one line in JSON Feed, Apple News Format and schema.org. HTML allows no control
 * characters. The rules on direction follow Unicode's technical report 36 and its bidirectional algorithm, UAX #9.
 * Right-to-left text needs none of the rejected characters.
 */
@Documented
@SuppressWarnings("exports") // validators are public only for reflection
@Constraint(validatedBy = {LineValidator.class, LineValidator.OfEach.class})
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface Line {
    /** The message of a violation, followed by the character and its position. */
    String message() default "{org.standfirst.validation.Line.message}";

    /** The groups in which it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};
}
