package org.standfirst.json.reader;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The bytes of a stream line by line: it ends where a line ends, and goes on with the next one when told so. */
public final class LineInput extends InputStream {
    private final InputStream in;
    private final byte[] buffer = new byte[8_000];
    private int at;
    private int filled;

    /** Where the line ends in the buffer, or {@code filled} if it goes on behind it. */
    private int lineEnd;

    /** Begins before the first line of {@code in}, as if another one had just ended there. */
    public LineInput(InputStream in) {
        this.in = in;
        buffer[0] = '\n';
        filled = 1;
    }

    /** Goes to the next line, whatever is left of this one, and returns whether there is one. */
    public boolean nextLine() throws IOException {
        do {
            at = lineEnd;
        } while (ready());
        at = Math.min(at + 1, filled);
        findEnd();
        return at < filled || fill();
    }

    @Override
    public int read() throws IOException {
        return ready() ? buffer[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int from, int count) throws IOException {
        Objects.checkFromIndexSize(from, count, target.length);
        if (!ready()) {
            return -1;
        }
        int taken = Math.min(count, lineEnd - at);
        System.arraycopy(buffer, at, target, from, taken);
        at += taken;
        return taken;
    }

    /** Returns whether there is another byte of the line. */
    private boolean ready() throws IOException {
        if (at == filled) {
            fill();
        }
        return at < lineEnd;
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(buffer, 0, buffer.length));
        findEnd();
        return filled > 0;
    }

    private void findEnd() {
        lineEnd = at;
        while (lineEnd < filled && buffer[lineEnd] != '\n') {
            lineEnd++;
        }
    }
}
