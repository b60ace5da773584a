package org.standfirst.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.infra.ThreadParams;
import org.standfirst.Page;
import org.standfirst.benchmarks.html.HtmlEngine;
import org.standfirst.benchmarks.html.Subject;
import org.standfirst.benchmarks.json.JsonLibrary;

/** Renders the page, the lead photo and the JSON of different articles in turn, in several threads. */
@State(Scope.Benchmark)
@Threads(4)
public class DayBenchmark {
    /** The engines for HTML; ours is the first. */
    static final List<String> NAMES = List.of("standfirst", "jte", "jstachio");

    private static final int ARTICLES = 1_000;

    @Param("standfirst")
    public String contender = "";

    private HtmlEngine engine = HtmlEngine.of("standfirst");
    private List<Story> stories = List.of();

    /** Prepares the input, which is not measured. */
    @Setup
    public void prepare() throws IOException {
        engine = HtmlEngine.of(contender);
        JsonLibrary<?> library = JsonLibrary.of(contender.equals("standfirst") ? contender : "fastjson2");
        List<Story> prepared = new ArrayList<>();
        for (int seed = 0; seed < ARTICLES; seed++) {
            Page page = Sample.page(Variety.of(seed));
            prepared.add(new Story(Subject.of(page), new JsonBenchmark.Work<>(library, page)));
        }
        stories = List.copyOf(prepared);
    }

    /** Renders every article once. */
    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public void render(Start start, Blackhole output) throws IOException {
        for (int i = 0; i < ARTICLES; i++) {
            Story story = stories.get((start.first + i) % ARTICLES);
            output.consume(engine.page(story.subject));
            output.consume(engine.figure(story.subject));
            output.consume(story.json.write());
        }
    }

    private record Story(Subject subject, JsonBenchmark.Work<?> json) {}

    /** The article that a thread starts with; no two threads start with the same article. */
    @State(Scope.Thread)
    public static class Start {
        private int first;

        @Setup
        public void prepare(ThreadParams thread) {
            first = ARTICLES / thread.getThreadCount() * thread.getThreadIndex();
        }
    }
}
