package org.standfirst.json.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8InputTest {
    private static final byte[] EDGES = {
        'a',
        0x7F,
        (byte) 0x80,
        (byte) 0x8F,
        (byte) 0x90,
        (byte) 0x9F,
        (byte) 0xA0,
        (byte) 0xBF,
        (byte) 0xC1,
        (byte) 0xC2,
        (byte) 0xDF,
        (byte) 0xE0,
        (byte) 0xE1,
        (byte) 0xED,
        (byte) 0xEF,
        (byte) 0xF0,
        (byte) 0xF1,
        (byte) 0xF4,
        (byte) 0xF5
    };

    @Test
    void acceptsTheSameBytesAsTheJdk() throws IOException {
        Random random = new Random(1);
        for (int i = 0; i < 200_000; i++) {
            byte[] bytes = "n".repeat(random.nextInt(20)).getBytes(UTF_8);
            int tail = random.nextInt(6);
            byte[] all = Arrays.copyOf(bytes, bytes.length + tail);
            for (int j = bytes.length; j < all.length; j++) {
                all[j] = EDGES[random.nextInt(EDGES.length)];
            }
            assertThat(countAccepted(all, 1 + random.nextInt(30))).isEqualTo(countDecodable(all));
        }
    }

    @Test
    void readsSequencesAcrossTheEndOfTheBuffer() throws IOException {
        for (String character : new String[] {"é", "中", "\uD83D\uDEA2"}) {
            for (int before = 7_990; before < 8_005; before++) {
                byte[] bytes = ("n".repeat(before) + character + "n".repeat(9_000)).getBytes(UTF_8);
                assertThat(countAccepted(bytes, Integer.MAX_VALUE)).isEqualTo(bytes.length);
            }
        }
    }

    /** Returns the number of bytes that are read in pieces before the first error. */
    private static int countAccepted(byte[] bytes, int piece) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Utf8Input in = new Utf8Input(
                new ByteArrayInputStream(bytes) {
                    @Override
                    public int read(byte[] target, int from, int count) {
                        return super.read(target, from, Math.min(count, piece));
                    }
                },
                Limits.DEFAULT);
        try {
            in.transferTo(out);
        } catch (Utf8Input.RejectedInput e) {
            assertThat(e.expected()).isEqualTo("text in UTF-8");
            assertThat(out.size()).isLessThan(bytes.length);
        }
        assertThat(out.toByteArray()).isEqualTo(Arrays.copyOf(bytes, out.size()));
        return out.size();
    }

    private static int countDecodable(byte[] bytes) {
        CharsetDecoder decoder = UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        decoder.decode(in, CharBuffer.allocate(bytes.length), true);
        return in.position();
    }
}
