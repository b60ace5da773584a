package org.standfirst.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.standfirst.benchmarks.html.HtmlEngine;
import org.standfirst.benchmarks.json.JsonLibrary;

/**
 * One table, in which several contenders work with the same page.
 *
 * @param title the title of the table
 * @param ours the benchmark of our library
 * @param theirs the benchmark of the others
 * @param size the size of the page, if the benchmark has one page
 * @param script the script of the page, if the benchmark has one page
 * @param contenders the contenders; ours is the first
 */
record Comparison(String title, String ours, String theirs, Size size, Script script, List<String> contenders) {
    private static final List<String> FAST = HtmlEngine.NAMES.subList(0, 5);

    /** Returns all tables. */
    static List<Comparison> all() {
        List<Comparison> all = new ArrayList<>();
        for (Size size : Size.values()) {
            all.add(html("HTML page", "page", size, Script.ENGLISH, size == Size.TYPICAL ? HtmlEngine.NAMES : FAST));
        }
        all.add(html("HTML page", "page", Size.TYPICAL, Script.MIXED, FAST));
        all.add(html("HTML page to a stream", "stream", Size.TYPICAL, Script.ENGLISH, FAST));
        all.add(html("HTML of one photo", "figure", Size.TYPICAL, Script.ENGLISH, FAST));
        String once = title("HTML page, ours with its models built each time", Size.TYPICAL, Script.ENGLISH);
        all.add(new Comparison(
                once, "HtmlBenchmark.buildAndPage", "HtmlBenchmark.page", Size.TYPICAL, Script.ENGLISH, FAST));
        for (String work : List.of("write", "read")) {
            for (Size size : Size.values()) {
                all.add(json(work, size, Script.ENGLISH));
            }
            all.add(json(work, Size.TYPICAL, Script.MIXED));
        }
        String day = "A day: page, photo and JSON of different articles, 4 threads";
        String render = "DayBenchmark.render";
        all.add(new Comparison(day, render, render, Size.TYPICAL, Script.ENGLISH, DayBenchmark.NAMES));
        for (Size size : Size.values()) {
            String title = title("HTML import", size, Script.ENGLISH);
            all.add(new Comparison(
                    title,
                    "HtmlImportBenchmark.read",
                    "HtmlImportBenchmark.parse",
                    size,
                    Script.ENGLISH,
                    HtmlImportBenchmark.NAMES));
        }
        return all;
    }

    /** Returns whether the benchmark runs in one thread. */
    boolean isSingleThreaded() {
        return !ours.startsWith("DayBenchmark");
    }

    /** Returns the benchmark of a contender. */
    String benchmark(String contender) {
        return contender.equals(contenders.get(0)) ? ours : theirs;
    }

    private static Comparison html(String title, String method, Size size, Script script, List<String> contenders) {
        String benchmark = "HtmlBenchmark." + method;
        return new Comparison(title(title, size, script), benchmark, benchmark, size, script, contenders);
    }

    private static Comparison json(String work, Size size, Script script) {
        String benchmark = "JsonBenchmark." + work;
        return new Comparison(
                title("JSON " + work, size, script), benchmark, benchmark, size, script, JsonLibrary.NAMES);
    }

    private static String title(String what, Size size, Script script) {
        return String.join(", ", Stream.of(what, size.name(), script.name()).toList());
    }
}
