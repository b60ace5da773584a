package org.standfirst.benchmarks;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.standfirst.Page;
import org.standfirst.benchmarks.json.JsonLibrary;

/** Writes and reads JSON. */
@State(Scope.Benchmark)
public class JsonBenchmark {
    @Param("standfirst")
    public String contender = "";

    @Param("TYPICAL")
    public Size size = Size.TYPICAL;

    @Param("ENGLISH")
    public Script script = Script.ENGLISH;

    private @Nullable Work<?> work;

    /** Prepares the input, which is not measured. */
    @Setup
    public void prepare() throws IOException {
        work = new Work<>(JsonLibrary.of(contender), Sample.page(Material.of(size, script)));
    }

    @Benchmark
    public byte[] write() throws IOException {
        return requireNonNull(work).write();
    }

    @Benchmark
    public Object read() throws IOException {
        return requireNonNull(work).read();
    }

    /** A library with its input. */
    static final class Work<T> {
        private final JsonLibrary<T> library;
        private final T document;
        private final byte[] json;

        Work(JsonLibrary<T> library, Page page) throws IOException {
            this.library = library;
            this.document = library.document(page);
            this.json = library.write(document);
        }

        byte[] write() throws IOException {
            return library.write(document);
        }

        T read() throws IOException {
            return library.read(json);
        }
    }
}
