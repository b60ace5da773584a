package org.standfirst;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standfirst.body.Block;
import org.standfirst.body.Paragraph;
import org.standfirst.body.RichText;

class WordsTest {
    private static final String ASCII = "   \t\ra1Zz09.'-@[`{/:";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|0",
                "' \t\n '|0",
                "Night ferry returns|3",
                "' Night  ferry '|2",
                "Don’t re-open the harbour’s gates|5",
                "10 print|2",
                "— and … & * “ ” 🙂 → €|1",
                "1,000 € and 50 %|3",
                "Bonjour !|1",
                "ночной паром|2",
                "밤 배가 돌아왔다|3",
                "وصلت السفينة ، أخيرا ؟|3",
                "रात की नौका लौटी ।|4",
                "夜間渡輪回來了。|7",
                "夜のフェリー、再開へ|9",
                "新しいiPhone 15が出た|8",
                "เรือกลับมา|10",
                "ညသင်္ဘော။|8",
                "𝐁𝐨𝐥𝐝 text|2",
                "abcdef🙂|1",
                "z🙂Za00z|1",
                "a 🙂🙂🙂 b|2",
                "\uD800 lone \uDC00 halves|2",
            })
    void aWordHasALetterOrDigitAndIsSeparatedByWhitespace(String text, int count) {
        assertThat(Words.in(text).count()).isEqualTo(count);
    }

    @Test
    void charactersInNoTableAreLetters() {
        assertThat(Words.in("\u0378 \u0379").count()).isEqualTo(2);
    }

    @Test
    void aNonBreakingSpaceDoesNotEndAWord() {
        assertThat(Words.in("10\u00A0000\u202Fkm").count()).isEqualTo(1);
    }

    @RepeatedTest(300)
    void countsMostlyAsciiTextLikeOtherText(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            String from = random.nextInt(repetition.getCurrentRepetition()) < 20
                    ? "?é’“\u00A0\u2028夜\uD83D\uDE42\uDC00\uD800"
                    : ASCII;
            text.append(from.charAt(random.nextInt(from.length())));
        }
        // the Cyrillic beginning makes the counter read single characters
        assertThat(Words.in(text.toString()).count())
                .isEqualTo(Words.in("ночьночьночь " + text).count() - 1);
    }

    @Test
    void countsAWordWithSeveralMarksOnce() {
        List<Block> body = List.of(Paragraph.of(RichText.text("un"), RichText.strong("believ"), RichText.text("able")));
        assertThat(Words.in(body).count()).isEqualTo(1);
    }

    @Test
    void countsACharacterWhoseHalvesHaveDifferentMarksOnce() {
        List<Block> body = List.of(Paragraph.of(RichText.text("a \uD842"), RichText.strong("\uDFB7 b")));
        assertThat(Words.in(body)).isEqualTo(new Words(2, 1, 0));
    }

    @Test
    void doesNotCountAHalfOfACharacterTwice() {
        List<Block> body =
                List.of(Paragraph.of(RichText.text("\uD842"), RichText.strong("\uDFB7"), RichText.emphasis("\uDFB7")));
        assertThat(Words.in(body)).isEqualTo(new Words(0, 1, 0));
    }

    @Test
    void aWordEndsAtTheEndOfItsBlock() {
        assertThat(Words.in(List.of(Paragraph.of("night"), Paragraph.of("ferry")))
                        .count())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"zh,4", "ja,3", "und,4"})
    void usesTheReadingSpeedOfTheLanguageForIdeographs(String language, int minutes) {
        assertThat(Words.in("夜".repeat(1_000)).minutes(Locale.forLanguageTag(language)))
                .isEqualTo(minutes);
    }

    @Test
    void usesTheMeanReadingSpeedForScriptsWithoutSpaces() {
        assertThat(Words.in("ก".repeat(8_630)).minutes(Locale.forLanguageTag("th")))
                .isEqualTo(10);
    }
}
