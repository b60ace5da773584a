package org.standfirst.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.Access;
import org.standfirst.Article;
import org.standfirst.Content;
import org.standfirst.Omission;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.body.Box;
import org.standfirst.body.Custom;
import org.standfirst.body.Heading;
import org.standfirst.body.Leaf;
import org.standfirst.body.Paragraph;
import org.standfirst.body.PullQuote;
import org.standfirst.body.Quote;

class HooksTest {
    private static final Custom POLL = Custom.of("poll", Map.of());
    private static final Article ARTICLE =
            Article.builder("a", "b").paragraph("c").build();

    @Test
    void addsContentBetweenBlocks() {
        Article three = ARTICLE.with(a -> a.paragraph(" ").paragraph("d").paragraph("e"));
        HtmlRenderer everyPage = HtmlRenderer.builder()
                .addToSlot(
                        Slot.afterBlock(2),
                        (article, html) -> html.text("[2 " + article.identity().id() + "]"))
                .build();
        assertThat(everyPage
                        .with(o -> o.addToSlot(Slot.afterBlock(1), (article, html) -> html.text("[1]"))
                                .addToSlot(Slot.afterBlock(2), (article, html) -> html.text("[also 2]"))
                                .addToSlot(Slot.afterBlock(3), (article, html) -> html.text("[3]")))
                        .render(three))
                .contains("<p>c</p>[1]<p>d</p>[2 a][also 2]<p>e</p></div>");
        assertThat(everyPage.render(ARTICLE)).doesNotContain("[2");
    }

    @Test
    void addsNothingBetweenAHeadingAndItsText() {
        HtmlRenderer filled = HtmlRenderer.builder()
                .addToSlot(Slot.afterBlock(2), (article, html) -> html.text("[2]"))
                .build();
        assertThat(filled.render(ARTICLE.with(a -> a.heading("d")
                        .add(Heading.of(3, "e"))
                        .paragraph("")
                        .paragraph("f")
                        .paragraph("g"))))
                .contains("<p>f</p>[2]<p>g</p>");
        assertThat(filled.render(ARTICLE.with(a -> a.add(Box.of(Box.Kind.FACTS, null, Quote.of("d"), Quote.of("e")))
                        .paragraph("g"))))
                .contains("</div>[2]<p>g</p>");
    }

    @Test
    void addsNothingBeforeBlocksWithoutMarkupAtTheEnd() {
        HtmlRenderer filled = HtmlRenderer.builder()
                .addToSlot(Slot.afterBlock(1), (article, html) -> html.text("[1]"))
                .build();
        Article ending = ARTICLE.with(a -> a.paragraph(" ").heading("").add(POLL));
        assertThat(filled.render(ending)).doesNotContain("[1]");
        assertThat(filled.render(ending.with(a -> a.paragraph("d")))).contains("<p>c</p>[1]<p>d</p>");

        Article quoted = ARTICLE.with(a -> a.add(PullQuote.of("d")));
        assertThat(filled.render(quoted)).contains("<p>c</p>[1]<");
        assertThat(HtmlRenderer.builder()
                        .profile(Profile.FEED)
                        .addToSlot(Slot.afterBlock(1), (article, html) -> html.text("[1]"))
                        .build()
                        .render(quoted))
                .doesNotContain("[1]");

        Access afterOne = Access.of(Access.Level.SUBSCRIPTION).withFreeParagraphs(1);
        Article paid = ARTICLE.with(a -> a.add(POLL).paragraph(" ").access(afterOne));
        assertThat(filled.with(o -> o.fullAccess(true)).render(paid)).doesNotContain("[1]");
    }

    @Test
    void addsNothingBeforeAPaywall() {
        HtmlRenderer filled = HtmlRenderer.builder()
                .addToSlot(Slot.afterBlock(1), (article, html) -> html.text("[1]"))
                .addToSlot(Slot.afterBlock(2), (article, html) -> html.text("[2]"))
                .build();
        Article paid = ARTICLE.with(a -> a.paragraph("d")
                .paragraph("e")
                .access(Access.of(Access.Level.SUBSCRIPTION).withFreeParagraphs(1)));
        assertThat(filled.render(paid))
                .contains("<p>c</p><div class=\"sf-paid\"></div>")
                .doesNotContain("[");
        assertThat(filled.with(o -> o.fullAccess(true)).render(paid))
                .contains("<p>c</p>[1]<div class=\"sf-paid\"><p>d</p>[2]<p>e</p></div>");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_001})
    void rejectsSlotsWithoutABlockBefore(int count) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Slot.afterBlock(count))
                .withMessage("count must be 1 to 10000, not " + count);
    }

    @Test
    void replacesAKindOfBlock() {
        assertThat(html(
                        b -> b.block(
                                Paragraph.class,
                                (paragraph, html) -> html.open(Element.P, "loud")
                                        .richText(paragraph.text())
                                        .close()),
                        Paragraph.of("a<b")))
                .isEqualTo("<p class=\"loud\">a&lt;b</p>");
    }

    @Test
    void addsClassesAndDataAttributesToARole() {
        assertThat(html(
                        b -> b.addClasses(Role.QUOTE, " my-4 sf-quote\titalic")
                                .addClasses(Role.QUOTE, "my-4 big")
                                .addData(Role.QUOTE, "track", "a&b"),
                        Quote.of("a")))
                .startsWith("<blockquote class=\"sf-quote my-4 italic big\" data-track=\"a&amp;b\">");
    }

    @Test
    void buildsRenderersThatLaterChangesDoNotAffect() {
        HtmlRenderer.Builder builder = HtmlRenderer.builder()
                .block(
                        Paragraph.class,
                        (paragraph, html) -> html.open(Role.READ_ALSO).close())
                .addData(Role.READ_ALSO, "one", "1")
                .addClasses(Role.READ_ALSO, "a");
        HtmlRenderer built = builder.build();
        builder.profile(Profile.FEED).addClasses(Role.READ_ALSO, "b").addData(Role.READ_ALSO, "two", "2");
        assertThat(built.render(ARTICLE)).contains("<aside class=\"sf-read-also a\" role=\"note\" data-one=\"1\">");
        assertThat(builder.build().render(ARTICLE))
                .contains("<div class=\"sf-read-also a b\" role=\"note\" data-one=\"1\" data-two=\"2\">");
    }

    @Test
    void rejectsInvalidAdditionsToARole() {
        HtmlRenderer.Builder builder = HtmlRenderer.builder().addData(Role.QUOTE, "track", "a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.addData(Role.QUOTE, "track", "b"))
                .withMessage("data-track is already set");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.addClasses(Role.QUOTE, " "))
                .withMessage("classes must not be blank");
    }

    @Test
    void wrapsAKindOfBlock() {
        assertThat(html(b -> b.wrap(Paragraph.class, HooksTest::inDiv), Paragraph.of("a")))
                .isEqualTo("<div><p>a</p></div>");
    }

    @Test
    void passesAChangedModelToTheWrappedHook() {
        assertThat(html(
                        b -> b.wrap(Paragraph.class, (p, html, inner) -> inner.write(Paragraph.of("b"), html)),
                        Paragraph.of("a")))
                .isEqualTo("<p>b</p>");
    }

    @Test
    void nestsLaterHooksOutsideOfEarlierOnes() {
        assertThat(html(
                        b -> b.wrap(Paragraph.class, HooksTest::inDiv)
                                .wrap(Paragraph.class, (p, html, inner) -> {
                                    html.open(Element.SECTION);
                                    inner.write(p, html);
                                    html.close();
                                })
                                .block(Paragraph.class, (p, html) -> html.text("mine")),
                        Paragraph.of("a")))
                .isEqualTo("<section><div>mine</div></section>");
    }

    @Test
    void rendersACustomBlockByItsHookOrFallback() {
        UnaryOperator<HtmlRenderer.Builder> polls = b -> b.custom("poll", (poll, html) -> html.text("Vote!"));
        assertThat(html(polls, POLL)).isEqualTo("Vote!");
        assertThat(html(b -> b, POLL.withFallback("A poll"))).isEqualTo("<p class=\"sf-custom\">A poll</p>");
    }

    @Test
    void omitsAndReportsACustomBlockWithoutHookAndFallback() {
        List<Omission> omissions = new ArrayList<>();
        assertThat(html(b -> b.onOmission(omissions::add), POLL)).isEmpty();
        Article article =
                ARTICLE.with(a -> a.add(Box.of(Box.Kind.FACTS, "d", POLL)).add(Custom.of("quiz", Map.of())));
        assertThat(html(b -> b.onOmission(omissions::add), article)).doesNotContain("poll");
        Publication gazette =
                Publication.builder("a", Url.of("https://ok.example/")).build();
        html(b -> b.onOmission(omissions::add), Page.of(gazette, article));
        String reason = "has neither a hook for its type nor a fallback";
        assertThat(omissions)
                .containsExactly(
                        Omission.of("", "poll", reason),
                        Omission.of("body[1].content[0]", "poll", reason),
                        Omission.of("body[2]", "quiz", reason),
                        Omission.of("article.body[1].content[0]", "poll", reason),
                        Omission.of("article.body[2]", "quiz", reason));
    }

    @Test
    void replacesWrapsAndOmitsParts() {
        Article article = Article.builder("a", "b").dateline("Oldhaven").build();
        assertThat(html(b -> b.part(Part.HEADER, (a, html) -> html.text("mine")), article))
                .contains("\">mine<div");
        assertThat(html(b -> b.wrap(Part.BYLINE, HooksTest::inDiv), article))
                .contains(
                        "<div><p class=\"sf-sources\"><span class=\"sf-dateline p-location\">Oldhaven</span></p></div>");
        assertThat(html(b -> b.part(Part.BYLINE, (a, html) -> {}), article)).doesNotContain("Oldhaven");
    }

    @Test
    void addsContentToASlotForEveryPageThenForOneRequest() {
        HtmlRenderer renderer = HtmlRenderer.builder()
                .addToSlot(Slot.AFTER_ARTICLE, (article, html) -> html.text("one "))
                .addToSlot(Slot.AFTER_ARTICLE, (article, html) -> html.text("two "))
                .build();
        Article article = Article.builder("a", "b").build();
        assertThat(renderer.with(o -> o.addToSlot(Slot.AFTER_ARTICLE, (a, html) -> html.text("three")))
                        .render(article))
                .endsWith("</article>one two three");
        assertThat(renderer.render(article)).endsWith("</article>one two ");
    }

    @Test
    void skipsNoHeadingLevelInAReplacedContainer() {
        Article article = Article.builder("a", "b")
                .add(Heading.of(2, "c"))
                .add(Box.of(Box.Kind.FACTS, "d", Heading.of(3, "e")))
                .build();
        assertThat(html(b -> b.block(Box.class, (box, html) -> html.blocks(box.content())), article))
                .contains("<h3 class=\"sf-heading\">c</h3><h4 class=\"sf-heading\">e</h4>");
    }

    @Test
    void rejectsASecondHook() {
        HtmlRenderer.Builder builder = HtmlRenderer.builder()
                .block(Quote.class, (block, html) -> {})
                .part(Part.DATES, (article, html) -> {})
                .custom("poll", (block, html) -> {});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.block(Quote.class, (block, html) -> {}))
                .withMessage("there is a hook for Quote already");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.part(Part.DATES, (article, html) -> {}))
                .withMessage("there is a hook for DATES already");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.custom("poll", (block, html) -> {}))
                .withMessage("there is a hook for poll already");
    }

    @Test
    void rejectsAHookForAnInterface() {
        HtmlRenderer.Builder builder = HtmlRenderer.builder();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.block(Leaf.class, (leaf, html) -> {}))
                .withMessage("Leaf is not a single kind of block: set a hook for each kind");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.wrap(Block.class, (block, html, inner) -> {}))
                .withMessage("Block is not a single kind of block: set a hook for each kind");
    }

    @Test
    void rejectsAnElementThatAHookLeavesOpen() {
        assertRejected(
                (p, html) -> html.open(Role.QUOTE),
                "the hook for Paragraph leaves an element open: </blockquote> is missing");
    }

    @Test
    void rejectsAHookThatClosesAnOuterElement() {
        assertRejected(
                (p, html) -> html.close().open(Role.BODY),
                "the hook for Paragraph closes an element that it did not open");
    }

    @Test
    void rejectsAnAttributeOnAnOuterElement() {
        assertRejected(
                (p, html) -> html.attribute(Attribute.TITLE, "x"),
                "the hook for Paragraph writes an attribute that does not follow its tag: title=\"...\"");
    }

    @Test
    void rejectsADuplicateAttribute() {
        assertRejected(
                (p, html) -> html.open(Element.P)
                        .attribute(Attribute.TITLE, "x")
                        .attribute(Attribute.LANG, "en")
                        .attribute(Attribute.TITLE, "y")
                        .close(),
                "the hook for Paragraph writes an attribute twice: title=\"...\"");
        assertRejected(
                (p, html) -> html.open(Role.TOPIC_LINK)
                        .attribute(Attribute.REL, "me")
                        .close(),
                "the hook for Paragraph writes an attribute twice: rel=\"...\"");
    }

    @Test
    void acceptsTheSameAttributeOnTwoTags() {
        assertThat(html(
                        b -> b.block(
                                Paragraph.class,
                                (p, html) -> html.open(Element.P, "a")
                                        .open(Element.SPAN, "a")
                                        .close()
                                        .close()),
                        Paragraph.of("a")))
                .isEqualTo("<p class=\"a\"><span class=\"a\"></span></p>");
    }

    @Test
    void rejectsARecursiveHookBeforeTheStackOverflows() {
        assertRejected(
                (p, html) -> html.write(p), "the hook for Paragraph calls itself: use wrap to render the content");
    }

    @Test
    void rejectsOpenElementsAfterACaughtException() {
        assertThat(html(
                        b -> withFailingSlot(
                                b, html -> html.close().text("later").close()),
                        ARTICLE))
                .endsWith("<p></p>later</article>");
        assertThatIllegalStateException()
                .isThrownBy(() -> html(b -> withFailingSlot(b, html -> html.text("later")), ARTICLE))
                .withMessage("the hook for ARTICLE leaves an element open: </p> is missing");
    }

    /**
     * Adds a slot whose hook throws an exception within an element, and a decorator that catches the exception and runs
     * {@code then}.
     */
    private static HtmlRenderer.Builder withFailingSlot(HtmlRenderer.Builder builder, Consumer<HtmlWriter> then) {
        return builder.addToSlot(Slot.AFTER_TEXT, (article, html) -> {
                    html.open(Element.P);
                    throw new UnsupportedOperationException();
                })
                .wrap(Part.ARTICLE, (article, html, inner) -> {
                    try {
                        inner.write(article, html);
                    } catch (UnsupportedOperationException e) {
                        then.accept(html);
                    }
                });
    }

    @Test
    void throwsTheExceptionOfAHook() {
        UnsupportedOperationException thrown = new UnsupportedOperationException();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> html(
                        b -> b.block(Paragraph.class, (p, html) -> {
                            throw thrown;
                        }),
                        Paragraph.of("a")))
                .isSameAs(thrown);
    }

    private static void assertRejected(ContentRenderer<Paragraph> hook, String message) {
        assertThatIllegalStateException()
                .isThrownBy(() -> html(b -> b.block(Paragraph.class, hook), ARTICLE))
                .withMessage(message);
    }

    private static <M> void inDiv(M model, HtmlWriter html, ContentRenderer<M> inner) {
        html.open(Element.DIV);
        inner.write(model, html);
        html.close();
    }

    private static String html(UnaryOperator<HtmlRenderer.Builder> customization, Content content) {
        return customization.apply(HtmlRenderer.builder()).build().render(content);
    }
}
