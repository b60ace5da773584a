package org.standfirst.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as digits, which {@link Double#toString} does not write alike in every release of the JDK. */
final class Decimals {
    private static final int ENOUGH_DIGITS = 17;

    private Decimals() {}

    /** Returns the fewest digits that are read back as {@code number}, which is finite. */
    static String shortest(double number) {
        if (number == (long) number && Math.abs(number) < 1e15) {
            return Long.toString((long) number);
        }
        BigDecimal exact = new BigDecimal(number);
        int digits = 1;
        BigDecimal rounded = round(exact, digits);
        while (rounded.doubleValue() != number && digits < ENOUGH_DIGITS) {
            rounded = round(exact, ++digits);
        }
        return rounded.toString();
    }

    private static BigDecimal round(BigDecimal exact, int digits) {
        return exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
    }
}
