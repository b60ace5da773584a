package org.standfirst.benchmarks;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.standfirst.Article;
import org.standfirst.body.Block;
import org.standfirst.html.HtmlRenderer;
import org.standfirst.ingest.Imported;
import org.standfirst.ingest.Origin;
import org.standfirst.ingest.html.HtmlImporter;

/** Imports the HTML of an article; for comparison, jsoup alone parses the same text. */
@State(Scope.Benchmark)
public class HtmlImportBenchmark {
    /** Our importer, and the parser that it uses. */
    static final List<String> NAMES = List.of("standfirst", "jsoup");

    @Param("standfirst")
    public String contender = "";

    @Param("TYPICAL")
    public Size size = Size.TYPICAL;

    @Param("ENGLISH")
    public Script script = Script.ENGLISH;

    private HtmlImporter importer = HtmlImporter.create();
    private String html = "";

    /** Prepares the input, which is not measured. */
    @Setup
    public void prepare() {
        Article article = Sample.page(Material.of(size, script)).article();
        html = HtmlRenderer.create().render(article);
        importer = HtmlImporter.create()
                .withOrigin(Origin.UNKNOWN
                        .withBase(article.identity().url())
                        .withLanguage(article.identity().language()));
    }

    @Benchmark
    public Imported<List<Block>> read() {
        return importer.read(html);
    }

    @Benchmark
    public Document parse() {
        return Parser.parseBodyFragment(html, "");
    }
}
