package org.standfirst.benchmarks.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Thymeleaf, with cached templates. */
final class ThymeleafHtml implements HtmlEngine {
    private final TemplateEngine engine = new TemplateEngine();

    ThymeleafHtml() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(ThymeleafHtml.class.getClassLoader());
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(resolver);
    }

    @Override
    public byte[] page(Subject subject) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(16 * 1024);
        page(subject, out);
        return out.toByteArray();
    }

    @Override
    public void page(Subject subject, OutputStream out) throws IOException {
        render("templates/page", Map.of("page", subject.view()), out);
    }

    @Override
    public byte[] figure(Subject subject) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
        render("templates/figure", Map.of("image", subject.image()), out);
        return out.toByteArray();
    }

    private void render(String template, Map<String, Object> model, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, UTF_8);
        engine.process(template, new Context(Locale.UK, model), writer);
        writer.flush();
    }
}
