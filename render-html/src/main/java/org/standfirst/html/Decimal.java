package org.standfirst.html;

import java.math.BigDecimal;

/** Numbers as people read them. */
final class Decimal {
    private Decimal() {}

    /** Returns 4.5 as {@code 4.5}, 4.0 as {@code 4}, and a millionth as {@code 0.000001}. */
    static String of(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
