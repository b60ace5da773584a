package org.standfirst.sink;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A growing buffer of UTF-8, which may empty itself into a stream as it fills. Not safe to share between threads.
 *
 * <p>It keeps the first {@link IOException} of its stream and drops what follows, so that those who write need not
 * handle it; {@link #finish} throws it.
 */
public final class Utf8Sink {
    /** A buffer that is emptied into a stream grows no further than this, but for a single larger piece. */
    private static final int CHUNK = 32 * 1024;

    private static final byte[] DIGITS = new byte[200];
    private static final byte[] MIN_INT = "-2147483648".getBytes(US_ASCII);

    static {
        for (int i = 0; i < 100; i++) {
            DIGITS[2 * i] = (byte) ('0' + i / 10);
            DIGITS[2 * i + 1] = (byte) ('0' + i % 10);
        }
    }

    private byte[] bytes;
    private int length;
    private final @Nullable OutputStream stream;
    private long emptied;
    private @Nullable IOException failure;

    private Utf8Sink(byte[] bytes, @Nullable OutputStream stream) {
        this.bytes = bytes;
        this.stream = stream;
    }

    /** Returns a sink that keeps everything, for {@link #toByteArray} or {@link #toString}. */
    public static Utf8Sink create() {
        return new Utf8Sink(new byte[CHUNK], null);
    }

    /** Returns a sink that writes to {@code stream}; it is neither flushed nor closed. */
    public static Utf8Sink to(OutputStream stream) {
        return new Utf8Sink(new byte[2 * CHUNK], requireNonNull(stream, "stream"));
    }

    /** Writes bytes that are UTF-8 already. */
    public void write(byte[] utf8) {
        write(utf8, 0, utf8.length);
    }

    /** Writes bytes that are UTF-8 already. */
    public void write(byte[] utf8, int from, int count) {
        ensure(count);
        System.arraycopy(utf8, from, bytes, length, count);
        length += count;
    }

    /** Writes one byte of ASCII. */
    public void write(char ascii) {
        ensure(1);
        bytes[length++] = (byte) ascii;
    }

    /**
     * Writes text that stands between tags or in a quoted attribute of HTML: {@code & < > " '} as character references,
     * and what HTML can't carry as U+FFFD: controls but tab and line ends, noncharacters, unpaired surrogates.
     */
    public void html(String text) {
        HtmlText.write(text, this);
    }

    /**
     * Writes text that stands in a JSON string, without its quotation marks; unpaired surrogates as {@code \}{@code uXXXX},
     * so nothing is lost.
     */

    /** Writes text as {@link #json} does, but unpaired surrogates and noncharacters as U+FFFD. */

    /** Writes a number in decimal digits. */
    public void number(int number) {
        if (number == Integer.MIN_VALUE) {
            write(MIN_INT);
            return;
        }
        ensure(11);
        int rest = number;
        if (rest < 0) {
            bytes[length++] = '-';
            rest = -rest;
        }
        int end = length + digitsOf(rest);
        length = end;
        while (rest >= 100) {
            end = twoDigits(rest % 100, end);
            rest /= 100;
        }
        if (rest >= 10) {
            twoDigits(rest, end);
        } else {
            bytes[end - 1] = (byte) ('0' + rest);
        }
    }

    /** Writes a number in decimal digits. */
    public void number(long number) {
        if (number == (int) number) {
            number((int) number);
        } else {
            write(Long.toString(number).getBytes(US_ASCII));
        }
    }

    /** Takes back the last byte, which must be one that was written since the last call. */
    public void takeBack() {
        length--;
    }

    /** Returns how many bytes were written, less those taken back. */
    public long length() {
        return emptied + length;
    }

    /** Returns a view that escapes for the content of a {@code script} element that holds JSON. Close it at the end. */
    public OutputStream scriptStream() {
        return new ScriptStream(this);
    }

    /**
     * Writes text that stands in a JSON string, without its quotation marks; unpaired surrogates as {@code \}{@code uXXXX},
     * so nothing is lost.
     */
    public void json(String text) {
        JsonText.write(text, false, this);
    }

    /** Writes text as {@link #json} does, but unpaired surrogates and noncharacters as U+FFFD. */
    public void jsonReplacing(String text) {
        JsonText.write(text, true, this);
    }

    /**
     * Hands the rest to the stream, if there is one.
     *
     * @throws IOException what the stream threw first
     */
    public void finish() throws IOException {
        empty(0);
        if (failure != null) {
            throw failure;
        }
    }

    /** Returns everything that was written. */
    public byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }

    /** Returns everything that was written. */
    @Override
    public String toString() {
        return new String(bytes, 0, length, UTF_8);
    }

    /** Makes room for {@code count} bytes, which the caller writes at {@link #position}. */
    byte[] room(int count) {
        ensure(count);
        return bytes;
    }

    int position() {
        return length;
    }

    /** Says that everything before {@code position} is written. */
    void position(int position) {
        length = position;
    }

    private void ensure(int count) {
        if (bytes.length - length < count) {
            grow(count);
        }
    }

    private void grow(int count) {
        if (stream != null) {
            // the last byte stays, for takeBack
            empty(1);
        }
        long needed = (long) length + count;
        if (needed > bytes.length) {
            long larger = Math.max(needed, Math.min(2L * bytes.length, Integer.MAX_VALUE - 8));
            if (larger > Integer.MAX_VALUE - 8) {
                throw new IllegalStateException("more than 2 GiB: render to a stream instead");
            }
            bytes = Arrays.copyOf(bytes, (int) larger);
        }
    }

    private void empty(int kept) {
        int count = length - kept;
        if (stream == null || count <= 0) {
            return;
        }
        if (failure == null) {
            try {
                stream.write(bytes, 0, count);
            } catch (IOException e) {
                failure = e;
            }
        }
        System.arraycopy(bytes, count, bytes, 0, kept);
        length = kept;
        emptied += count;
    }

    private int twoDigits(int number, int end) {
        bytes[end - 2] = DIGITS[2 * number];
        bytes[end - 1] = DIGITS[2 * number + 1];
        return end - 2;
    }

    private static int digitsOf(int number) {
        int digits = 1;
        for (int limit = 10; digits < 10 && number >= limit; limit = digits == 9 ? limit : limit * 10) {
            digits++;
        }
        return digits;
    }
}
