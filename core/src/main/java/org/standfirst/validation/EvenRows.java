package org.standfirst.validation;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.body.Table;

/** Every row of a table must have as many cells as the first, so that each stands under its header. */
@Documented
@Constraint(validatedBy = EvenRows.Judge.class)
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface EvenRows {
    /** The words of a violation. */
    String message() default "{org.standfirst.validation.EvenRows.message}";

    /** When it applies. */
    Class<?>[] groups() default {};

    /** Not used by this library. */
    Class<? extends Payload>[] payload() default {};

    /** Judges the rows of a table. */
    class Judge implements ConstraintValidator<EvenRows, List<Table.Row>> {
        @Override
        public boolean isValid(@Nullable List<Table.Row> rows, ConstraintValidatorContext context) {
            Report report = new Report(context);
            for (int i = 1; rows != null && i < rows.size(); i++) {
                if (rows.get(i).cells().size() != rows.get(0).cells().size()) {
                    report.at(context.getDefaultConstraintMessageTemplate(), i, "cells");
                }
            }
            return report.isEmpty();
        }
    }
}
