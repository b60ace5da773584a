package org.standfirst.utf8;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Formats numbers as decimal digits; {@link Double#toString} differs between releases of the JDK. */
public final class Decimals {
    private static final int MAX_DIGITS = 17;

    /** Different decimals of up to 15 digits are different {@code double} values. */
    private static final double MAX_UNIQUE = 1e15;

    private static final int MAX_PLACES = 15;

    private Decimals() {}

    /**
     * Returns the shortest decimal that parses to {@code number}; negative zero becomes zero.
     *
     * @throws IllegalArgumentException if it is infinite or not a number
     */
    public static String shortest(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("must be a finite number, not " + number);
        }
        double power = 1;
        for (int places = 0; places <= MAX_PLACES; places++) {
            double digits = Math.rint(number * power);
            if (Math.abs(digits) >= MAX_UNIQUE) {
                break;
            }
            // both numbers are exact, so their quotient is the number that a parser returns for the decimal
            if (digits / power == number) {
                return BigDecimal.valueOf((long) digits, places).toString();
            }
            power *= 10;
        }
        return search(number);
    }

    private static String search(double number) {
        BigDecimal exact = new BigDecimal(number);
        int digits = 1;
        BigDecimal rounded = round(exact, digits);
        while (rounded.doubleValue() != number && digits < MAX_DIGITS) {
            rounded = round(exact, ++digits);
        }
        return rounded.toString();
    }

    private static BigDecimal round(BigDecimal exact, int digits) {
        return exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
    }
}
