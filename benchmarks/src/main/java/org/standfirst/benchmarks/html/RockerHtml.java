package org.standfirst.benchmarks.html;

import com.fizzed.rocker.RockerModel;
import com.fizzed.rocker.runtime.ArrayOfByteArraysOutput;
import java.io.IOException;
import java.io.OutputStream;
import org.standfirst.benchmarks.rocker.figure;
import org.standfirst.benchmarks.rocker.page;

/** Rocker, with precompiled templates. */
final class RockerHtml implements HtmlEngine {
    @Override
    public byte[] page(Subject subject) {
        return rendered(page.template(subject.view())).toByteArray();
    }

    @Override
    public void page(Subject subject, OutputStream out) throws IOException {
        for (byte[] part : rendered(page.template(subject.view())).getArrays()) {
            out.write(part);
        }
    }

    @Override
    public byte[] figure(Subject subject) {
        return rendered(figure.template(subject.image())).toByteArray();
    }

    private static ArrayOfByteArraysOutput rendered(RockerModel template) {
        return template.render(ArrayOfByteArraysOutput.FACTORY);
    }
}
