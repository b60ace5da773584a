package org.standfirst.utf8;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A UTF-8 buffer that all output is written to; it grows, or is flushed to a stream when it is full. Texts are escaped
 * and encoded in one pass. {@link BufferPool} creates it, and it can only be used within that call. Not thread-safe.
 *
 * <p>It keeps the first {@link IOException} and discards later output, so that callers need not handle it. Unchecked
 * exceptions of a stream are not caught.
 */
public final class Utf8Buffer {
    /** The maximum length of a piece. Longer texts are escaped piece by piece, to limit temporary memory. */
    private static final int PIECE = 2048;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** The maximum length of an array that JVMs allow. */
    private static final int MAX_ARRAY = Integer.MAX_VALUE - 8;

    private final @Nullable OutputStream stream;
    private final Characters characters = new Characters();
    private final IsoTime times = new IsoTime();
    private byte[] buffer;
    private int position;

    /** The number of bytes to which the buffer is filled; with a stream, at most the size of one piece. */
    private int limit;

    private long drained;
    private boolean ended;
    private @Nullable IOException failure;

    Utf8Buffer(byte[] buffer, @Nullable OutputStream stream) {
        this.buffer = buffer;
        this.stream = stream;
        this.limit = stream == null ? buffer.length : Math.min(buffer.length, BufferPool.SIZE);
    }

    /** Writes bytes that are UTF-8 already, such as constant markup. */
    public void write(byte[] utf8) {
        write(utf8, 0, utf8.length);
    }

    /** Writes a range of bytes that are UTF-8 already. */
    public void write(byte[] utf8, int from, int count) {
        if (count <= limit - position) {
            System.arraycopy(utf8, from, buffer, position, count);
            position += count;
        } else {
            writeMore(utf8, from, count);
        }
    }

    /** Writes bytes for which the buffer has no room. */
    private void writeMore(byte[] utf8, int from, int count) {
        int start = from;
        int rest = count;
        while (rest > limit && stream != null && !ended) {
            int free = limit - position;
            write(utf8, start, free);
            drain();
            start += free;
            rest -= free;
        }
        room(rest);
        write(utf8, start, rest);
    }

    /** Writes an ASCII character, and the first {@code count} bytes of {@code constant}. */
    public void write(char separator, Constant constant, int count) {
        if (constant.isShort()) {
            room(Constant.SHORT);
            LONGS.set(buffer, position, constant.first | separator); // the next byte overwrites the extra bytes
            LONGS.set(buffer, position + Long.BYTES, constant.second);
            position += 1 + count;
        } else {
            write(separator);
            write(constant.bytes(), 0, count);
        }
    }

    /** Writes two ASCII characters. */
    public void write(char first, char second) {
        room(2);
        buffer[position] = (byte) first;
        buffer[position + 1] = (byte) second;
        position += 2;
    }

    /** Writes one ASCII character. */
    public void write(char ascii) {
        room(1);
        buffer[position++] = (byte) ascii;
    }

    /**
     * Writes text between tags or in a quoted attribute of HTML or XML: {@code & < > " '} become character references.
     * Characters that HTML or XML do not allow become U+FFFD: noncharacters, lone surrogates, and controls other than
     * tab, line feed and carriage return.
     */
    public void html(String text) {
        write(text, Escaping.HTML);
    }

    /** Writes ASCII characters that are known to need no escapes. */
    @SuppressWarnings("deprecation") // it takes the low byte of each char; ASCII needs no other
    public void ascii(String text) {
        int length = text.length();
        if (length > PIECE) {
            inPieces(text, this::ascii);
            return;
        }
        room(length);
        text.getBytes(0, length, buffer, position);
        position += length;
    }

    /** Writes an id of the model as {@link IdText} encodes it, in HTML or in a JSON string. */
    public void id(String id) {
        int length = id.length();
        if (length > PIECE) {
            inPieces(id, this::id);
            return;
        }
        room(length * IdText.MAX_BYTES);
        position = IdText.put(id, buffer, position);
    }

    /**
     * Writes text in a JSON string, without its quotation marks. The characters {@code "} and {@code \}, the controls
     * below U+0020 and lone surrogates, which UTF-8 cannot encode, are escaped, so nothing is lost.
     */
    public void json(String text) {
        write(text, Escaping.JSON);
    }

    /** Writes text as {@link #json} does, but lone surrogates as U+FFFD, since some parsers reject their escapes. */
    public void jsonReplacing(String text) {
        write(text, Escaping.JSON_REPLACING);
    }

    /** Writes text as {@link #jsonReplacing} does, in a script element, with the escapes of {@link #embedInScript}. */
    public void jsonInScript(String text) {
        write(text, Escaping.JSON_IN_SCRIPT);
    }

    /**
     * Writes the JSON of {@code source} into a script element so that it cannot end the element. The characters {@code
     * < > &}, the line ends U+2028 and U+2029, and characters that HTML does not allow occur only in JSON strings, and
     * are written as JSON escapes. Ill-formed UTF-8 becomes U+FFFD.
     */
    public void embedInScript(Source source) {
        embed(source, Escaping.SCRIPT);
    }

    /**
     * Returns the buffer to which {@link #embedInScript} escapes the bytes that are written to {@code out}, or {@code
     * null} if {@code out} is another stream. Until {@code embedInScript} returns, the caller may write to this buffer
     * directly, on the same thread, if it writes every text that may need escapes with {@link #jsonInScript}.
     */
    public static @Nullable Utf8Buffer ofScript(OutputStream out) {
        return out instanceof EscapingStream stream ? stream.bufferOfScript() : null;
    }

    /** Writes the UTF-8 of {@code source} as {@link #jsonReplacing} writes a text. */
    public void embedInJson(Source source) {
        embed(source, Escaping.JSON_REPLACING);
    }

    /** Writes the UTF-8 of {@code source} as {@link #html} writes a text. */
    public void embedAsText(Source source) {
        embed(source, Escaping.HTML);
    }

    /** Writes a number in decimal digits. */
    public void number(long number) {
        room(Digits.MAX_LENGTH);
        position = Digits.put(number, buffer, position);
    }

    /**
     * Writes a number as the shortest decimal that parses to the same value, which {@link Double#toString} does not do
     * in every release: {@code 0.1}, {@code 5}, {@code 1E-7}.
     *
     * @throws IllegalArgumentException if it is infinite or not a number; no model has such a number
     */
    public void number(double number) {
        if (number == (long) number && Math.abs(number) < 1e15) {
            number((long) number);
        } else {
            write(Decimals.shortest(number).getBytes(US_ASCII));
        }
    }

    /** Writes a time in ISO 8601 and UTC, to the nanosecond: {@code 2026-03-01T12:00:00Z}, {@code +12026-...}. */
    public void time(Instant time) {
        room(IsoTime.MAX_LENGTH);
        position = times.put(time.getEpochSecond(), time.getNano(), buffer, position);
    }

    /** Writes a time as {@link #time} does, without fractions of a second. */
    public void timeToTheSecond(Instant time) {
        room(IsoTime.MAX_LENGTH);
        position = times.put(time.getEpochSecond(), 0, buffer, position);
    }

    /**
     * Replaces the last byte by bytes that are UTF-8 already.
     *
     * @throws IllegalStateException if there is none
     */
    public void replaceLast(byte[] utf8) {
        if (position == 0) {
            throw new IllegalStateException("there is no byte to replace");
        }
        position--;
        write(utf8);
    }

    /** Returns how many bytes were written and not replaced. */
    public long length() {
        return drained + position;
    }

    /** Writes bytes that may be ill-formed UTF-8 or end within a sequence. */
    void utf8(byte[] utf8, int from, int to, Escaping escaping) {
        int start = from;
        while (start < to) {
            int end = to - start <= PIECE ? to : Utf8.wholeUntil(utf8, start, start + PIECE);
            room((end - start) * Escaping.MAX_BYTES);
            position = escaping.write(utf8, start, end, buffer, position);
            start = end;
        }
    }

    /** Returns a copy of the written bytes. */
    byte[] bytes() {
        throwUnchecked();
        return Arrays.copyOf(buffer, position);
    }

    /** Returns the written bytes as text. */
    String text() {
        throwUnchecked();
        return new String(buffer, 0, position, UTF_8);
    }

    /** Flushes the buffer to the stream, unless the stream has failed. */
    void drain() {
        if (failure == null && stream != null && position > 0) {
            try {
                stream.write(buffer, 0, position);
            } catch (IOException e) {
                keep(e);
            }
        }
        drained += position;
        position = 0;
    }

    /** Returns the array for reuse; writing after this call is an error. */
    byte[] end() {
        byte[] given = buffer;
        ended = true;
        buffer = new byte[0];
        position = 0;
        limit = 0;
        return given;
    }

    void throwFailure() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    private void throwUnchecked() {
        if (failure != null) {
            throw new UncheckedIOException(failure);
        }
    }

    private void write(String text, Escaping escaping) {
        int length = text.length();
        if (length > PIECE) {
            inPieces(text, piece -> write(piece, escaping));
            return;
        }
        room(length * Escaping.MAX_BYTES + Escaping.EXTRA_BYTES);
        position = escaping.write(text, characters, buffer, position);
    }

    /** Writes a long text in pieces that do not divide a surrogate pair. */
    private static void inPieces(String text, Consumer<String> write) {
        int length = text.length();
        for (int from = 0, to; from < length; from = to) {
            to = Math.min(from + PIECE, length);
            if (Character.isHighSurrogate(text.charAt(to - 1)) && to < length) {
                to--;
            }
            write.accept(text.substring(from, to));
        }
    }

    private void embed(Source source, Escaping escaping) {
        EscapingStream stream = new EscapingStream(this, escaping);
        try {
            source.writeTo(stream);
        } catch (IOException e) {
            keep(e);
        }
        stream.end();
    }

    private void room(int count) {
        if (limit - position < count) {
            makeRoom(count);
        }
    }

    private void makeRoom(int count) {
        if (ended) {
            throw new IllegalStateException("written after the end");
        }
        if (stream != null) {
            drain();
        } else {
            grow((long) position + count);
        }
    }

    void grow(long needed) {
        if (needed > MAX_ARRAY) {
            throw new IllegalStateException("more than 2 GiB in one array: render to a stream");
        }
        buffer = Arrays.copyOf(buffer, (int) Math.max(needed, Math.min(2L * buffer.length, MAX_ARRAY)));
        limit = buffer.length;
    }

    private void keep(IOException e) {
        if (failure == null) {
            failure = e;
        }
    }

    /** Writes bytes that are embedded in the output, such as the output of another renderer. It is not trusted. */
    public interface Source {
        /** Writes everything to {@code out}, which is closed when the call returns. */
        void writeTo(OutputStream out) throws IOException;
    }
}
