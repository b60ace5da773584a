package org.standfirst.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.standfirst.body.RichText.emphasis;
import static org.standfirst.body.RichText.link;
import static org.standfirst.body.RichText.marked;
import static org.standfirst.body.RichText.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standfirst.Url;

class ScriptsTest {
    @ParameterizedTest
    @CsvSource({
        "10, 80, 10⁸⁰",
        "10, -3, 10⁻³",
        "x, n, xⁿ",
        "10, a/b, 10^(a/b)",
        "e, x, e^(x)",
        "1, st, 1st",
        "19, ème, 19ème",
        "1, ST, 1ST",
        "the XX, e, the XXe",
        "le XIX, ème, le XIXème",
        "I, er, Ier",
        "V, a, V^(a)",
        "C, o, C^(o)",
        "2, A, 2^(A)",
        "XX, E, XX^(E)",
        "Mixx, e, Mixx^(e)",
        "X, y, X^(y)",
        "M, me, Mme",
        "n, os, nos",
        "(S, ra, (Sra",
        "xM, me, xM^(me)",
        "antidisestablishmentariaM, me, antidisestablishmentariaM^(me)",
        "Sail, TM, Sail™",
        "Sail, SM, Sail℠",
        "10, –9, 10⁻⁹",
        "2, n, 2ⁿ",
        "Sail, ™, Sail™",
        "'', 2, ²",
    })
    void keepsTheMeaningOfSuperscripts(String before, String raised, String plain) {
        assertThat(RichText.of(text(before), marked(Mark.SUPERSCRIPT, raised)).plainText())
                .isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"H, 2, H₂", "CO, max, CO_(max)", "a, i, aᵢ"})
    void keepsTheMeaningOfSubscripts(String before, String lowered, String plain) {
        assertThat(RichText.of(text(before), marked(Mark.SUBSCRIPT, lowered)).plainText())
                .isEqualTo(plain);
    }

    @Test
    void putsTheNumberOfANoteInBrackets() {
        RichText mark = link(Url.of("#note-1"), marked(Mark.SUPERSCRIPT, "1"));

        assertThat(RichText.of(text("It left"), mark, text(".")).plainText()).isEqualTo("It left [1].");
        assertThat(RichText.of(text("It left "), mark).plainText()).isEqualTo("It left [1]");
        assertThat(RichText.of(link(Url.of("#n"), marked(Mark.SUPERSCRIPT, "[2]")))
                        .plainText())
                .isEqualTo("[2]");
    }

    @Test
    void writesPunctuationBetweenNotesOnTheLine() {
        RichText first = link(Url.of("#note-1"), marked(Mark.SUPERSCRIPT, "1"));
        RichText second = link(Url.of("#note-2"), marked(Mark.SUPERSCRIPT, "2"));

        assertThat(RichText.of(text("left"), first, marked(Mark.SUPERSCRIPT, ","), second)
                        .plainText())
                .isEqualTo("left [1], [2]");
        assertThat(RichText.of(
                                text("left"),
                                marked(Mark.SUPERSCRIPT, "["),
                                first,
                                marked(Mark.SUPERSCRIPT, "]"),
                                text("."))
                        .plainText())
                .isEqualTo("left [1].");
        assertThat(RichText.of(marked(Mark.SUPERSCRIPT, "("), first, marked(Mark.SUPERSCRIPT, ")"))
                        .plainText())
                .isEqualTo("([1])");
    }

    @Test
    void keepsPunctuationOfFormulasRaised() {
        assertThat(RichText.of(
                                text("f"),
                                marked(Mark.SUPERSCRIPT, "("),
                                marked(Mark.SUPERSCRIPT, emphasis("n")),
                                marked(Mark.SUPERSCRIPT, ")"))
                        .plainText())
                .isEqualTo("f⁽ⁿ⁾");
        assertThat(RichText.of(
                                text("x"),
                                marked(Mark.SUPERSCRIPT, emphasis("i")),
                                marked(Mark.SUPERSCRIPT, ","),
                                marked(Mark.SUPERSCRIPT, emphasis("n")))
                        .plainText())
                .isEqualTo("xⁱ^(,)ⁿ");
    }

    @Test
    void keepsWhitespaceAroundAScript() {
        assertThat(RichText.of(text("10"), marked(Mark.SUPERSCRIPT, "80 "), text("atoms"))
                        .plainText())
                .isEqualTo("10⁸⁰ atoms");
        assertThat(RichText.of(text("10"), marked(Mark.SUPERSCRIPT, " "), text("atoms"))
                        .plainText())
                .isEqualTo("10 atoms");
    }

    @Test
    void ignoresHiddenCharactersInNumbers() {
        assertThat(RichText.of(text("10"), marked(Mark.SUPERSCRIPT, "8\u2060")).plainText())
                .isEqualTo("10⁸");
        assertThat(RichText.of(text("10"), marked(Mark.SUPERSCRIPT, "\u00a0")).plainText())
                .isEqualTo("10\u00a0");
    }
}
