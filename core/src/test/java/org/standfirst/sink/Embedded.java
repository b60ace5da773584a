package org.standfirst.sink;

import java.io.IOException;
import java.io.OutputStream;
import org.standfirst.Renderer;

/** A renderer that always writes the same bytes, in pieces. */
record Embedded(byte[] bytes, int piece) implements Renderer<String> {

    Embedded(byte[] bytes) {
        this(bytes, Math.max(1, bytes.length));
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public void render(String content, OutputStream out) throws IOException {
        for (int from = 0; from < bytes.length; from += piece) {
            out.write(bytes, from, Math.min(piece, bytes.length - from));
        }
    }
}
