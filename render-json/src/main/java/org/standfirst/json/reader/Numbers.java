package org.standfirst.json.reader;

import java.math.BigDecimal;

/** Numbers, read from their digits. */
final class Numbers {
    private Numbers() {}

    /**
     * Returns the number that {@code digits} stand for.
     *
     * @throws NumberFormatException if it is too large, or none
     */
    static double parse(String digits) {
        double number = Double.parseDouble(digits);
        if (!Double.isFinite(number)) {
            throw new NumberFormatException();
        }
        return number;
    }

    /**
     * Returns the number that {@code digits} stand for, with its scale. Reads whatever {@link BigDecimal#toString} writes,
     * which {@link BigDecimal#BigDecimal(String)} does not.
     *
     * @throws NumberFormatException if there is none
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
