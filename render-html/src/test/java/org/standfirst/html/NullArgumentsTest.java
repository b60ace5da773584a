package org.standfirst.html;

import static java.util.Map.entry;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.standfirst.Article;
import org.standfirst.Content;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.Renderer;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.body.Link;
import org.standfirst.body.Paragraph;
import org.standfirst.body.RichText;
import org.standfirst.labels.Label;
import org.standfirst.labels.Labels;
import org.standfirst.testkit.NullArguments;
import org.standfirst.text.MarkdownRenderer;
import org.standfirst.text.TextRenderer;

/** Every public method of the module rejects null with the parameter's name, unless it is {@code @Nullable}. */
class NullArgumentsTest {
    private static final Url URL = Url.of("https://example.org/");
    private static final Page PAGE = Page.of(
            Publication.builder("a", URL).build(), Article.builder("b", "c").build());

    /** A value for each type of parameter and receiver. */
    private static final Map<Class<?>, Object> SAMPLES = Map.ofEntries(
            entry(Object.class, PAGE),
            entry(String.class, "a"),
            entry(String[].class, new String[] {"a"}),
            entry(int.class, 1),
            entry(boolean.class, true),
            entry(Url.class, URL),
            entry(Instant.class, Instant.EPOCH),
            entry(Locale.class, Locale.ENGLISH),
            entry(ZoneId.class, ZoneOffset.UTC),
            entry(List.class, List.of()),
            entry(Set.class, Set.of()),
            entry(Map.class, Map.of()),
            entry(Properties.class, new Properties()),
            entry(OutputStream.class, new ByteArrayOutputStream()),
            entry(Writer.class, Writer.nullWriter()),
            entry(Runnable.class, (Runnable) () -> {}),
            entry(Runnable[].class, new Runnable[] {() -> {}}),
            entry(Consumer.class, (Consumer<?>) any -> {}),
            entry(UnaryOperator.class, UnaryOperator.identity()),
            entry(BiFunction.class, (BiFunction<?, ?, ?>) (first, second) -> first),
            entry(Class.class, Paragraph.class),
            entry(Content.class, Paragraph.of("a")),
            entry(Block.class, Paragraph.of("a")),
            entry(Page.class, PAGE),
            entry(RichText.class, RichText.of("a")),
            entry(Link.class, new Link(URL, Link.Kind.EDITORIAL)),
            entry(Renderer.class, HtmlRenderer.create()),
            entry(Label.class, Label.HOME),
            entry(Labels.class, Labels.ENGLISH),
            entry(TextRenderer.class, TextRenderer.create()),
            entry(MarkdownRenderer.class, MarkdownRenderer.create()),
            entry(HtmlRenderer.class, HtmlRenderer.create()),
            entry(HtmlRenderer.Builder.class, HtmlRenderer.builder()),
            entry(PageRenderer.class, PageRenderer.create()),
            entry(Theme.class, Theme.none()),
            entry(Profile.class, Profile.PAGE),
            entry(TrustedHtml.class, TrustedHtml.trusted("a")),
            entry(CommentForm.class, CommentForm.to(URL)),
            entry(CommentForm.Field.class, CommentForm.Field.TEXT),
            entry(CommentForm.Field[].class, new CommentForm.Field[] {CommentForm.Field.TEXT}),
            entry(LinkPolicy.class, LinkPolicy.standard()),
            entry(LinkPolicy.Decision.class, LinkPolicy.Decision.textOnly()),
            entry(LinkPolicy.Rel.class, LinkPolicy.Rel.UGC),
            entry(LinkPolicy.Rel[].class, new LinkPolicy.Rel[] {LinkPolicy.Rel.UGC}),
            entry(ContentRenderer.class, (ContentRenderer<?>) (model, html) -> {}),
            entry(ContentDecorator.class, (ContentDecorator<?>) (model, html, inner) -> {}),
            entry(ShareLink.class, ShareLink.BLUESKY),
            entry(ShareLink[].class, new ShareLink[] {ShareLink.BLUESKY}),
            entry(ImagePlace.class, ImagePlace.COLUMN),
            entry(Part.class, Part.BYLINE),
            entry(Slot.class, Slot.HEAD_END),
            entry(Role.class, Role.PARAGRAPH),
            entry(Element.class, Element.P),
            entry(Attribute.class, Attribute.TITLE),
            entry(UrlAttribute.class, UrlAttribute.HREF));

    @ParameterizedTest
    @MethodSource("types")
    void rejectsNullByName(Class<?> type) {
        NullArguments nulls = NullArguments.of(SAMPLES);
        if (type == HtmlOptions.class) {
            HtmlRenderer.create().with(options -> nulls.assertRejectedBy(type, options));
        } else if (type == HtmlWriter.class) {
            HtmlRenderer.builder()
                    .block(Paragraph.class, (block, html) -> nulls.assertRejectedBy(type, html))
                    .build()
                    .render(Paragraph.of("a"));
        } else {
            nulls.assertRejectedBy(type, SAMPLES.get(type));
        }
    }

    static List<Class<?>> types() {
        return NullArguments.typesOfModule(HtmlRenderer.class);
    }
}
