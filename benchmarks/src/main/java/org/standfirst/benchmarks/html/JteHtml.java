package org.standfirst.benchmarks.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.OutputStream;

/** JTE, with precompiled templates and encoded static parts. */
final class JteHtml implements HtmlEngine {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, JteHtml.class.getClassLoader(), "org.standfirst.benchmarks.jte");

    @Override
    public byte[] page(Subject subject) {
        return rendered("page.jte", subject.view()).toByteArray();
    }

    @Override
    public void page(Subject subject, OutputStream out) throws IOException {
        rendered("page.jte", subject.view()).writeTo(out);
    }

    @Override
    public byte[] figure(Subject subject) {
        return rendered("figure.jte", subject.image()).toByteArray();
    }

    private Utf8ByteOutput rendered(String template, Object model) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template, model, output);
        return output;
    }
}
