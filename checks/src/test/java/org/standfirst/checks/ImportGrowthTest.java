package org.standfirst.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The time of an import grows linearly with the length of its source, even if elements are unclosed, nested or
 * repeated.
 */
@Tag("slow")
class ImportGrowthTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int PARTS = 8_000;
    private static final int RUNS = 7;

    /** Shorter times are not compared, since compilation and garbage collection dominate them. */
    private static final long MIN_NANOS = 100_000_000;

    private static final int TIMES = 4;

    /**
     * The maximum growth if the source is four times as long: linear code has a factor of 4 plus noise, quadratic code
     * 16.
     */
    private static final double MAX_GROWTH = 9;

    private static final String LINES_OF_A_PARAGRAPH = "| a |\n";

    private static final List<String> SOURCES = List.of(
            "<div>x",
            "<b>x",
            "<p>x",
            "<a href=x>x",
            "<ul><li>x",
            "<table><tr><td>x",
            "<blockquote>x",
            "<figure>x",
            "<aside>x",
            "<details>x",
            "<pre>x",
            "<h2>x",
            "<span lang=de>x",
            "<figure><figcaption>x",
            "<dl><dt>x",
            "<section class=related>x",
            "<noscript>x",
            "<rt>x</rt>",
            "<q>x",
            "<figure class=kg-bookmark-card>x",
            "<svg>x",
            "<video>x",
            "<picture>x",
            "<td rowspan=9>x",
            "<figure class=gallery>x",
            "<sup><a href=#a id=a>x",
            "<figure class=sf-video>x",
            "<article class=sf-live-update>x",
            "<figure class=sf-gallery><strong class=sf-media-title>x",
            "<amp-img src=a.jpg>x",
            "<img src=/a.jpg srcset='a 1w,b 2w'>",
            "[caption]x",
            "[gallery ids='1']",
            "[video]",
            "\n\nx",
            "> x\n",
            "[x](",
            "[^1]: x\n\n",
            "* ",
            "1. x\n   ",
            "![x](",
            "`",
            "**x",
            LINES_OF_A_PARAGRAPH,
            "(Photo: ",
            "Photo: a/",
            "Read also: <a href=/x>x</a>",
            "&amp;",
            "<!-- wp:x /-->",
            "<!--");

    @ParameterizedTest
    @EnumSource
    @Timeout(900)
    void takesTimeLinearInTheSource(HostileImports importer) {
        List<String> steep = new ArrayList<>();
        for (String part : SOURCES) {
            if (importer == HostileImports.MARKDOWN && part.equals(LINES_OF_A_PARAGRAPH)) {
                continue; // commonmark itself takes quadratic time for the lines of a paragraph
            }
            String one = source(importer, part.repeat(PARTS));
            String many = source(importer, part.repeat(TIMES * PARTS));
            long once = nanos(importer, one);
            long often = nanos(importer, many);
            // repeats only steep measurements; the best of several runs has the least noise
            for (int run = 1; run < RUNS && isSteep(once, often); run++) {
                once = Math.min(once, nanos(importer, one));
                often = Math.min(often, nanos(importer, many));
            }
            if (isSteep(once, often)) {
                steep.add(part + " " + once / 1_000_000 + " ms, " + TIMES + " times as many " + often / 1_000_000
                        + " ms");
            }
        }
        assertThat(steep).isEmpty();
    }

    private static boolean isSteep(long once, long often) {
        return often > MIN_NANOS && often > MAX_GROWTH * once;
    }

    private static long nanos(HostileImports importer, String source) {
        long start = THREADS.getCurrentThreadCpuTime();
        importer.pages(source);
        return THREADS.getCurrentThreadCpuTime() - start;
    }

    private static String source(HostileImports importer, String body) {
        return switch (importer) {
            case HTML, MARKDOWN -> body;
            case PAGE -> "<article>" + body;
            case REST ->
                "{\"id\":1,\"type\":\"post\",\"content\":{\"raw\":\""
                        + body.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")
                        + "\"}}";
            case EXPORT ->
                "<rss xmlns:wp='w' xmlns:content='c'><channel><item><title>x</title><wp:post_type>post</wp:post_type>"
                        + "<content:encoded><![CDATA[" + body + "]]></content:encoded></item></channel></rss>";
        };
    }
}
