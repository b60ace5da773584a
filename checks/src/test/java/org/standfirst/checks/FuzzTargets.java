package org.standfirst.checks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.standfirst.Article;
import org.standfirst.Content;
import org.standfirst.Page;
import org.standfirst.Photo;
import org.standfirst.Publication;
import org.standfirst.Rendition;
import org.standfirst.Url;
import org.standfirst.html.PageRenderer;
import org.standfirst.json.JsonException;
import org.standfirst.json.JsonReader;
import org.standfirst.json.JsonRenderer;
import org.standfirst.schemaorg.SchemaOrgRenderer;
import org.standfirst.testkit.OutputFormat;
import org.standfirst.testkit.Placeholders;
import org.standfirst.text.MarkdownRenderer;
import org.standfirst.text.TextRenderer;
import org.standfirst.validation.Advisory;
import org.standfirst.validation.ContentValidator;
import org.standfirst.validation.ForPublication;
import tools.jackson.databind.json.JsonMapper;

/**
 * Targets of the fuzzer: properties that hold for any bytes. Jazzer calls {@link #fuzzerTestOneInput}. The first byte
 * selects the target; an input that starts with a brace runs the JSON target.
 */
public final class FuzzTargets {
    /** The number of targets. */
    static final int COUNT = 6;

    private static final PageRenderer PAGES = PageRenderer.of(SchemaOrgRenderer.create());

    private FuzzTargets() {}

    /** Runs the target of an input. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length == 0) {
            return;
        }
        byte[] rest = Arrays.copyOfRange(input, 1, input.length);
        String text = "h" + new String(rest, UTF_8) + "h"; // never blank
        if (input[0] == '{') {
            json(input);
            return;
        }
        switch (Math.floorMod(input[0], COUNT)) {
            case 0 -> validation(text);
            case 1 -> url(new String(rest, UTF_8));
            case 2 -> html(text);
            case 3 -> structuredData(text);
            case 4 -> plainText(text);
            default -> json(rest);
        }
    }

    /** Checks that JSON is rejected, or is read as content that is the same after a round trip. */
    private static void json(byte[] json) {
        Content content;
        try {
            content = JsonReader.create().read(json, Content.class);
        } catch (JsonException e) {
            return;
        }
        Content again = JsonReader.create().read(JsonRenderer.create().toBytes(content), Content.class);
        require(again.equals(content), "another content after a round trip");
    }

    /**
     * Checks that an encoded address has no spaces, control characters or quotes, and does not change if encoded again.
     */
    private static void url(String text) {
        Url url = Url.of(text);
        require(url.text().equals(text), "another text");
        require(url.equals(Url.of(text)), "not equal to itself");
        if (url.displayable()) {
            String encoded = url.encoded();
            require(
                    encoded.chars().noneMatch(c -> c <= ' ' || c >= 0x7F && c < 0xA0 || "\"<>`".indexOf(c) >= 0),
                    "not encoded");
            require(Url.of(encoded).encoded().equals(encoded), "another encoding of an encoded address");
            require(Url.of(encoded).displayable(), "rejected after encoding");
        }
    }

    /** Checks that a parser finds the elements of a harmless page, and reads the text unchanged. */
    private static void html(String text) {
        Document page = Jsoup.parse(page(text));
        Document harmless = Jsoup.parse(page(Placeholders.ofText(1, text)));
        require(elements(page).equals(elements(harmless)), "other elements");
        Article article = article(text); // models normalize line ends
        String headline = OutputFormat.withLineFeeds(page.selectFirst("h1").wholeText());
        require(
                headline.equals(OutputFormat.HTML.parsed(article.headlines().headline())),
                "another headline: " + headline);
        String alt = OutputFormat.withLineFeeds(page.selectFirst("figure img").attr("alt"));
        require(alt.equals(OutputFormat.HTML.parsed(article.photos().get(0).alt())), "another alt text: " + alt);
    }

    /** Checks that the JSON-LD of a page does not end its script, and can be parsed. */
    private static void structuredData(String text) {
        Document page = Jsoup.parse(page(text));
        require(page.select("script").size() == 1, "another script");
        String data = page.selectFirst("script").data();
        require(data.indexOf('<') < 0, "markup in the script");
        require(JsonMapper.shared().readTree(data).toString().contains("NewsArticle"), "no article");
    }

    /** Checks that plain text and Markdown have no control characters. */
    private static void plainText(String text) {
        Article article = article(text);
        for (String output : List.of(
                TextRenderer.create().render(article),
                MarkdownRenderer.create().withFrontMatter(true).render(article))) {
            require(output.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\t'), "a control character");
        }
    }

    /** Checks that validation throws no exception. */
    private static void validation(String text) {
        ContentValidator.create().validate(article(text), ForPublication.class, Advisory.class);
    }

    private static String page(String text) {
        Publication publication =
                Publication.builder("Gazette", Url.of("https://news.example/")).build();
        return PAGES.render(Page.of(publication, article(text)));
    }

    /** Returns an article with a text in several places. */
    private static Article article(String text) {
        return Article.builder("a", text)
                .lead(Photo.builder(Rendition.of(Url.of("https://news.example/a.jpg"), 800, 400))
                        .alt(text)
                        .caption(text)
                        .build())
                .summary(text)
                .paragraph(text)
                .build();
    }

    private static List<String> elements(Document page) {
        return page.getAllElements().stream()
                .map(element -> element.normalName() + " "
                        + element.attributes().asList().stream()
                                .map(org.jsoup.nodes.Attribute::getKey)
                                .toList())
                .toList();
    }

    private static void require(boolean condition, String fault) {
        if (!condition) {
            throw new AssertionError(fault);
        }
    }
}
