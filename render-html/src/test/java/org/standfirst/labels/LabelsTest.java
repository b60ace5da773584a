package org.standfirst.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.standfirst.Article;
import org.standfirst.Comment;
import org.standfirst.Content;
import org.standfirst.Discussion;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.Url;
import org.standfirst.html.HtmlRenderer;
import org.standfirst.html.PageRenderer;
import org.standfirst.labels.phrases.Phrases;
import org.standfirst.text.TextRenderer;

class LabelsTest {
    private static final Labels MARKUP = Labels.of(Locale.ENGLISH, markup());
    private static final Page PAGE = Page.of(
                    Publication.builder("The Gazette", Url.of("https://gazette.example/"))
                            .build(),
                    Article.builder("a", "Ferries").published(Instant.EPOCH).build())
            .withDiscussion(Discussion.builder("a")
                    .addComment(Comment.builder("c", Instant.EPOCH, "text").build())
                    .build());

    @Test
    void aSingleLabelIsRenamed() {
        Labels labels = Labels.ENGLISH.withText(Label.BYLINE, "Words: {}");
        assertThat(html(labels, Article.builder("a", "b").author("Ida Roth").build()))
                .contains("Words: <span class=\"sf-author");
    }

    @Test
    void aLabelWithACountHasTwoForms() {
        Labels labels = Labels.ENGLISH.withText(Label.COMMENTS, "{} voice", "{} voices");
        assertThat(html(labels, Discussion.builder("a").total(1).build())).contains(">1 voice<");
        assertThat(html(labels, Discussion.builder("a").total(2).build())).contains(">2 voices<");
    }

    @Test
    void aBundleOfTheCallersIsTakenWhole() {
        Labels labels = Labels.of(Locale.GERMAN, bundle("X"));
        assertThat(labels.language()).isEqualTo(Locale.GERMAN);
        assertThat(html(labels, Discussion.builder("a").total(1).build())).contains(">X 1 X<");
    }

    @Test
    void aBundleMustHaveEveryLabel() {
        Properties texts = bundle("X");
        texts.remove("byline");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Labels.of(Locale.GERMAN, texts))
                .withMessage("there is no text for byline");
    }

    @Test
    void aLabelKeepsItsValues() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Labels.ENGLISH.withText(Label.BYLINE, "Words"))
                .withMessage("BYLINE must have {} in it as often as in English: 1");
        assertThatIllegalArgumentException().isThrownBy(() -> Labels.ENGLISH.withText(Label.RELATED, "More {}"));
    }

    @Test
    void aYearHasTwelveMonths() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Labels.ENGLISH.withText(Label.MONTHS, "Thaw|Harvest|Frost"))
                .withMessage("there must be 12 months, not 3");
    }

    @Test
    void labelsAreTextWhereverTheyStandOnAPage() {
        assertThat(PageRenderer.create()
                        .with(o -> o.labels(MARKUP).nextComments(Url.of("?2")))
                        .render(PAGE))
                .contains("<title>&lt;i title=&#39;&quot;&gt; Ferries &lt;i title=&#39;&quot;&gt; The Gazette &lt;i")
                .contains("<nav class=\"sf-comment-pages\" aria-label=\"&lt;i title=&#39;&quot;&gt;\">")
                .contains(">1 &lt;i title=&#39;&quot;&gt; 1970</time>")
                .contains(">&lt;i title=&#39;&quot;&gt; 1 &lt;i title=&#39;&quot;&gt;</h2>")
                .doesNotContain("<i title");
    }

    @Test
    void labelsAreNotEscapedInPlainText() {
        assertThat(TextRenderer.create().withLabels(MARKUP).render(PAGE.article()))
                .contains("1 <i title='\"> 1970")
                .doesNotContain("&");
    }

    /** Returns a bundle in which every text is as many values as the label has, and {@code between} around them. */
    private static Properties bundle(String between) {
        Properties texts = new Properties();
        for (Label label : Label.values()) {
            String text = between
                    + (" {} " + between)
                            .repeat(Phrases.of(Labels.ENGLISH).phrase(label).values());
            texts.setProperty(label.name().toLowerCase(Locale.ROOT), text);
        }
        texts.setProperty("months", "1|2|3|4|5|6|7|8|9|10|11|12");
        return texts;
    }

    private static Properties markup() {
        Properties texts = bundle("<i title='\">");
        texts.setProperty("months", "<i title='\">|2|3|4|5|6|7|8|9|10|11|12");
        texts.setProperty("date_and_time", "{day} {month} {year}");
        return texts;
    }

    private static String html(Labels labels, Content content) {
        return HtmlRenderer.create().with(o -> o.labels(labels)).render(content);
    }
}
