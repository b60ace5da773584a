package org.standfirst.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Measures how many of the expected links, images, credits, blocks and marks of all sample bodies are imported. */
class TruthMeasuresTest {
    private static final Path REPORT = Path.of("target", "measures.txt");
    private static final Pattern LINK = Pattern.compile("\\[((?:https?:|HTTPS:|mailto:|tel:|#)[^|\\]]*)\\|");
    private static final Pattern FILE = Pattern.compile("photo (\\S+[^;|}]*)");
    private static final Pattern CREDIT = Pattern.compile(" \\| by ([^|;}@]+)");
    private static final Pattern MARK = Pattern.compile(
            "\\[(strong|emphasis|strikethrough|highlight|title_of_work|quotation|code|subscript|superscript)\\|([^\\[\\]]*)");

    /** The counts of one measure: values found as expected, unexpected values, and missing values. */
    private static final class Count {
        private int same;
        private int unexpected;
        private int missing;

        void add(List<String> truth, List<String> found) {
            List<String> rest = new ArrayList<>(found);
            int both = (int) truth.stream().filter(rest::remove).count();
            same += both;
            unexpected += found.size() - both;
            missing += truth.size() - both;
        }

        double precision() {
            return same + unexpected == 0 ? 1 : (double) same / (same + unexpected);
        }

        double recall() {
            return same + missing == 0 ? 1 : (double) same / (same + missing);
        }

        double f1() {
            return 2 * precision() * recall() / (precision() + recall());
        }
    }

    @Test
    void findsLinks() throws IOException {
        Count count = count(block -> found(LINK, block));
        assertThat(reported("3 links, recall", count.recall(), count)).isGreaterThanOrEqualTo(0.995);
    }

    @Test
    void findsImages() throws IOException {
        Count count = count(block -> found(FILE, block));
        assertThat(reported("4 images with size and alt, recall", count.recall(), count))
                .isEqualTo(1);
    }

    @Test
    void findsCredits() throws IOException {
        Count count = count(block -> found(CREDIT, block));
        assertThat(reported("5 credits, precision", count.precision(), count)).isGreaterThanOrEqualTo(0.98);
        assertThat(reported("5 credits, recall", count.recall(), count)).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void findsBlocks() throws IOException {
        Count count = count(List::of);
        assertThat(reported("6 blocks, F1", count.f1(), count)).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void findsMarks() throws IOException {
        Count count = count(TruthMeasuresTest::markedCharacters);
        assertThat(reported("7 marked characters, F1", count.f1(), count)).isGreaterThanOrEqualTo(0.99);
    }

    private static Count count(Function<String, List<String>> facts) throws IOException {
        Count count = new Count();
        for (TruthTest.Body body : TruthTest.bodies()) {
            count.add(
                    all(body.blocks(), facts),
                    all(Notation.of(TruthTest.imported(body).value()), facts));
        }
        return count;
    }

    private static List<String> all(List<String> blocks, Function<String, List<String>> facts) {
        return blocks.stream().flatMap(block -> facts.apply(block).stream()).toList();
    }

    private static List<String> found(Pattern pattern, String block) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(block);
        while (matcher.find()) {
            found.add(matcher.group(1).strip());
        }
        return found;
    }

    /** Returns each marked character with its mark and its index. */
    private static List<String> markedCharacters(String block) {
        List<String> characters = new ArrayList<>();
        Matcher mark = MARK.matcher(block);
        while (mark.find()) {
            for (int i = 0; i < mark.group(2).length(); i++) {
                characters.add(mark.group(1) + " " + mark.group(2) + " " + i);
            }
        }
        return characters;
    }

    private static double reported(String measure, double value, Count count) throws IOException {
        String line = String.format(
                Locale.ROOT,
                "measure %s: %.4f (%d same, %d unexpected, %d missing)%n",
                measure,
                value,
                count.same,
                count.unexpected,
                count.missing);
        System.out.print(line);
        Files.writeString(REPORT, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return value;
    }
}
