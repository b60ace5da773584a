package org.standfirst.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.standfirst.body.RichText.emphasis;
import static org.standfirst.body.RichText.text;

import org.junit.jupiter.api.Test;
import org.standfirst.body.RichText;

class TextParagraphsTest {

    @Test
    void splitsAtBlankLines() {
        assertThat(TextParagraphs.of("a\nb\n \t\n  c\n\n\nd")).containsExactly("a\nb", "c", "d");
    }

    @Test
    void omitsBlankParagraphs() {
        assertThat(TextParagraphs.of("\n\na\n\n\u00a0\n\n")).containsExactly("a");
        assertThat(TextParagraphs.of("")).isEmpty();
    }

    @Test
    void keepsMarksAcrossParagraphs() {
        assertThat(TextParagraphs.of(RichText.of(text("a "), emphasis("b\n\nc"), text(" d"))))
                .containsExactly(RichText.of(text("a "), emphasis("b")), RichText.of(emphasis("c"), text(" d")));
    }

    @Test
    void splitsARunIntoSeveralParagraphs() {
        assertThat(TextParagraphs.of(
                        RichText.of(text("\n\na\n\n \n\nb"), emphasis("\n\nc\n"), text("\n"), emphasis("d"))))
                .containsExactly(text("a"), text("b"), emphasis("c"), emphasis("d"));
    }

    @Test
    void keepsTextWithoutBlankLines() {
        RichText text = RichText.of(text("a\n"), emphasis("b"));
        assertThat(TextParagraphs.of(text)).containsExactly(text);
    }
}
