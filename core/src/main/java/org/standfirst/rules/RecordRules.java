package org.standfirst.rules;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.validation.Advisory;
import org.standfirst.validation.ForPublication;

/** The rules that involve several values of a record, one method for each group. */
abstract class RecordRules<T> implements ConstraintValidator<Consistent, T> {
    private List<Class<?>> groups = List.of();

    @Override
    public final void initialize(Consistent constraint) {
        groups = List.of(constraint.groups());
    }

    @Override
    public final boolean isValid(@Nullable T model, ConstraintValidatorContext context) {
        if (model == null) {
            return true;
        }
        Report report = new Report(context);
        if (groups.contains(ForPublication.class)) {
            forPublication(model, report);
        } else if (groups.contains(Advisory.class)) {
            advisory(model, report);
        } else {
            always(model, report);
        }
        return report.isEmpty();
    }

    /** Reports the violations of the default group. */
    void always(T model, Report report) {}

    /** Reports the violations of the group {@link ForPublication}. */
    void forPublication(T model, Report report) {}

    /** Reports the violations of the group {@link Advisory}. */
    void advisory(T model, Report report) {}
}
