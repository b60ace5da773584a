package org.standfirst.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Page;
import org.standfirst.Url;
import org.standfirst.checks.ScrapedLine.Kind;
import org.standfirst.html.CommentForm;
import org.standfirst.html.HtmlRenderer;
import org.standfirst.html.PageRenderer;
import org.standfirst.json.JsonReader;
import org.standfirst.json.JsonRenderer;
import org.standfirst.schemaorg.SchemaOrgRenderer;
import org.standfirst.testkit.Shared;
import org.standfirst.validation.ContentValidator;
import org.standfirst.validation.ForPublication;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Converts the scraped text of a page to models, and checks that the page rendered from these has all texts. Invented
 * pages cover other cases than the real ones.
 */
class RealPageTest {
    private static final Set<Kind> IN_THE_ARTICLE = EnumSet.range(Kind.HEADLINE, Kind.READ_ALSO);
    private static final Set<Kind> IN_THE_BODY = EnumSet.range(Kind.PARAGRAPH, Kind.READ_ALSO);
    private static final Set<Kind> IN_THE_JSON = EnumSet.complementOf(EnumSet.of(
            Kind.DATE,
            Kind.RELATED_DATE,
            Kind.COMMENT_COUNT,
            Kind.COMMENT_DATE,
            Kind.REPLY,
            Kind.RELATED_HEADING,
            Kind.RESPOND,
            Kind.NOTICE));
    private static final PageRenderer PAGES = PageRenderer.of(SchemaOrgRenderer.create())
            .with(options -> options.commentForm(CommentForm.to(Url.of("https://news.example/comments"))));

    @Test
    void rendersEveryRealPageCompletely() throws IOException {
        List<Path> pages;
        try (Stream<Path> files = Files.list(Shared.path("real-input"))) {
            pages = files.filter(file -> file.toString().endsWith(".txt")).toList();
        }
        assertThat(pages).isNotEmpty();
        for (Path page : pages) {
            assertComplete(Files.readString(page));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sections-and-comments",
                "several-photos-and-links",
                "nothing-but-text",
                "other-marks",
                "several-comments",
                "dates-in-lines"
            })
    void rendersEveryInventedPageCompletely(String name) throws IOException {
        assertComplete(invented(name));
    }

    @Test
    void acceptsOtherLineEndsAndSpaces() throws IOException {
        String page = invented("several-photos-and-links");
        String windows = "\uFEFF" + page.replace("\n", " \r\n").replace(": ", ":\u00A0\u00A0");

        assertThat(ScrapedLine.of(windows)).isEqualTo(ScrapedLine.of(page));
    }

    private static String invented(String name) throws IOException {
        try (InputStream in = RealPageTest.class.getResourceAsStream("scraped/" + name + ".txt")) {
            return new String(requireNonNull(in, name).readAllBytes(), UTF_8);
        }
    }

    private static void assertComplete(String text) {
        List<ScrapedLine> lines = withRelated(ScrapedLine.of(text));
        Page draft = ScrapedPage.of(lines);
        assertThat(missingIn(draft)).isEqualTo(factsThatTextLacks(lines));

        Page page = SuppliedFacts.in(draft);
        assertThat(missingIn(page)).isEmpty();
        List<PrintedLine> expected = PrintedLine.expected(SuppliedFacts.in(lines));

        assertThat(PrintedLine.of(PAGES.render(page))).isEqualTo(expected);
        assertThat(PrintedLine.of(HtmlRenderer.create().render(page.article())))
                .isEqualTo(expected.stream()
                        .filter(line -> IN_THE_ARTICLE.contains(line.kind()))
                        .toList());
        String json = JsonRenderer.create().render(page);
        assertThat(textsOf(json))
                .containsAll(textsIn(IN_THE_JSON, lines))
                .containsSubsequence(textsIn(IN_THE_BODY, lines));
        assertThat(JsonReader.create().read(json, Page.class)).isEqualTo(page);
    }

    /** Returns the names of the components that lack a value for publication, without their paths. */
    private static Set<String> missingIn(Page page) {
        return ContentValidator.create().validate(page, ForPublication.class).stream()
                .map(fault -> fault.getPropertyPath().toString().replaceFirst(".*\\.", ""))
                .collect(toSet());
    }

    private static Set<String> factsThatTextLacks(List<ScrapedLine> lines) {
        Set<Kind> kinds = lines.stream().map(ScrapedLine::kind).collect(toSet());
        Set<String> facts = new HashSet<>(Set.of("url", "language"));
        if (!kinds.contains(Kind.DATE)) {
            facts.add("published");
        }
        if (kinds.contains(Kind.CREDIT)) {
            facts.add("alt");
        }
        return facts;
    }

    /** Adds two related pages if the text has only their heading. */
    private static List<ScrapedLine> withRelated(List<ScrapedLine> lines) {
        if (lines.stream().anyMatch(line -> line.kind() == Kind.RELATED)) {
            return lines;
        }
        List<ScrapedLine> more = new ArrayList<>(lines);
        int heading = lines.stream().map(ScrapedLine::kind).toList().indexOf(Kind.RELATED_HEADING);
        if (heading >= 0) {
            more.add(heading + 1, new ScrapedLine(Kind.RELATED, "Night ferry returns"));
            more.add(heading + 2, new ScrapedLine(Kind.RELATED, "A history of piers"));
        }
        return more;
    }

    private static List<String> textsIn(Set<Kind> kinds, List<ScrapedLine> lines) {
        return lines.stream()
                .filter(line -> kinds.contains(line.kind()))
                .flatMap(line -> line.kind() == Kind.CREDIT || line.kind() == Kind.BYLINE
                        ? line.names().stream()
                        : Stream.of(line.text()))
                .toList();
    }

    /** Returns every paragraph of text in {@code json}, read by a third-party parser. */
    private static List<String> textsOf(String json) {
        List<String> texts = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    texts.addAll(List.of(parser.getString().split("\n\n")));
                }
            }
        }
        return texts;
    }
}
