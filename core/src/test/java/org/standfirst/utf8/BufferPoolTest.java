package org.standfirst.utf8;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BufferPoolTest {
    private final BufferPool buffer = new BufferPool();

    @Test
    void usesAnotherBufferInANestedCall() {
        String text = buffer.toText(outer -> {
            outer.html("a");
            outer.html(buffer.toText(inner -> inner.html("b".repeat(50_000))));
            outer.html("c");
        });
        assertThat(text).isEqualTo("a" + "b".repeat(50_000) + "c");
    }

    @Test
    void reusesTheBuffer() throws IOException {
        byte[] first = nextArray();
        assertThat(nextArray()).isSameAs(first);
        buffer.toBytes(out -> out.html("a"));
        assertThat(nextArray()).isSameAs(first);
        buffer.toText(out -> out.html("a"));
        assertThat(nextArray()).isSameAs(first);
    }

    @Test
    void doublesABufferAndKeepsIt() throws IOException {
        buffer.toBytes(out -> out.write(new byte[BufferPool.SIZE + 1]));
        assertThat(nextArray()).hasSize(2 * BufferPool.SIZE);
    }

    @Test
    void doesNotGrowABufferForContentThatFits() throws IOException {
        buffer.toBytes(out -> out.id("a".repeat(7_000)));
        buffer.toBytes(out -> out.ascii("a".repeat(20_000)));
        buffer.toBytes(out -> out.embedInScript(new Embedded(new byte[4_000])));
        assertThat(nextArray()).hasSize(BufferPool.SIZE);
    }

    @Test
    void keepsBuffersOfUpToOneMebibyte() throws IOException {
        buffer.toBytes(out -> out.write(new byte[1024 * 1024]));
        assertThat(nextArray()).hasSize(1024 * 1024);
        buffer.toBytes(out -> out.write(new byte[1024 * 1024 + 1]));
        assertThat(nextArray()).hasSize(BufferPool.SIZE);
    }

    /** Returns the array that the next call writes to. */
    private byte[] nextArray() throws IOException {
        Pieces pieces = new Pieces();
        buffer.toStream(pieces, out -> out.html("a"));
        return pieces.last;
    }

    @Test
    void discardsTheBufferOfAFailedCall() {
        assertThatThrownBy(() -> buffer.toText(out -> {
                    out.html("left behind");
                    throw new ArithmeticException();
                }))
                .isInstanceOf(ArithmeticException.class);
        assertThat(buffer.toText(out -> out.html("next"))).isEqualTo("next");
    }

    @Test
    @Tag("exhaustive")
    void isThreadSafe() {
        List<Integer> wrong = IntStream.range(0, 20_000)
                .parallel()
                .filter(i -> !buffer.toText(out -> out.html("<" + i + ">".repeat(i % 100)))
                        .equals("&lt;" + i + "&gt;".repeat(i % 100)))
                .boxed()
                .toList();
        assertThat(wrong).isEmpty();
    }

    @Test
    void writesToAStreamInPieces() throws IOException {
        Pieces pieces = new Pieces();
        buffer.toStream(pieces, out -> {
            for (int i = 0; i < 1_000; i++) {
                out.html("text < ".repeat(100));
            }
        });
        assertThat(pieces.written.toString(UTF_8)).isEqualTo("text &lt; ".repeat(100_000));
        assertThat(pieces.sizes).hasSizeBetween(32, 64).allMatch(size -> size > 0 && size <= 32 * 1024);
        assertThat(pieces.flushedOrClosed).isFalse();
    }

    @Test
    void writesPiecesOfTheSameSizeFromALargerBuffer() throws IOException {
        buffer.toBytes(out -> out.html("x".repeat(200_000)));
        Pieces pieces = new Pieces();
        buffer.toStream(pieces, out -> out.html("x".repeat(200_000)));
        assertThat(pieces.sizes).allMatch(size -> size <= 32 * 1024);
        assertThat(pieces.written.size()).isEqualTo(200_000);
    }

    @Test
    void writesAShortTextInOnePiece() throws IOException {
        Pieces pieces = new Pieces();
        buffer.toStream(pieces, out -> {
            out.html("a");
            out.html("b");
        });
        assertThat(pieces.sizes).containsExactly(2);
    }

    @Test
    void writesATextOfTheBuffersSizeInOnePiece() throws IOException {
        Pieces pieces = new Pieces();
        buffer.toStream(pieces, out -> {
            for (int i = 0; i < BufferPool.SIZE; i++) {
                out.write('a');
            }
        });
        assertThat(pieces.sizes).containsExactly(BufferPool.SIZE);
    }

    @Test
    void writesNothingForAnEmptyText() throws IOException {
        Pieces pieces = new Pieces();
        buffer.toStream(pieces, out -> {});
        assertThat(pieces.sizes).isEmpty();
    }

    @Test
    void throwsTheFirstExceptionOfTheStreamAndDiscardsLaterOutput() {
        IOException first = new IOException("first");
        List<Integer> counts = new ArrayList<>();
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("byte by byte");
            }

            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                counts.add(count);
                throw counts.size() == 1 ? first : new IOException("second");
            }
        };
        assertThatIOException()
                .isThrownBy(() -> buffer.toStream(failing, out -> {
                    for (int i = 0; i < 100; i++) {
                        out.html("x".repeat(10_000));
                    }
                    assertThat(out.length()).isEqualTo(1_000_000);
                }))
                .isSameAs(first);
        assertThat(counts).hasSize(1);
    }

    @Test
    void throwsAnExceptionOfTheLastWrite() {
        IOException failure = new IOException("full");
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw failure;
            }
        };
        assertThatIOException()
                .isThrownBy(() -> buffer.toStream(failing, out -> out.html("x")))
                .isSameAs(failure);
    }

    @Test
    void doesNotCatchUncheckedExceptions() {
        UncheckedIOException failure = new UncheckedIOException(new IOException("full"));
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int b) {
                throw failure;
            }
        };
        assertThatThrownBy(() -> buffer.toStream(failing, out -> out.html("x"))).isSameAs(failure);
    }

    @Test
    void rejectsANullStream() {
        assertThatNullPointerException()
                .isThrownBy(() -> buffer.toStream(null, out -> {}))
                .withMessage("out");
    }

    private static final class Pieces extends OutputStream {
        private final ByteArrayOutputStream written = new ByteArrayOutputStream();
        private final List<Integer> sizes = new ArrayList<>();
        private byte[] last = {};
        private boolean flushedOrClosed;

        @Override
        public void write(int b) {
            throw new AssertionError("byte by byte");
        }

        @Override
        public void write(byte[] bytes, int from, int count) {
            last = bytes;
            sizes.add(count);
            written.write(bytes, from, count);
        }

        @Override
        public void flush() {
            flushedOrClosed = true;
        }

        @Override
        public void close() {
            flushedOrClosed = true;
        }
    }
}
