package org.standfirst.utf8;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "4, 4",
        "-12, -12",
        "20, 20",
        "0.5, 0.5",
        "0.1, 0.1",
        "46.2044, 46.2044",
        "-6.143158, -6.143158",
        "2.0E-3, 0.002",
        "1e15, 1E+15",
        "1e300, 1E+300",
        "4.9E-324, 5E-324",
        "1.7976931348623157E308, 1.7976931348623157E+308"
    })
    void writesTheShortestDecimalThatParsesToTheSameNumber(double number, String digits) {
        assertThat(Decimals.shortest(number)).isEqualTo(digits);
    }

    @Test
    @Tag("exhaustive")
    void writesDecimalsThatParseToTheSameNumber() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            double number = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(number)) {
                assertThat(Double.parseDouble(Decimals.shortest(number))).isEqualTo(number);
            }
        }
    }

    @Test
    @Tag("exhaustive")
    void keepsShortDecimals() {
        Random random = new Random(2);
        for (int i = 0; i < 100_000; i++) {
            BigDecimal decimal = BigDecimal.valueOf(random.nextInt(), random.nextInt(12));
            BigDecimal written = new BigDecimal(Decimals.shortest(decimal.doubleValue()));
            assertThat(written).isEqualByComparingTo(decimal);
            assertThat(written.precision()).isLessThanOrEqualTo(decimal.precision());
        }
    }
}
