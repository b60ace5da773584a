package org.standfirst.json.reader;

import java.math.BigDecimal;

/** Parses numbers. */
final class Numbers {
    private Numbers() {}

    /**
     * Returns the value of {@code digits}.
     *
     * @throws NumberFormatException if it is too large, or not a number
     */
    static double parse(String digits) {
        double number = Double.parseDouble(digits);
        if (!Double.isFinite(number)) {
            throw new NumberFormatException();
        }
        return number;
    }

    /**
     * Returns the value of {@code digits}, with its scale. Accepts the whole output of {@link BigDecimal#toString},
     * which {@link BigDecimal#BigDecimal(String)} does not.
     *
     * @throws NumberFormatException if it is not a number, or out of range
     */
    static BigDecimal parseExact(String digits) {
        int mantissa = Math.max(digits.indexOf('e'), digits.indexOf('E'));
        if (mantissa < 0) {
            return new BigDecimal(digits);
        }
        BigDecimal number = new BigDecimal(digits.substring(0, mantissa));
        long scale = number.scale() - exponent(digits.substring(mantissa + 1));
        if (scale != (int) scale) {
            throw new NumberFormatException();
        }
        return new BigDecimal(number.unscaledValue(), (int) scale);
    }

    private static long exponent(String digits) {
        long exponent = Long.parseLong(digits);
        if (Math.abs(exponent) > 2L * Integer.MAX_VALUE) {
            throw new NumberFormatException();
        }
        return exponent;
    }
}
