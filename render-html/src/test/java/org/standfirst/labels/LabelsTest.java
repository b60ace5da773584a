package org.standfirst.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standfirst.Article;
import org.standfirst.Comment;
import org.standfirst.Content;
import org.standfirst.Discussion;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.Url;
import org.standfirst.html.HtmlRenderer;
import org.standfirst.html.PageRenderer;
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
    void replacesASingleLabel() {
        Labels labels = Labels.ENGLISH.withText(Label.BYLINE, "Words: {names}");
        assertThat(html(labels, Article.builder("a", "b").author("Ida Roth").build()))
                .contains("Words: <span class=\"sf-author");
    }

    @Test
    void choosesThePluralFormForACount() {
        Properties texts = new Properties();
        texts.setProperty("comments.one", "a single voice");
        texts.setProperty("comments.other", "{count} voices");
        Labels labels = Labels.ENGLISH.withTexts(texts);
        assertThat(heading(labels, 1)).isEqualTo("a single voice");
        assertThat(heading(labels, 1_200)).isEqualTo("1,200 voices");
    }

    @Test
    void usesOneTextForAllPluralForms() {
        Labels labels = Labels.ENGLISH.withText(Label.COMMENTS, "Voices: {count}");
        assertThat(heading(labels, 1)).isEqualTo("Voices: 1");
    }

    @Test
    void allowsValuesInAnyOrder() {
        Labels labels = Labels.ENGLISH.withText(Label.TITLE, "{publication} | {headline}");
        assertThat(PageRenderer.create().with(o -> o.labels(labels)).render(PAGE))
                .contains("<title>The Gazette | Ferries</title>");
    }

    @Test
    void usesABundleOfTheCaller() {
        Labels labels = Labels.of(Locale.forLanguageTag("cy"), bundle("X"));
        assertThat(labels.language()).isEqualTo(Locale.forLanguageTag("cy"));
        assertThat(heading(labels, 1)).isEqualTo("X 1 X");
    }

    @Test
    void rejectsABundleWithoutALabel() {
        Properties texts = bundle("X");
        texts.remove("byline");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Labels.of(Locale.GERMAN, texts))
                .withMessage("the label byline has no text");
    }

    @Test
    void rejectsUnknownKeys() {
        Properties texts = bundle("X");
        texts.setProperty("by_line", "By {names}");
        texts.setProperty("commented", "{count}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Labels.of(Locale.GERMAN, texts))
                .withMessage("there is no label by_line");
        texts.remove("by_line");
        texts.remove("commented");
        texts.setProperty("comments.few", "{count}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Labels.of(Locale.GERMAN, texts))
                .withMessage("there is no label comments.few");
    }

    @Test
    void rejectsTextsWithMissingOrUnknownValues() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Labels.ENGLISH.withText(Label.BYLINE, "Words"))
                .withMessage("BYLINE must contain {names} exactly once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Labels.ENGLISH.withText(Label.BYLINE, "{names} {names}"))
                .withMessage("BYLINE must contain {names} exactly once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Labels.ENGLISH.withText(Label.RELATED, "More {name}"))
                .withMessage("RELATED must not contain values in braces");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Labels.ENGLISH.withText(Label.BYLINE, "{names} {x}"))
                .withMessage("BYLINE may only contain the values [names]");
    }

    @Test
    void rejectsUnknownValuesOfDates() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Labels.ENGLISH.withText(Label.DATE, "{dag} {month}"))
                .withMessageStartingWith("a date pattern cannot contain {dag}: use one of [day, day2, day_er,");
    }

    @Test
    void rejectsInvalidNamesNumbersSeparatorsAndZones() {
        assertRejected(Label.MONTHS, "Thaw|Harvest|Frost", "MONTHS must be 12 texts, separated by |, not 3");
        assertRejected(
                Label.NUMBERS,
                "1.234",
                "NUMBERS must be 1234|1234567.8 with the digits and separators of the language, not 1.234");
        assertRejected(Label.LIST_END, "{second} & {first}", "LIST_END must begin with {first} and end with {second}");
        assertRejected(Label.PLURALS, "one: x = 1", "a plural rule must have the form one: i = 1 and v = 0, not x = 1");
        assertRejected(Label.ZONE_NAMES, "CET", "ZONE_NAMES must have the form CET+01:00 MEZ|CEST+02:00 MESZ, not CET");
    }

    private static void assertRejected(Label label, String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Labels.ENGLISH.withText(label, text))
                .withMessage(message);
    }

    @ParameterizedTest
    @CsvSource({
        "en,en",
        "en-US,en-US",
        "en-IE,en",
        "de-AT,de-AT",
        "de-LU,de",
        "zh-TW,zh-Hant",
        "iw,he",
        "pt-PT,pt-PT",
        "fo,en",
        "und,en"
    })
    void findsTheNearestLanguage(String language, String nearest) {
        assertThat(Labels.of(Locale.forLanguageTag(language)).language()).isEqualTo(Locale.forLanguageTag(nearest));
    }

    @Test
    void usesTheLanguageOfThePublicationByDefault() {
        Publication german = Publication.builder("Kurier", Url.of("https://kurier.example/"))
                .language(Locale.GERMAN)
                .build();
        Article article = PAGE.article().with(a -> a.language(Locale.FRENCH).author("Ida Roth"));
        Page page = Page.of(german, article);
        assertThat(PageRenderer.create().render(page)).contains("Von <span").doesNotContain("Par <span");
        assertThat(TextRenderer.create().render(page)).contains("Von Ida Roth");
        assertThat(HtmlRenderer.create().render(article)).contains("Par <span");
        assertThat(TextRenderer.create().render(article)).contains("Par Ida Roth");
        assertThat(html(Labels.ENGLISH, page)).contains("By <span");
    }

    @Test
    void escapesLabelsEverywhereOnAPage() {
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
    void doesNotEscapeLabelsInPlainText() {
        assertThat(TextRenderer.create().withLabels(MARKUP).render(PAGE.article()))
                .contains("1 <i title='\"> 1970")
                .doesNotContain("&");
    }

    /** Returns a bundle whose texts consist of the values of their label, with {@code between} around each value. */
    private static Properties bundle(String between) {
        Properties texts = new Properties();
        for (Label label : Label.values()) {
            String values = label.placeholders().stream()
                    .map(value -> " {" + value + "} " + between)
                    .collect(Collectors.joining());
            texts.setProperty(label.name().toLowerCase(Locale.ROOT), between + values);
        }
        for (String join :
                List.of("list_two", "list_start", "list_middle", "list_end", "listed", "separated", "agencies")) {
            texts.setProperty(join, "{first}" + between + "{second}");
        }
        texts.setProperty("plurals", "");
        texts.setProperty("numbers", "1234|1234567.8");
        texts.setProperty("months", "1|2|3|4|5|6|7|8|9|10|11|12");
        texts.setProperty("months_alone", "1|2|3|4|5|6|7|8|9|10|11|12");
        texts.setProperty("weekdays", "1|2|3|4|5|6|7");
        texts.setProperty("day_periods", "1|2");
        texts.setProperty("quotation_marks", "<|>");
        texts.setProperty("zone_names", "");
        return texts;
    }

    private static Properties markup() {
        Properties texts = bundle("<i title='\">");
        texts.setProperty("months", "<i title='\">|2|3|4|5|6|7|8|9|10|11|12");
        texts.setProperty("date_time_and_zone", "{day} {month} {year}");
        return texts;
    }

    private static String heading(Labels labels, int comments) {
        String html = html(labels, Discussion.builder("a").total(comments).build());
        return html.replaceAll("(?s).*<h2[^>]*>(.*?)</h2>.*", "$1");
    }

    private static String html(Labels labels, Content content) {
        return HtmlRenderer.create().with(o -> o.labels(labels)).render(content);
    }
}
