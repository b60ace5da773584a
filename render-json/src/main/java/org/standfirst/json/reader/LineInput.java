package org.standfirst.json.reader;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** An input stream of one line of another stream at a time; {@link #nextLine} advances to the next line. */
public final class LineInput extends InputStream {
    private final InputStream in;
    private final byte[] buffer = new byte[8_000];
    private int at;
    private int filled;

    /** The end of the line in the buffer, or {@code filled} if the line continues after the buffer. */
    private int lineEnd;

    /** Creates an input before the first line of {@code in}. */
    public LineInput(InputStream in) {
        this.in = in;
        buffer[0] = '\n';
        filled = 1;
    }

    /** Skips the rest of the line, advances to the next one, and returns whether there is one. */
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

    /** Returns whether the line has another byte. */
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
