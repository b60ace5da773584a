package org.standfirst.examples.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.Url;
import org.standfirst.examples.archive.Counts.Kind;
import org.standfirst.html.PageRenderer;
import org.standfirst.json.JsonRenderer;
import org.standfirst.schemaorg.SchemaOrgRenderer;
import org.standfirst.text.MarkdownRenderer;
import org.standfirst.text.TextRenderer;

class RunTest {
    private static final Publication COURIER = Publication.builder("The Courier", Url.of("https://courier.example/"))
            .language(Locale.UK)
            .build();
    private static final Article FERRY = Article.builder("ferry", "Night ferry returns")
            .paragraph("It sails at ten.")
            .build();
    private static final JsonRenderer JSON = JsonRenderer.create();

    @TempDir
    private Path folder;

    @Test
    void writesTheOutputOfEachRendererAsARow() throws IOException {
        Path input = Local.lines(folder.resolve("in.ndjson"), JSON.render(FERRY));
        Path courier = Local.lines(folder.resolve("courier.json"), JSON.render(COURIER));
        Path output = folder.resolve("out");

        Local.run(input, output, "--write", "pages,json,text,markdown,schema-org", "--publication", courier.toString());

        Page page = Page.of(COURIER, FERRY);
        SchemaOrgRenderer schemaOrg = SchemaOrgRenderer.create();
        assertThat(Local.contents(output, Form.PAGES))
                .containsExactly(entry("ferry", PageRenderer.of(schemaOrg).render(page)));
        assertThat(Local.contents(output, Form.JSON)).containsExactly(entry("ferry", JSON.render(FERRY)));
        assertThat(Local.contents(output, Form.TEXT))
                .containsExactly(entry("ferry", TextRenderer.create().render(FERRY)));
        assertThat(Local.contents(output, Form.MARKDOWN))
                .containsExactly(entry(
                        "ferry", MarkdownRenderer.create().withFrontMatter(true).render(FERRY)));
        assertThat(Local.contents(output, Form.SCHEMA_ORG)).containsExactly(entry("ferry", schemaOrg.render(page)));
        assertThat(Local.rows(output, Form.TEXT).get(0).<String>getAs("path")).isEqualTo("ferry/article.txt");
    }

    @Test
    void rendersAPageWithItsOwnPublication() throws IOException {
        Page page = Page.of(COURIER, FERRY);
        Path input = Local.lines(folder.resolve("in.ndjson"), JSON.render(page));

        Local.run(input, folder.resolve("out"), "--write", "pages");

        assertThat(Local.contents(folder.resolve("out"), Form.PAGES))
                .containsExactly(entry(
                        "ferry", PageRenderer.of(SchemaOrgRenderer.create()).render(page)));
    }

    @Test
    void countsEveryDocument() throws IOException {
        Path output = folder.resolve("out");

        Counts counts = Local.run(Local.briefs(folder, 250), output, "--slice", "200000");

        assertThat(counts.of(Kind.DOCUMENTS))
                .containsOnly(entry("read", 250L), entry("clean", 241L), entry("flawed", 6L), entry("rejected", 3L));
        assertThat(Local.contents(output, Form.PAGES)).containsOnlyKeys(Local.readableIds(250));
        assertThat(Local.contents(output, Form.REPORT)).containsOnlyKeys(Local.readableIds(250));
        assertThat(Local.deadLetters(output)).hasSize(3);
        assertThat(Local.parts(output.resolve("pages"))).hasSize(5);
    }

    @Test
    void reportsViolationsByGroupAndRuleAndOmissionsByReason() throws IOException {
        Path output = folder.resolve("out");

        Counts counts = Local.run(Local.briefs(folder, 41), output);

        assertThat(counts.of(Kind.VIOLATIONS))
                .containsOnly(entry("ForPublication Required", 1L), entry("Default WebUrl", 1L));
        assertThat(counts.of(Kind.OMISSIONS)).containsOnly(entry("is not an absolute address", 1L));
        Map<String, String> report = Local.contents(output, Form.REPORT);
        assertThat(report.get("brief-19")).isEmpty();
        assertThat(report.get("brief-20")).isEqualTo("ForPublication: headlines.headline must not be empty");
        assertThat(report.get("brief-30").lines())
                .anySatisfy(line -> assertThat(line).startsWith("Default: lead.renditions[0].url "))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("Left out: article.lead.renditions[0].url is not an absolute address: "));
    }

    @Test
    void reportsAnOmissionOfPagesAndJsonLdOnce() throws IOException {
        Counts counts =
                Local.run(Local.briefs(folder, 41), folder.resolve("out"), "--write", "pages,schema-org,report");

        assertThat(counts.of(Kind.OMISSIONS)).containsOnly(entry("is not an absolute address", 1L));
    }

    @Test
    void reportsUnknownProperties() throws IOException {
        String article = JSON.render(FERRY);
        Path input = Local.lines(folder.resolve("in.ndjson"), article.replaceFirst("\\{", "{\"colour\":\"red\","));

        Counts counts = Local.run(input, folder.resolve("out"));

        assertThat(counts.of(Kind.OMISSIONS)).containsOnly(entry("is not a property of the format", 1L));
        assertThat(Local.contents(folder.resolve("out"), Form.REPORT).get("ferry"))
                .contains("Left out: /colour is not a property of the format");
    }

    @Test
    void writesUnreadableDocumentsWithPositionAndFaults() throws IOException {
        Path input = Local.briefs(folder, 20);
        byte[] bytes = Files.readAllBytes(input);

        Local.run(input, folder.resolve("out"));

        JsonNode letter = new ObjectMapper()
                .readTree(Local.deadLetters(folder.resolve("out")).get(0));
        int position = letter.get("position").intValue();
        String text = letter.get("text").textValue();
        assertThat(letter.get("file").textValue()).endsWith("/briefs.ndjson");
        assertThat(text).isEqualTo(Briefs.line(10));
        assertThat(new String(Arrays.copyOfRange(bytes, position, position + text.length()), ISO_8859_1))
                .isEqualTo(text);
        assertThat(letter.get("faults").get(0).get("expected").textValue()).isEqualTo("the rest of the document");
    }

    @Test
    void rejectsOtherContentAndMalformedUtf8() throws IOException {
        Path input = folder.resolve("in.ndjson");
        String author = JSON.render(Author.builder("Mira Vale").build());
        Files.writeString(input, author + "\n{\"type\":\"\u00e9\"}\n" + JSON.render(FERRY), ISO_8859_1);

        Counts counts = Local.run(input, folder.resolve("out"), "--write", "json");

        assertThat(counts.of(Kind.DOCUMENTS))
                .containsOnly(entry("read", 3L), entry("rejected", 2L), entry("unchecked", 1L));
        assertThat(Local.deadLetters(folder.resolve("out")).get(0)).contains("an article or a page");
    }

    @Test
    void writesOnlyCountsIfTheOutputIsDiscarded() throws IOException {
        Path output = folder.resolve("out");

        Counts counts = Local.run(Local.briefs(folder, 5), output, "--discard");

        assertThat(counts.get(Kind.ROWS, "pages")).isEqualTo(5);
        assertThat(output.resolve("pages")).doesNotExist();
    }
}
