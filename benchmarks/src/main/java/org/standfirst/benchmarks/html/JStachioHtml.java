package org.standfirst.benchmarks.html;

import io.jstach.jstachio.output.ByteBufferEncodedOutput;
import io.jstach.jstachio.output.ByteBufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.standfirst.benchmarks.view.ImageViewRenderer;
import org.standfirst.benchmarks.view.PageViewRenderer;

/** JStachio, with precompiled templates and encoded static parts. */
public final class JStachioHtml implements HtmlEngine {
    private final PageViewRenderer pages = PageViewRenderer.of();
    private final ImageViewRenderer figures = ImageViewRenderer.of();

    @Override
    public byte[] page(Subject subject) {
        ByteBufferedOutputStream out = new ByteBufferedOutputStream(16 * 1024);
        pages.write(subject.view(), (ByteBufferEncodedOutput) out);
        return out.toByteArray();
    }

    @Override
    public void page(Subject subject, OutputStream out) throws IOException {
        pages.write(subject.view(), out);
    }

    @Override
    public byte[] figure(Subject subject) {
        ByteBufferedOutputStream out = new ByteBufferedOutputStream(1024);
        figures.write(subject.image(), (ByteBufferEncodedOutput) out);
        return out.toByteArray();
    }
}
