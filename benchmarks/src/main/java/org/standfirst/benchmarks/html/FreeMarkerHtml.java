package org.standfirst.benchmarks.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.Map;

/** FreeMarker, with cached templates. */
final class FreeMarkerHtml implements HtmlEngine {
    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);

    FreeMarkerHtml() {
        configuration.setClassLoaderForTemplateLoading(FreeMarkerHtml.class.getClassLoader(), "templates");
        configuration.setDefaultEncoding("UTF-8");
    }

    @Override
    public byte[] page(Subject subject) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(16 * 1024);
        page(subject, out);
        return out.toByteArray();
    }

    @Override
    public void page(Subject subject, OutputStream out) throws IOException {
        render("page.ftlh", Map.of("page", subject.view()), out);
    }

    @Override
    public byte[] figure(Subject subject) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
        render("photo.ftlh", Map.of("image", subject.image()), out);
        return out.toByteArray();
    }

    private void render(String template, Map<String, Object> model, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, UTF_8);
        try {
            configuration.getTemplate(template).process(model, writer);
        } catch (TemplateException e) {
            throw new IOException(e);
        }
        writer.flush();
    }
}
