package org.standfirst.utf8;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DigitsTest {
    private final byte[] target = new byte[Digits.MAX_LENGTH + 1];

    @Test
    @Tag("exhaustive")
    void writesEveryNumberOfUpToFiveDigits() {
        for (int number = -99_999; number <= 99_999; number++) {
            assertThat(digits(number)).isEqualTo(Integer.toString(number));
        }
    }

    @Test
    void writesNumbersAroundPowersOfTen() {
        for (long power = 1; power > 0 && power <= 1_000_000_000_000_000_000L; power *= 10) {
            for (long number = power - 2; number <= power + 2; number++) {
                assertThat(digits(number)).isEqualTo(Long.toString(number));
                assertThat(digits(-number)).isEqualTo(Long.toString(-number));
            }
        }
    }

    @Test
    void writesTheLargestAndSmallestNumber() {
        assertThat(digits(Long.MAX_VALUE)).isEqualTo("9223372036854775807");
        assertThat(digits(Long.MIN_VALUE)).isEqualTo("-9223372036854775808");
    }

    @Test
    @Tag("exhaustive")
    void writesRandomNumbersOfEveryLength() {
        Random random = new Random(5);
        for (int i = 0; i < 100_000; i++) {
            long number = random.nextLong() >> random.nextInt(64);
            assertThat(digits(number)).isEqualTo(Long.toString(number));
        }
    }

    @Test
    void padsAFixedNumberOfDigitsWithZeros() {
        int end = Digits.put(42, 6, target, 1);
        assertThat(new String(target, 1, end - 1, US_ASCII)).isEqualTo("000042");
    }

    private String digits(long number) {
        int end = Digits.put(number, target, 1);
        return new String(target, 1, end - 1, US_ASCII);
    }
}
