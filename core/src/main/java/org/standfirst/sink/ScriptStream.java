package org.standfirst.sink;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/** JSON on its way into a script element: what could end or confuse the script is escaped when the stream is closed. */
final class ScriptStream extends OutputStream {
    private final ByteArrayOutputStream json = new ByteArrayOutputStream();
    private final Utf8Sink out;

    ScriptStream(Utf8Sink out) {
        this.out = out;
    }

    @Override
    public void write(int b) {
        json.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        json.write(bytes, from, count);
    }

    @Override
    public void close() {
        String text = json.toString(UTF_8);
        json.reset();
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (c == '<' || c == '>' || c == '&' || c == 0x2028 || c == 0x2029) {
                escaped.append(String.format("\\u%04x", c));
            } else {
                escaped.appendCodePoint(HtmlText.carried(c) ? c : 0xFFFD);
            }
        }
        out.write(escaped.toString().getBytes(UTF_8));
    }
}
