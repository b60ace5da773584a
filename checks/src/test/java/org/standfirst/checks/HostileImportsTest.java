package org.standfirst.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.standfirst.Page;
import org.standfirst.html.PageRenderer;
import org.standfirst.testkit.HostileStrings;
import org.standfirst.validation.ContentValidator;

/** For any source, importers throw no exception, the result is valid in any state, and its page is safe. */
class HostileImportsTest {
    private static final ContentValidator VALIDATOR = ContentValidator.create();
    private static final PageRenderer RENDERER = PageRenderer.create();
    private static final int SAMPLE = 31;
    private static final int CUT = 17;
    private static final int RAW_PLACES = 2;
    private static final Set<String> UNSAFE = Set.of(
            "object", "embed", "applet", "base", "frame", "frameset", "form", "iframe", "svg", "math", "template");

    @ParameterizedTest
    @EnumSource
    void importsSomeStringsSafelyInEveryPlace(HostileImports importer) {
        List<String> strings = HostileStrings.all();
        for (int i = 0; i < strings.size(); i += SAMPLE) {
            assertSafe(importer, importer.escaped(strings.get(i)));
            assertSafe(importer, importer.raw(strings.get(i), i / SAMPLE));
        }
    }

    /**
     * Tests every string in every place, escaped for the format. A document has a different string in each place, and
     * there are as many documents as strings.
     */
    @ParameterizedTest
    @EnumSource
    @Tag("slow")
    void importsAllEscapedStringsSafelyInEveryPlace(HostileImports importer) {
        List<String> strings = HostileStrings.all();
        turns(strings.size()).forEach(turn -> assertSafe(importer, importer.escaped(strings, turn)));
    }

    /**
     * Tests every string without escapes in {@link #RAW_PLACES} of the places, since all combinations take hours. The
     * places differ from string to string, so that each place gets dozens of strings. A document has one string only,
     * since a string may end the markup around it and change the meaning of the rest.
     */
    @ParameterizedTest
    @EnumSource
    @Tag("slow")
    void importsAllRawStringsSafelyInSeveralPlaces(HostileImports importer) {
        List<String> strings = HostileStrings.all();
        turns(strings.size()).forEach(turn -> {
            for (int i = 0; i < RAW_PLACES; i++) {
                assertSafe(importer, importer.raw(strings.get(turn), turn + i * importer.places() / RAW_PLACES));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void importsTruncatedSourcesSafely(HostileImports importer) {
        String source = importer.harmless();
        for (int end = 0; end < source.length(); end += CUT) {
            assertSafe(importer, source.substring(0, end));
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsHarmlessSources(HostileImports importer) {
        assertThat(importer.pages(importer.harmless())).isNotEmpty();
        assertThat(importer.pages(importer.escaped("word"))).isEqualTo(importer.pages(importer.harmless()));
    }

    private static IntStream turns(int count) {
        return IntStream.range(0, count).parallel();
    }

    private static void assertSafe(HostileImports importer, String source) {
        for (Page page : importer.pages(source)) {
            assertThat(VALIDATOR.validate(page)).as(source).isEmpty();
            assertThat(faults(Jsoup.parse(RENDERER.render(page)))).as(source).isEmpty();
        }
    }

    /** Returns the elements and attributes of a page that run or load code, or that our pages never have. */
    private static Set<String> faults(Document page) {
        Set<String> faults = new TreeSet<>();
        for (Element element : page.getAllElements()) {
            boolean data = element.attr("type").equals("application/ld+json");
            if (element.normalName().equals("script") && !data || UNSAFE.contains(element.normalName())) {
                faults.add(element.normalName());
            }
            for (Attribute attribute : element.attributes()) {
                String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
                boolean address =
                        Set.of("href", "src", "cite", "poster", "action").contains(attribute.getKey());
                boolean runs = address && value.matches("(?s)(?:javascript|data|vbscript|file|blob)\\s*:.*");
                if (attribute.getKey().startsWith("on") || attribute.getKey().equals("style") || runs) {
                    faults.add(attribute.toString());
                }
            }
        }
        return faults;
    }
}
