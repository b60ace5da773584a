package org.standfirst.checks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.standfirst.Article;
import org.standfirst.json.JsonLines;

/**
 * A program that writes a million articles as NDJSON and reads them, with an invalid line after each thousand. It
 * prints the number of articles, the sum of their revisions, and the number of invalid lines.
 */
final class MillionLines {
    private static final int BATCHES = 1_000;
    private static final int BATCH = 1_000;
    private static final JsonLines LINES = JsonLines.create();
    private static final byte[] NO_UTF_8 = "{\"headlines\":{\"headline\":\"\u00e9\"}}\n".getBytes(ISO_8859_1);
    private static final byte[] NO_JSON = "{\"identity\":{\"id\":\n".getBytes(UTF_8);

    private long revisions;
    private long read;
    private long bad;

    private MillionLines() {}

    public static void main(String[] arguments) {
        MillionLines lines = new MillionLines();
        lines.readAll();
        System.out.println(lines.read + " " + lines.revisions + " " + lines.bad);
    }

    private void readAll() {
        Iterator<InputStream> batches =
                IntStream.range(0, BATCHES).mapToObj(MillionLines::batch).iterator();
        LINES.read(new SequenceInputStream(enumeration(batches)), Article.class).forEach(line -> {
            if (line.content() == null) {
                bad++;
            } else {
                read++;
                revisions += line.content().identity().revision();
            }
        });
    }

    private static Enumeration<InputStream> enumeration(Iterator<InputStream> streams) {
        return new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return streams.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return streams.next();
            }
        };
    }

    private static InputStream batch(int number) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            LINES.write(
                    IntStream.range(0, BATCH)
                            .mapToObj(i -> article(number * BATCH + i))
                            .iterator(),
                    out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        InputStream articles = new ByteArrayInputStream(out.toByteArray());
        return new SequenceInputStream(articles, badLine(number));
    }

    private static Article article(int number) {
        return Article.builder("harbour-" + number, "Night ferry returns")
                .revision(number)
                .standfirst("The last boat leaves at half past eleven.")
                .paragraph("The crossing takes nine minutes, as it did before the pier was closed.")
                .paragraph("Fares stay the same until the end of the year, the harbour board says.")
                .build();
    }

    /** Returns a line that is not UTF-8, not JSON, or twice as long as the heap. */
    private static InputStream badLine(int number) {
        if (number == BATCHES / 2) {
            InputStream begin = new ByteArrayInputStream("{\"type\":\"".getBytes(UTF_8));
            InputStream end = new ByteArrayInputStream("\"}\n".getBytes(UTF_8));
            return new SequenceInputStream(Collections.enumeration(List.of(begin, new Letters(128 << 20), end)));
        }
        return new ByteArrayInputStream(number % 2 == 0 ? NO_UTF_8 : NO_JSON);
    }

    /** A stream of a number of letters x. */
    private static final class Letters extends InputStream {
        private long left;

        private Letters(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }
    }
}
