package org.standfirst.examples.archive;

import java.io.IOException;
import java.util.List;
import org.standfirst.Article;
import org.standfirst.Content;
import org.standfirst.Page;
import org.standfirst.examples.archive.Counts.Kind;
import org.standfirst.json.JsonException;
import org.standfirst.json.JsonFault;
import org.standfirst.json.JsonReader;

/** Reads, validates and writes one document after the other, in every form. */
final class Pipeline {
    private final Options options;
    private final JsonReader reader;
    private final Findings findings;
    private final Renderers renderers;
    private final PartWriter out;
    private final Counts counts;

    Pipeline(Options options, Findings findings, Renderers renderers, PartWriter out, Counts counts) {
        this.options = options;
        this.findings = findings;
        this.renderers = renderers;
        this.out = out;
        this.counts = counts;
        reader = JsonReader.create().with(o -> o.allFaults(true).onUnknownProperty(findings::unknown));
    }

    void process(Document document) throws IOException {
        counts.add(Kind.DOCUMENTS, "read");
        findings.clear();
        Content content;
        try {
            content = reader.read(document.json(), Content.class);
        } catch (JsonException e) {
            reject(document, e.faults());
            return;
        }
        if (content instanceof Article article) {
            write(content, article);
        } else if (content instanceof Page page) {
            write(content, page.article());
        } else {
            reject(document, List.of(new JsonFault("", 1, 1, "an article or a page")));
        }
    }

    private void reject(Document document, List<JsonFault> faults) throws IOException {
        counts.add(Kind.DOCUMENTS, "rejected");
        out.reject(document, faults);
    }

    private void write(Content content, Article article) throws IOException {
        counts.add(Kind.DOCUMENTS, verdict(content));
        for (Form form : options.write()) { // the report is last, so that it has all findings
            byte[] bytes = form == Form.REPORT ? findings.report() : renderers.render(form, content);
            out.add(form, article.identity().id(), bytes);
        }
    }

    private String verdict(Content content) {
        if (!options.writes(Form.REPORT)) {
            return "unchecked";
        }
        return findings.publishable(content) ? "clean" : "flawed";
    }
}
