package org.standfirst.utf8;

import java.io.IOException;
import java.io.OutputStream;

/** A source that always writes the same bytes, in pieces. */
record Embedded(byte[] bytes, int piece) implements Utf8Buffer.Source {

    Embedded(byte[] bytes) {
        this(bytes, Math.max(1, bytes.length));
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        for (int from = 0; from < bytes.length; from += piece) {
            out.write(bytes, from, Math.min(piece, bytes.length - from));
        }
    }
}
