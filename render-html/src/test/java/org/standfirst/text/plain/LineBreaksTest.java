package org.standfirst.text.plain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {
    @ParameterizedTest
    @CsvSource({
        "th, เรือข้ามฟากกลางคืนลำแรกในรอบสามสิบปีออกจากท่าเรือเมื่อวันจันทร์",
        "lo, ເຮືອຂ້າມຟາກກາງຄືນລຳທຳອິດໃນຮອບສາມສິບປີອອກຈາກທ່າເຮືອໃນວັນອາທິດ",
        "km, សាឡាងពេលយប់ដំបូងគេក្នុងរយៈពេលសាមសិបឆ្នាំបានចាកចេញពីកំពង់ផែនៅថ្ងៃអាទិត្យ",
        "my, နှစ်ပေါင်းသုံးဆယ်အတွင်းပထမဆုံးညပိုင်းကူးတို့သင်္ဘောသည်တနင်္ဂနွေနေ့တွင်ထွက်ခွာခဲ့သည်",
    })
    void breaksBetweenSyllablesInScriptsWithoutSpaces(String language, String phrase) {
        String text = phrase.repeat(20);

        List<String> lines = LineBreaks.lines(text, 40);

        assertThat(String.join("", lines)).isEqualTo(text);
        assertThat(lines).hasSizeGreaterThan(15).allMatch(line -> Columns.of(line) <= 40);
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.forLanguageTag(language));
        characters.setText(text);
        int end = 0;
        for (String line : lines) {
            end += line.length();
            assertThat(characters.isBoundary(end)).as("end of " + line).isTrue();
        }
    }

    @Test
    void keepsSignsWithTheirLetterInThaiAndBurmese() {
        assertThat(LineBreaks.lines("แก้จันทร์แก้จันทร์", 1))
                .containsExactly("แก้", "จั", "น", "ทร์", "แก้", "จั", "น", "ทร์");
        assertThat(LineBreaks.lines("ကျွန်တော်", 1)).containsExactly("ကျွန်", "တော်");
    }

    @Test
    void breaksAfterTheSeparatorsOfTibetanAndEthiopic() {
        assertThat(LineBreaks.lines("ལོ་སུམ་ཅུའི་ནང་།", 6)).containsExactly("ལོ་སུམ་", "ཅུའི་", "ནང་།");
        assertThat(LineBreaks.lines("ሰላም፡ለሁሉ።", 6)).containsExactly("ሰላም፡", "ለሁሉ።");
    }

    @Test
    void breaksAKoreanPhraseOnlyIfItIsWiderThanALine() {
        assertThat(LineBreaks.lines("야간페리가 출항", 8)).containsExactly("야간페리", "가 출항");
        assertThat(LineBreaks.lines("야간 페리가", 8)).containsExactly("야간", "페리가");
    }

    @Test
    void keepsAThaiPhraseThatFitsInALineWhole() {
        assertThat(LineBreaks.lines("เรือข้ามฟาก กลับมาแล้ว", 12)).containsExactly("เรือข้ามฟาก", "กลับมาแล้ว");
    }

    @Test
    void endsALineAfterASpaceWithinTheByteLimit() {
        assertThat(LineBreaks.endWithin("one two three", 0, 9)).isEqualTo(8);
        assertThat(LineBreaks.endWithin("one two three", 8, 9)).isEqualTo(13);
        assertThat(LineBreaks.endWithin("abcdef", 0, 4)).isEqualTo(4);
        assertThat(LineBreaks.endWithin("äöü", 0, 5)).isEqualTo(2);
        assertThat(LineBreaks.endWithin("ae\u0301x", 0, 2)).isEqualTo(1);
        assertThat(LineBreaks.endWithin("😀", 0, 1)).isEqualTo(2);
    }

    @Test
    void breaksAMegabyteOfThaiInLinearTime() {
        String text = "เรือข้ามฟากกลางคืน".repeat(20_000);

        assertThat(String.join("", LineBreaks.lines(text, 72))).isEqualTo(text);
        assertThat(text.getBytes(UTF_8)).hasSizeGreaterThan(1_000_000);
    }
}
