package org.standfirst.labels.phrases;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.standfirst.utf8.Utf8Buffer;

/**
 * The number format of a language, derived from two examples: {@code 1,234|1,234,567.8}. The examples show the digits,
 * the separators, the number of digits in a group, and whether numbers of four digits are grouped.
 */
public final class Numbers {
    private static final Pattern LARGE = Pattern.compile("1(\\D*)2(\\D*)34(\\D*)567(\\D+)8");
    private static final Pattern SMALL = Pattern.compile("1(\\D*)234");

    private final char zero;
    private final byte[][] digits = new byte[10][];
    private final String group;
    private final String decimal;
    private final boolean groupsFour;
    private final int sizeOfGroups;

    /** The numbers that are read; {@code null} until the first use. */
    private @Nullable WrittenNumbers written;

    /** Derives the format from examples. */
    Numbers(String examples) {
        int bar = examples.indexOf('|');
        char one = bar + 1 < examples.length() ? examples.charAt(bar + 1) : '1';
        zero = Character.isDigit(one) ? (char) (one - 1) : '0';
        for (int i = 0; i < 10; i++) {
            digits[i] = String.valueOf((char) (zero + i)).getBytes(UTF_8);
        }
        Matcher small = SMALL.matcher(translated(examples.substring(0, Math.max(bar, 0)), zero, '0'));
        Matcher large = LARGE.matcher(translated(examples.substring(bar + 1), zero, '0'));
        if (!small.matches() || !large.matches()) {
            throw new IllegalArgumentException(
                    "NUMBERS must be 1234|1234567.8 with the digits and separators of the language, not " + examples);
        }
        groupsFour = !small.group(1).isEmpty();
        sizeOfGroups = large.group(2).isEmpty() ? 3 : 2;
        group = large.group(3);
        decimal = large.group(4);
    }

    /** Returns whether a text is a number in this format, with or without a sign, a currency or a percent sign. */
    public boolean isNumber(String text) {
        WrittenNumbers numbers = written;
        if (numbers == null) { // several threads may create it, which is safe since its field is final
            numbers = new WrittenNumbers(group, decimal);
            written = numbers;
        }
        return numbers.matches(text);
    }

    /** Formats a number with all its decimals: 4.5, 4, 0.000001. */
    public String text(double number) {
        String plain = BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String fraction = point < 0 ? "" : decimal + translated(plain.substring(point + 1), '0', zero);
        return grouped(whole) + fraction;
    }

    /** Formats a whole number. */
    public String text(long number) {
        return grouped(Long.toString(number));
    }

    /** Writes a whole number in HTML. */
    public void write(long number, Utf8Buffer out) {
        if (zero == '0' && number >= 0 && number < 1_000) {
            out.number(number);
        } else {
            out.html(text(number));
        }
    }

    /** Writes a non-negative number without grouping, as in dates, in at least {@code length} digits. */
    void digits(int number, int length, Utf8Buffer out) {
        if (zero == '0' && length == 2 && number < 100) {
            out.write((char) ('0' + number / 10), (char) ('0' + number % 10));
        } else if (zero == '0' && length < 2) {
            out.number(number);
        } else {
            write(number, length, out);
        }
    }

    private void write(int number, int length, Utf8Buffer out) {
        if (number >= 10 || length > 1) {
            write(number / 10, length - 1, out);
        }
        out.write(digits[number % 10]);
    }

    /** Returns {@code text} with its ASCII digits replaced by the digits of the language. */
    String digits(String text) {
        return translated(text, '0', zero);
    }

    private String grouped(String whole) {
        String sign = whole.startsWith("-") ? "-" : "";
        String number = translated(whole.substring(sign.length()), '0', zero);
        if (group.isEmpty() || number.length() <= (groupsFour ? 3 : 4)) {
            return sign + number;
        }
        StringBuilder grouped = new StringBuilder(number);
        for (int at = number.length() - 3; at > 0; at -= sizeOfGroups) {
            grouped.insert(at, group);
        }
        return grouped.insert(0, sign).toString();
    }

    private static String translated(String text, char from, char to) {
        if (from == to) {
            return text;
        }
        StringBuilder translated = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= from && c <= from + 9) {
                translated.setCharAt(i, (char) (c - from + to));
            }
        }
        return translated.toString();
    }
}
