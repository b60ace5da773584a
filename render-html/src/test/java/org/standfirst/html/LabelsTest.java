package org.standfirst.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.standfirst.Article;
import org.standfirst.Content;
import org.standfirst.Discussion;

class LabelsTest {

    @Test
    void aSingleLabelIsRenamed() {
        Labels labels = Labels.ENGLISH.with(Label.BYLINE, "Words: {}");
        assertThat(html(labels, Article.builder("a", "b").author("Ida Roth").build()))
                .contains("Words: <span class=\"sf-author");
    }

    @Test
    void aLabelWithACountHasTwoForms() {
        Labels labels = Labels.ENGLISH.with(Label.COMMENTS, "{} voice", "{} voices");
        assertThat(html(labels, Discussion.builder("a").total(1).build())).contains(">1 voice<");
        assertThat(html(labels, Discussion.builder("a").total(2).build())).contains(">2 voices<");
    }

    @Test
    void aBundleOfTheCallersIsTakenWhole() {
        Labels labels = Labels.of(Locale.GERMAN, german());
        assertThat(labels.language()).isEqualTo(Locale.GERMAN);
        assertThat(html(labels, Discussion.builder("a").total(1).build())).contains(">X 1 X<");
    }

    @Test
    void aBundleMustHaveEveryLabel() {
        Properties texts = german();
        texts.remove("byline");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Labels.of(Locale.GERMAN, texts))
                .withMessage("there is no text for byline");
    }

    @Test
    void aLabelKeepsItsValues() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Labels.ENGLISH.with(Label.BYLINE, "Words"))
                .withMessage("BYLINE must have {} in it as often as in English: 1");
        assertThatIllegalArgumentException().isThrownBy(() -> Labels.ENGLISH.with(Label.RELATED, "More {}"));
    }

    @Test
    void aYearHasTwelveMonths() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Labels.ENGLISH.with(Label.MONTHS, "Thaw|Harvest|Frost"))
                .withMessage("there must be 12 months, not 3");
    }

    /** Returns a bundle in which every text is as many values as the label has, between X's. */
    private static Properties german() {
        Properties texts = new Properties();
        for (Label label : Label.values()) {
            String text = "X" + " {} X".repeat(Labels.ENGLISH.phrase(label).values());
            texts.setProperty(label.name().toLowerCase(Locale.ROOT), text);
        }
        texts.setProperty("months", "1|2|3|4|5|6|7|8|9|10|11|12");
        return texts;
    }

    private static String html(Labels labels, Content content) {
        return HtmlRenderer.create().with(o -> o.labels(labels)).render(content);
    }
}
