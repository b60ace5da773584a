package org.standfirst.benchmarks.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;

/** Concatenates strings by hand, without a library. */
final class BuilderHtml implements HtmlEngine {
    @Override
    public byte[] page(Subject subject) {
        return new BuilderPage(16 * 1024).page(subject.view()).getBytes(UTF_8);
    }

    @Override
    public void page(Subject subject, OutputStream out) throws IOException {
        out.write(page(subject));
    }

    @Override
    public byte[] figure(Subject subject) {
        return new BuilderPage(1024).figure(subject.image()).getBytes(UTF_8);
    }
}
