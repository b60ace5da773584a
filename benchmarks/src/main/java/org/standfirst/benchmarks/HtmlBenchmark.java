package org.standfirst.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.standfirst.Page;
import org.standfirst.benchmarks.html.HtmlEngine;
import org.standfirst.benchmarks.html.StandfirstHtml;
import org.standfirst.benchmarks.html.Subject;

/** Renders HTML. */
@State(Scope.Benchmark)
public class HtmlBenchmark {
    @Param("standfirst")
    public String contender = "";

    @Param("TYPICAL")
    public Size size = Size.TYPICAL;

    @Param("ENGLISH")
    public Script script = Script.ENGLISH;

    private final StandfirstHtml standfirst = new StandfirstHtml();
    private final OutputStream discarding = new CopyingStream();
    private HtmlEngine engine = standfirst;
    private Material material = Material.of(size, script);
    private Subject subject = Subject.of(Sample.page(material));

    /** Prepares the input, which is not measured. */
    @Setup
    public void prepare() {
        engine = HtmlEngine.of(contender);
        material = Material.of(size, script);
        subject = Subject.of(Sample.page(material));
    }

    @Benchmark
    public byte[] page() throws IOException {
        return engine.page(subject);
    }

    @Benchmark
    public OutputStream stream() throws IOException {
        engine.page(subject, discarding);
        return discarding;
    }

    @Benchmark
    public byte[] figure() throws IOException {
        return engine.figure(subject);
    }

    /** Builds the models from texts and renders them; our library only. */
    @Benchmark
    public byte[] buildAndPage() {
        return standfirst.page(Sample.page(material));
    }

    /** Builds the models; our library only. */
    @Benchmark
    public Page build() {
        return Sample.page(material);
    }

    /** A stream that copies its input, as a socket does, and discards it. */
    private static final class CopyingStream extends OutputStream {
        private final byte[] buffer = new byte[8 * 1024];

        @Override
        public void write(int b) {
            buffer[0] = (byte) b;
        }

        @Override
        public void write(byte[] bytes, int from, int count) {
            for (int done = 0; done < count; done += buffer.length) {
                System.arraycopy(bytes, from + done, buffer, 0, Math.min(buffer.length, count - done));
            }
        }
    }
}
