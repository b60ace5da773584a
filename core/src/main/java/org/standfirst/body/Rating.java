package org.standfirst.body;

import org.jspecify.annotations.Nullable;
import org.standfirst.internal.Normal;
import org.standfirst.rules.Consistent;
import org.standfirst.validation.Identifier;
import org.standfirst.validation.Line;
import org.standfirst.validation.MaxLength;
import org.standfirst.validation.Prose;

/**
 * A reviewer's rating on a scale.
 *
 * <p>schema.org's {@code Rating}, ANS's {@code numeric_rating} and {@code endorsement}.
 *
 * @param value the rating, from the worst to the best possible rating
 * @param worst the worst possible rating
 * @param best the best possible rating, greater than the worst
 * @param unit the unit, such as {@code stars}, or {@code null} for none; at most 50 characters
 * @param verdict the rating in a sentence, or {@code null} for none; at most 1,000 characters
 * @param id its id, unique within the article, or {@code null} for none
 */
@Consistent
public record Rating(
        double value,
        double worst,
        double best,
        @Line @MaxLength(50) @Nullable String unit,
        @Prose @MaxLength(1_000) @Nullable String verdict,
        @Identifier @Nullable String id)
        implements Leaf {

    /** Public only because a record requires it; its parameters grow. Use {@code of}. */
    public Rating {
        value = Normal.finite(value, "value");
        worst = Normal.finite(worst, "worst");
        best = Normal.finite(best, "best");
        unit = Normal.textOrNull(unit);
        verdict = Normal.textOrNull(verdict);
        id = Normal.idOrNull(id);
    }

    /** Returns a rating from 0 to {@code best}. */
    public static Rating of(double value, double best) {
        return new Rating(value, 0, best, null, null, null);
    }

    /** Returns a copy with this rating. */
    public Rating withValue(double value) {
        return new Rating(value, worst, best, unit, verdict, id);
    }

    /** Returns a copy with this worst possible rating. */
    public Rating withWorst(double worst) {
        return new Rating(value, worst, best, unit, verdict, id);
    }

    /** Returns a copy with this best possible rating. */
    public Rating withBest(double best) {
        return new Rating(value, worst, best, unit, verdict, id);
    }

    /** Returns a copy with this unit. */
    public Rating withUnit(@Nullable String unit) {
        return new Rating(value, worst, best, unit, verdict, id);
    }

    /** Returns a copy with this verdict. */
    public Rating withVerdict(@Nullable String verdict) {
        return new Rating(value, worst, best, unit, verdict, id);
    }

    @Override
    public Rating withId(@Nullable String id) {
        return new Rating(value, worst, best, unit, verdict, id);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.rating(this);
    }
}
