package org.standfirst.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.standfirst.Url;
import org.standfirst.examples.articles.Articles;
import org.standfirst.html.CommentForm;
import org.standfirst.html.PageRenderer;
import org.standfirst.schemaorg.SchemaOrgRenderer;
import org.standfirst.testkit.PublishablePages;

/** Pages of articles that are valid for publication are valid HTML. */
class ValidityTest {
    private static final PageRenderer PAGES = PageRenderer.of(SchemaOrgRenderer.create());
    private static final CommentForm EMPTY = CommentForm.to(Url.of("https://news.example/comments"))
            .withReplies(Url.of("https://news.example/ferry?a=b"));

    /** The allowed findings, which are about texts of the content. */
    private static final List<Pattern> ABOUT_THE_TEXT = Stream.of(
                    "Text run is not in Unicode Normalization Form C\\..*",
                    "Text run starts with a composing character\\.",
                    "Document uses the Unicode Private Use Area\\(s\\).*",
                    "The value of attribute .* is not in Unicode Normalization Form C\\.",
                    "The value of attribute .* starts with a composing character\\.",
                    "This document appears to be written in .*")
            .map(text -> Pattern.compile("warning: " + text, Pattern.DOTALL))
            .toList();

    private final NuChecker checker = NuChecker.create();

    @Test
    void acceptsTenArticles() {
        assertThat(Articles.all())
                .allSatisfy(article -> assertThat(checker.check(PAGES.render(Articles.page(article))))
                        .allMatch(ValidityTest::isAboutALayer));
    }

    @Test
    void acceptsThreeHundredArticles() {
        assertThat(findings(0, 300)).isEmpty();
    }

    @Test
    @Tag("slow")
    void acceptsThreeThousandArticles() {
        assertThat(findings(1_000, 4_000)).isEmpty();
    }

    private List<String> findings(long from, long to) {
        return LongStream.range(from, to).boxed().flatMap(this::findings).toList();
    }

    private Stream<String> findings(long seed) {
        return checker.check(page(seed)).stream()
                .filter(finding -> !isAboutALayer(finding)
                        && ABOUT_THE_TEXT.stream()
                                .noneMatch(text -> text.matcher(finding).matches()))
                .map(finding -> "seed " + seed + ": " + finding);
    }

    /**
     * Returns whether the finding is about cascade layers, which the checker does not support; {@link ThemesTest} tests
     * the style sheets.
     */
    private static boolean isAboutALayer(String finding) {
        return finding.matches("error: \\d+:\\d+ CSS: Unrecognized at-rule “@layer”");
    }

    private static String page(long seed) {
        CommentForm form = seed % 3 == 0 ? EMPTY : FormPage.everything().form();
        return PAGES.with(options -> options.commentForm(seed % 4 == 0 ? null : form)
                        .nextComments(seed % 2 == 0 ? null : Url.of("?comments=2#comments")))
                .render(new PublishablePages(seed).next());
    }
}
