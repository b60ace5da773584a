package org.standfirst.labels.phrases;

import java.math.BigDecimal;
import org.standfirst.GeoPoint;

/** Numbers as people read them. */
public final class Decimal {
    private Decimal() {}

    /** Returns 4.5 as {@code 4.5}, 4.0 as {@code 4}, and a millionth as {@code 0.000001}. */
    public static String of(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** Returns latitude and longitude in degrees. */
    public static String degrees(GeoPoint point) {
        return of(point.latitude()) + ", " + of(point.longitude());
    }
}
