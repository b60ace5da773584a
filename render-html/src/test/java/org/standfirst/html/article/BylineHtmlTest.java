package org.standfirst.html.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Credit;
import org.standfirst.Source;
import org.standfirst.Url;
import org.standfirst.html.HtmlRenderer;
import org.standfirst.labels.Labels;

class BylineHtmlTest {

    @Test
    void writesNoBylineForAPlaceWithoutAWriter() {
        Consumer<Article.Builder> wire = a -> a.dateline("GREY POINT");
        assertThat(render(wire.andThen(a -> a.addSource(Source.of("Coastal Wire", Source.Kind.WIRE)))))
                .contains("<p class=\"sf-sources\"><span class=\"sf-dateline p-location\">GREY POINT</span> · Source:"
                        + " <bdi class=\"sf-source\">Coastal Wire</bdi></p>")
                .doesNotContain("sf-byline");
        assertThat(render(wire)).contains(">GREY POINT</span></p>");
        assertThat(render(wire.andThen(a -> a.author("Mira Vale"))))
                .contains(" in <span class=\"sf-dateline p-location\">GREY POINT</span></p>");
    }

    @Test
    void writesWritersBeforeOtherCredits() {
        assertThat(header(a -> a.addCredit(Credit.of("Ida Roth", Credit.Role.EDITOR))
                        .author("Mira Vale")
                        .addCredit(Credit.of("Bo Lind", Credit.Role.PHOTOGRAPHER))
                        .addCredit(Credit.of("Jon Ek", Credit.Role.WRITER))
                        .addCredit(Credit.of("Ann Holm", Credit.Role.PHOTOGRAPHER))))
                .contains("By Mira Vale and Jon Ek</p>", "Editing: Ida Roth · Photos: Bo Lind and Ann Holm</p>");
    }

    @Test
    void writesTheNameOfACustomRole() {
        assertThat(header(a -> a.addCredit(Credit.of("Ida Roth", Credit.Role.of("dataEditor")))
                        .addCredit(Credit.of("Jon Ek", Credit.Role.of("Lektorat & Satz")))))
                .contains("data editor: Ida Roth · Lektorat &amp; Satz: Jon Ek</p>");
    }

    @Test
    void listsAnyNumberOfWriters() {
        assertThat(header(a -> {
                    for (int i = 1; i <= 5; i++) {
                        a.author("A" + i);
                    }
                }))
                .contains("By A1, A2, A3, A4 and A5</p>");
    }

    @Test
    void adaptsTheWordAndToTheNextName() {
        Article spanish = Article.builder("a", "b")
                .author("Ana Ruiz")
                .author("Ignacio Paz")
                .build();
        assertThat(render(spanish, "es")).contains("Ana Ruiz</span></span> e <span");
        Article hebrew = Article.builder("a", "b")
                .author("\u05D3\u05E0\u05D4")
                .author("Tom Ferris")
                .build();
        assertThat(render(hebrew, "he")).contains("</span> \u05D5-<span");
    }

    @Test
    @Tag("exhaustive")
    void listsAHundredThousandRolesWithTheSameHashCode() {
        String html = header(a -> a.credits(IntStream.range(0, 1 << 17)
                .mapToObj(BylineHtmlTest::withTheSameHashCode)
                .map(role -> Credit.of("Ida Roth", role))
                .toList()));

        assertThat(html)
                .contains(
                        withTheSameHashCode(0).name(),
                        withTheSameHashCode((1 << 17) - 1).name());
    }

    /** Returns a role of 17 pairs of letters, each of which has one of two values with the same hash code. */
    private static Credit.Role withTheSameHashCode(int number) {
        StringBuilder name = new StringBuilder();
        for (int bit = 0; bit < 17; bit++) {
            name.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return Credit.Role.of(name.toString());
    }

    @Test
    void omitsCreditsAndSourcesWithoutAName() {
        assertThat(header(a -> a.author("Mira Vale")
                        .author("")
                        .addCredit(Credit.of("\u200B", Credit.Role.EDITOR))
                        .addSource(Source.of(" ", Source.Kind.WIRE))
                        .addSource(Source.of("Coastal Wire", Source.Kind.WIRE))))
                .contains("By Mira Vale</p>", "Source: Coastal Wire</p>")
                .doesNotContain("Editing");
        assertThat(render(a -> a.author("").addSource(Source.of("", Source.Kind.WIRE))))
                .doesNotContain("sf-byline", "sf-sources");
    }

    @Test
    void marksOnlyWritersAsAuthors() {
        Author mira =
                Author.builder("Mira").url(Url.of("https://example.org/mira")).build();
        assertThat(render(a -> a.author(mira).addCredit(Credit.of(mira, Credit.Role.EDITOR))))
                .containsOnlyOnce("rel=\"author\"")
                .containsOnlyOnce("p-author");
    }

    @Test
    void listsCreditsThatAPrintedLineDoesNotName() {
        assertThat(header(a -> a.author("Mira Vale")
                        .addCredit(Credit.of("Ida Roth", Credit.Role.EDITOR))
                        .addCredit(Credit.of("Jon Ek", Credit.Role.PHOTOGRAPHER))
                        .printedByline("From our staff, with photos by Jon Ek")
                        .dateline("Oldhaven")))
                .contains(
                        "<p>From our staff, with photos by Jon Ek in Oldhaven</p>",
                        "<p>By Mira Vale · Editing: Ida Roth</p>")
                .containsOnlyOnce("Jon Ek");
    }

    @Test
    void listsACreditWhoseNameIsWithinALongerName() {
        assertThat(header(a -> a.author("Ann Lee")
                        .printedByline("By Ann Lee")
                        .addCredit(Credit.of("Lee", Credit.Role.PHOTOGRAPHER))))
                .containsPattern("By Ann Lee</p>.*\\bLee\\b");
    }

    @Test
    void listsTheOtherRoleOfAWriter() {
        assertThat(header(a ->
                        a.author("Max").printedByline("By Max").addCredit(Credit.of("Max", Credit.Role.PHOTOGRAPHER))))
                .containsPattern("By Max</p>.*\\bMax\\b");
    }

    @Test
    void listsACreditWhoseNameIsWithinALongerWord() {
        assertThat(header(a -> a.printedByline("By Edith Moor")
                        .addCredit(Credit.of("Ed", Credit.Role.EDITOR))
                        .addCredit(Credit.of("5", Credit.Role.ILLUSTRATOR))))
                .containsPattern("\\bEd\\b.*\\b5\\b");
    }

    @Test
    void linksNamesInAPrintedLine() {
        Author mira =
                Author.builder("Mira").url(Url.of("https://example.org/m")).build();
        Author vale =
                Author.builder("Mira Vale").url(Url.of("https://example.org/v")).build();

        assertThat(render(a -> a.author(mira).author(vale).printedByline("By Mira Vale, Miranda and Mira")))
                .contains(
                        "By <a class=\"sf-contributor-link p-name u-url\" dir=\"auto\" href=\"https://example.org/v\">Mira Vale</a>, "
                                + "Miranda and <a class=\"sf-contributor-link p-name u-url\" dir=\"auto\" href=\"https://example.org/m\">Mira</a></bdi>");
    }

    @Test
    void linksSourcesWithASite() {
        assertThat(render(a -> a.addSource(Source.of("Wire", Source.Kind.WIRE).withUrl(Url.of("https://wire.example/")))
                        .addSource(Source.of("Desk", Source.Kind.STAFF))))
                .contains("<p class=\"sf-sources\">Sources: <a class=\"sf-source-link\" dir=\"auto\" "
                        + "href=\"https://wire.example/\">Wire</a> and <bdi class=\"sf-source\">Desk</bdi></p>");
    }

    private static String render(Consumer<Article.Builder> parts) {
        Article.Builder article = Article.builder("a", "b");
        parts.accept(article);
        return HtmlRenderer.create().render(article.build());
    }

    private static String render(Article article, String language) {
        Labels labels = Labels.of(Locale.forLanguageTag(language));
        return HtmlRenderer.create().with(o -> o.labels(labels)).render(article);
    }

    /** Returns the header without the markup in its lines. */
    private static String header(Consumer<Article.Builder> parts) {
        return render(parts).replaceAll("</?(span|bdi)[^>]*>", "").replaceAll("<p [^>]*>", "<p>");
    }
}
