package org.standfirst.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.standfirst.body.RichText.code;
import static org.standfirst.body.RichText.emphasis;
import static org.standfirst.body.RichText.inLanguage;
import static org.standfirst.body.RichText.link;
import static org.standfirst.body.RichText.marked;
import static org.standfirst.body.RichText.strong;
import static org.standfirst.body.RichText.text;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.standfirst.Url;
import org.standfirst.body.RichText.Run;

class RichTextTest {
    private static final Url URL = Url.of("https://example.org/");

    @Test
    void mergesAdjacentRunsThatDifferOnlyInText() {
        assertThat(RichText.of(text("He "), text("said "), strong("n"), strong("o"))
                        .runs())
                .containsExactly(
                        new Run("He said ", Set.of(), null, null), new Run("no", Set.of(Mark.STRONG), null, null));
    }

    @Test
    void removesEmptyRuns() {
        assertThat(RichText.of(text(""), strong(""), text("a"), emphasis(""), text("b")))
                .isEqualTo(text("ab"));
        assertThat(strong("")).isEqualTo(RichText.of(""));
    }

    @Test
    void doesNotMergeRunsWithDifferentLinks() {
        assertThat(RichText.of(link(URL, "a"), link(Url.of("https://example.org/b"), "b"))
                        .runs())
                .hasSize(2);
    }

    @Test
    void theOrderOfNestedMarksHasNoEffect() {
        assertThat(strong(emphasis("no"))).isEqualTo(emphasis(strong("no")));
        assertThat(marked(Mark.CODE, strong("x")).runs().get(0).marks()).containsExactly(Mark.STRONG, Mark.CODE);
    }

    @Test
    void ignoresARepeatedMark() {
        assertThat(strong(strong("no"))).isEqualTo(strong("no"));
    }

    @Test
    void replacesAnInnerLink() {
        assertThat(link(URL, link(Url.of("https://example.org/b"), "b"))).isEqualTo(link(URL, "b"));
    }

    @Test
    void keepsAnInnerLanguage() {
        RichText inner = inLanguage(Locale.FRENCH, text("non"));

        assertThat(inLanguage(Locale.GERMAN, text("er sagte "), inner))
                .isEqualTo(RichText.of(inLanguage(Locale.GERMAN, text("er sagte ")), inner));
    }

    @Test
    void linksIncludeMarkedRuns() {
        assertThat(link(URL, text("Read "), strong("more")).runs())
                .allSatisfy(run -> assertThat(run.link()).isEqualTo(Link.of(URL)));
    }

    @Test
    void plainTextHasNeitherMarksNorLinks() {
        assertThat(RichText.of(text("He said "), strong("no"), link(URL, ",\nmore"), code("!"))
                        .plainText())
                .isEqualTo("He said no,\nmore!");
    }

    @Test
    void plainTextHasQuotationMarksAroundAQuotation() {
        assertThat(RichText.of(text("He said "), marked(Mark.QUOTATION, text("it was "), strong("bad")), text("."))
                        .plainText())
                .isEqualTo("He said \"it was bad\".");
        assertThat(marked(Mark.QUOTATION, "no").plainText()).isEqualTo("\"no\"");
    }

    @Test
    void plainTextHasTildesAroundStrikethroughText() {
        assertThat(RichText.of(text("from "), marked(Mark.STRIKETHROUGH, text("£4"), strong("0")), text(" £30"))
                        .plainText())
                .isEqualTo("from ~£40~ £30");
        assertThat(marked(Mark.STRIKETHROUGH, marked(Mark.QUOTATION, "no")).plainText())
                .isEqualTo("~\"no\"~");
    }

    @Test
    void plainTextHasNoSignsAroundBlankText() {
        assertThat(RichText.of(text("a"), marked(Mark.STRIKETHROUGH, text(" "), strong("\u00A0")), text("b"))
                        .plainText())
                .isEqualTo("a \u00A0b");
        assertThat(marked(Mark.QUOTATION, strong(" "), text("a"), strong(" ")).plainText())
                .isEqualTo("\" a \"");
    }

    @Test
    void whitespaceIsBlank() {
        assertThat(RichText.of(text(" "), strong("\n")).blank()).isTrue();
        assertThat(RichText.of(text(" "), strong("no")).blank()).isFalse();
        assertThat(RichText.of("").blank()).isTrue();
    }

    @Test
    void mergesAMillionEqualRuns() {
        List<Run> runs = Collections.nCopies(1_000_000, new Run("ab", Set.of(Mark.STRONG), Link.of(URL), null));

        assertThat(new RichText(runs)).isEqualTo(link(URL, strong("ab".repeat(1_000_000))));
    }

    @Test
    void printsTheBeginning() {
        assertThat(RichText.of(text("He said "), strong("no"))).hasToString("RichText[He said no]");
    }
}
