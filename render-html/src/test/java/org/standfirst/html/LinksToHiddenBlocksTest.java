package org.standfirst.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.standfirst.body.RichText.link;
import static org.standfirst.body.RichText.text;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.standfirst.Access;
import org.standfirst.Article;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.body.Custom;
import org.standfirst.body.Paragraph;
import org.standfirst.body.PullQuote;
import org.standfirst.body.RelatedLinks;
import org.standfirst.text.MarkdownRenderer;
import org.standfirst.text.TextRenderer;

/** A link within an article to a block that is not shown is plain text, in every output. */
class LinksToHiddenBlocksTest {
    private static final Access ONE_PARAGRAPH =
            Access.of(Access.Level.SUBSCRIPTION).withFreeParagraphs(1);

    static Map<String, Article> articles() {
        return Map.of(
                "behind the paywall",
                        articleWithLinkTo(Paragraph.of("Paid").withId("x"))
                                .with(article -> article.access(ONE_PARAGRAPH)),
                "a custom block without a hook",
                        articleWithLinkTo(Custom.of("quiz", Map.of()).withId("x")),
                "an empty pull quote", articleWithLinkTo(PullQuote.of(" ").withId("x")),
                "an empty list of links", articleWithLinkTo(RelatedLinks.of().withId("x")));
    }

    static Iterable<Map.Entry<String, Article>> entries() {
        return articles().entrySet();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void areText(Map.Entry<String, Article> hidden) {
        outputs(hidden.getValue(), false)
                .forEach((name, output) ->
                        assertThat(output).as(name).contains("See below.").doesNotContain("#x", "#block-x"));
    }

    @Test
    void areLinksForReadersWithFullAccess() {
        outputs(articles().get("behind the paywall"), true)
                .forEach((name, output) ->
                        assertThat(output).as(name).contains("#block-x").doesNotContain("See below."));
    }

    @Test
    void areLinksIfAHookWritesTheBlock() {
        HtmlRenderer renderer = HtmlRenderer.builder()
                .custom("quiz", (quiz, html) -> html.text("Quiz"))
                .build();
        assertThat(renderer.render(articles().get("a custom block without a hook")))
                .contains("<a href=\"#block-x\">below</a>");
    }

    private static Article articleWithLinkTo(Block block) {
        return Article.builder("a", "Ferry")
                .url(Url.of("https://news.example/ferry"))
                .paragraph(text("See "), link(Url.of("#x"), "below"), text("."))
                .add(block)
                .build();
    }

    private static Map<String, String> outputs(Article article, boolean fullAccess) {
        Page page = Page.of(
                Publication.builder("Gazette", Url.of("https://news.example/")).build(), article);
        Map<String, String> outputs = new LinkedHashMap<>();
        outputs.put(
                "page",
                PageRenderer.create().with(o -> o.fullAccess(fullAccess)).render(page));
        for (Profile profile : Profile.values()) {
            HtmlRenderer html = HtmlRenderer.builder().profile(profile).build();
            outputs.put(profile.name(), html.with(o -> o.fullAccess(fullAccess)).render(article));
        }
        outputs.put("text", TextRenderer.create().withFullAccess(fullAccess).render(article));
        outputs.put(
                "Markdown", MarkdownRenderer.create().withFullAccess(fullAccess).render(article));
        return outputs;
    }
}
