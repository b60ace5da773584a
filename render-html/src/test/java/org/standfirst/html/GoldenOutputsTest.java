package org.standfirst.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.standfirst.testkit.Golden.lines;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Access;
import org.standfirst.Article;
import org.standfirst.Comment;
import org.standfirst.Content;
import org.standfirst.Discussion;
import org.standfirst.Genre;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.Renderer;
import org.standfirst.Status;
import org.standfirst.Url;
import org.standfirst.labels.Labels;
import org.standfirst.testkit.Distinct;
import org.standfirst.testkit.Everything;
import org.standfirst.testkit.Golden;
import org.standfirst.testkit.MarkedModel;
import org.standfirst.text.MarkdownRenderer;
import org.standfirst.text.TextRenderer;

/** Compares the outputs of content whose values are all different, in all profiles, with golden files. */
class GoldenOutputsTest {
    private static final Page PAGE = Distinct.of(Everything.page());
    private static final Page WITH_FALLBACKS = Distinct.of(Everything.pageWithFallbacks());
    private static final Set<String> PENDING = Set.of("pending");
    private static final PageRenderer PAGES =
            PageRenderer.create().withTheme(Theme.none()).with(GoldenOutputsTest::onRequest);

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void writesTheGoldenPages(boolean complete) {
        Page page = complete ? PAGE : WITH_FALLBACKS;
        Golden.compare(name("page", complete) + ".html", lines(PAGES.render(page)));
    }

    @ParameterizedTest
    @EnumSource
    void writesTheGoldenFragments(Profile profile) {
        String name = profile.name().toLowerCase(Locale.ROOT) + "-fragment";
        for (boolean complete : new boolean[] {false, true}) {
            Page page = complete ? PAGE : WITH_FALLBACKS;
            Golden.compare(name(name, complete) + ".html", lines(html(profile).render(page)));
        }
    }

    @ParameterizedTest
    @MethodSource("textRenderers")
    void writesTheGoldenTexts(String file, Renderer<Content> renderer) {
        String[] parts = file.split("\\.");
        Golden.compare(name(parts[0], true) + "." + parts[1], renderer.render(PAGE));
        Golden.compare(name(parts[0], false) + "." + parts[1], renderer.render(WITH_FALLBACKS));
    }

    static Stream<Object[]> textRenderers() {
        return Stream.of(new Object[] {"text.txt", text()}, new Object[] {"markdown.md", markdown()}, new Object[] {
            "front-matter.md", markdown().withFrontMatter(true)
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "en-US", "fr-CA", "hi", "ja", "pl", "zh-Hant"})
    void writesTheGoldenTextsInOtherLanguages(String tag) {
        Labels labels = Labels.of(Locale.forLanguageTag(tag));
        Golden.compare("languages/" + tag + ".txt", text().withLabels(labels).render(PAGE));
    }

    @Test
    void writesTheGoldenPageInArabic() {
        Labels labels = Labels.of(Locale.forLanguageTag("ar-EG"));
        Golden.compare(
                "languages/ar-EG.html", lines(PAGES.with(o -> o.labels(labels)).render(WITH_FALLBACKS)));
    }

    /** Covers the labels of an article of each genre and access level, and the output for readers without access. */
    @Test
    void writesTheGoldenLabelsOfArticles() {
        StringBuilder texts = new StringBuilder();
        for (Genre genre : Genre.values()) {
            for (Access.Level level : Access.Level.values()) {
                Article article = Article.builder("a", genre + " for " + level)
                        .genre(genre)
                        .access(Access.of(level).withFreeParagraphs(1))
                        .status(genre == Genre.NEWS ? Status.WITHDRAWN : Status.PUBLISHED)
                        .editorReviewed(genre == Genre.LIVE)
                        .paragraph("Free paragraph")
                        .paragraph("Paid paragraph")
                        .build();
                texts.append(text().render(article)).append('\n');
                texts.append(lines(html(Profile.PAGE).render(article))).append("\n\n");
            }
        }
        Golden.compare("labels.txt", texts.toString());
    }

    @Test
    void writesTheGoldenContentAlone() {
        for (Content content : contents()) {
            Content distinct = (Content) Distinct.of((Record) content);
            String name = "alone/" + content.getClass().getSimpleName().toLowerCase(Locale.ROOT);
            StringBuilder html = new StringBuilder();
            for (Profile profile : Profile.values()) {
                html.append("<!-- ").append(profile).append(" -->\n");
                html.append(lines(html(profile).render(distinct))).append('\n');
            }
            Golden.compare(name + ".html", html.toString());
            Golden.compare(name + ".txt", text().render(distinct));
            Golden.compare(name + ".md", markdown().render(distinct));
        }
    }

    @Test
    void slots() {
        HtmlRenderer.Builder html = HtmlRenderer.builder();
        for (Slot<?> slot : SLOTS) {
            html.addToSlot(
                    slot,
                    (model, out) -> out.open(Element.DIV)
                            .text(slot + " of " + model.getClass().getSimpleName())
                            .close());
        }
        Article article = Article.builder("a", "Headline")
                .paragraph("First paragraph")
                .paragraph("Second paragraph")
                .build();
        Discussion discussion = Discussion.builder("d")
                .addComment(Comment.builder("c", Instant.EPOCH, "Comment").build())
                .build();
        Page page = Page.of(
                        Publication.builder("Gazette", Url.of("https://example.org/"))
                                .build(),
                        article)
                .withDiscussion(discussion);
        PageRenderer pages = PageRenderer.create()
                .withTheme(Theme.none())
                .withHtml(html.build())
                .with(GoldenOutputsTest::onRequest);
        Golden.compare("slots.html", lines(pages.render(page)));
    }

    private static final List<Slot<?>> SLOTS = List.of(
            Slot.HEAD_END,
            Slot.BODY_START,
            Slot.BODY_END,
            Slot.BEFORE_ARTICLE,
            Slot.HEADER_END,
            Slot.afterBlock(1),
            Slot.AFTER_TEXT,
            Slot.AFTER_ARTICLE,
            Slot.BEFORE_COMMENTS,
            Slot.AFTER_COMMENTS,
            Slot.COMMENT_END,
            Slot.FORM_START,
            Slot.FORM_END);

    @Test
    void reportsOmissionsOfMarkdown() {
        List<String> omissions = new ArrayList<>();
        markdown()
                .withFrontMatter(true)
                .withOmissionListener(omission -> omissions.add(omission.toString()))
                .render(PAGE);
        Golden.compare("markdown-omissions.txt", String.join("\n", omissions));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void changesOnlyThePlacesOfAChangedText(String name, Function<Page, String> renderer) {
        assertThat(new MarkedModel<>(Everything.page()).moved(renderer)).isEmpty();
        assertThat(new MarkedModel<>(Everything.pageWithFallbacks()).moved(renderer))
                .isEmpty();
    }

    /** The golden file lists for each component how many of its values each profile shows, on both pages. */
    @Test
    void showsTheSameComponentsAsBefore() {
        Golden.compare("shown.txt", MarkedModel.table(PROFILES, Everything.page(), Everything.pageWithFallbacks()));
    }

    private static final Map<String, Function<Page, String>> PROFILES = new LinkedHashMap<>();

    static {
        PROFILES.put("page", PAGES::render);
        PROFILES.put("feed", html(Profile.FEED)::render);
        PROFILES.put("email", html(Profile.EMAIL)::render);
        PROFILES.put("text", text()::render);
        PROFILES.put("markdown", markdown()::render);
        PROFILES.put("front matter", markdown().withFrontMatter(true)::render);
    }

    static Stream<Object[]> profiles() {
        return PROFILES.entrySet().stream().map(entry -> new Object[] {entry.getKey(), entry.getValue()});
    }

    private static List<Content> contents() {
        List<Content> contents = new ArrayList<>(Everything.alone());
        contents.add(Everything.page().article());
        contents.add(Everything.page().article().lead());
        contents.add(Everything.page().discussion());
        contents.add(Everything.page().discussion().comments().get(0));
        return contents;
    }

    private static String name(String name, boolean complete) {
        return name + (complete ? "" : "-with-fallbacks");
    }

    private static HtmlRenderer html(Profile profile) {
        return HtmlRenderer.builder().profile(profile).build().with(o -> o.ownPendingComments(PENDING));
    }

    private static TextRenderer text() {
        return TextRenderer.create().withOwnPendingComments(PENDING);
    }

    private static MarkdownRenderer markdown() {
        return MarkdownRenderer.create().withOwnPendingComments(PENDING);
    }

    /** Sets the options of a request by the author of the pending comment. */
    private static void onRequest(HtmlOptions options) {
        CommentForm form =
                CommentForm.to(Url.of("https://forms.example/comments")).withHiddenField("token", "token value");
        for (CommentForm.Field field : CommentForm.Field.values()) {
            form = form.withValue(field, "typed " + field).withError(field, "error in " + field);
        }
        options.commentForm(form)
                .ownPendingComments(PENDING)
                .previousComments(Url.of("https://forms.example/comments/1"))
                .nextComments(Url.of("https://forms.example/comments/3"))
                .markdown(Url.of("https://forms.example/article.md"))
                .contents(true)
                .shareLinks(ShareLink.values())
                .now(Instant.parse("2036-01-01T00:00:00Z"));
    }
}
