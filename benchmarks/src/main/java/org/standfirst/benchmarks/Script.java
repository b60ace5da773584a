package org.standfirst.benchmarks;

import java.util.List;

/** The script of an article. Sentences repeat, in different combinations. */
public enum Script {
    /** English: mostly ASCII, with a few typographic characters and characters to escape. */
    ENGLISH(
            List.of(
                    "The night ferry left the old quay shortly after eleven, with forty passengers and two crates of mail on board.",
                    "Harbour staff said the crossing would take a little under five hours if the wind stayed in the west.",
                    "\"We have waited thirty years for this,\" the harbour master told the crowd from the top of the steps.",
                    "Tickets for the first week are sold out, and the council has promised a second boat before the autumn.",
                    "Fishermen & pilots had asked for a slower approach past the sandbank, which the company accepted.",
                    "Not everybody is pleased: residents of Quay Street fear the lorries more than the noise.",
                    "The line closed after the storm of 1996, when the pier lost its outer arm and most of its lights.",
                    "A study for the council puts the cost of the new berth at 4.2 million, less than half of the first estimate.",
                    "The timetable doesn't change in winter, the company says – a promise that islanders heard before.",
                    "By dawn the ship lay at the northern mole, and the first bakers were already waiting with their vans."),
            List.of("the first night ferry", "a promise kept", "less than half", "the northern mole", "Quay Street")),
    /** Czech, Arabic and Chinese in turn, with some English. */
    MIXED(
            List.of(
                    "Noční přívoz vyplul ze starého nábřeží krátce po jedenácté, se čtyřiceti cestujícími a dvěma bednami pošty.",
                    "غادرت العبّارة الليلية الرصيف القديم بعد الحادية عشرة بقليل وعلى متنها أربعون راكبًا وصندوقان من البريد.",
                    "夜间渡轮十一点刚过便驶离旧码头，船上有四十名乘客和两箱邮件，这是三十年来的第一班。",
                    "Přístavní správa uvedla, že plavba potrvá necelých pět hodin, pokud vítr zůstane západní.",
                    "قال مدير الميناء أمام الحشد: «انتظرنا هذا اليوم ثلاثين عامًا»، ثم نزل الدرج ببطء وسط التصفيق.",
                    "港务局表示，如果继续刮西风，航程将不到五个小时，冬季的时刻表也不会改变。",
                    "Harbour staff said the crossing would take a little under five hours if the wind stayed in the west.",
                    "Rybáři & lodivodi žádali pomalejší průjezd kolem písčiny, s čímž společnost souhlasila.",
                    "تقدّر دراسة أعدّها المجلس كلفة الرصيف الجديد بأقل من نصف التقدير الأول.",
                    "黎明时分，船已停靠在北防波堤，面包师们开着货车在岸边等候。"),
            List.of("první noční přívoz", "وعدٌ تحقّق", "不到一半", "severní molo", "شارع الرصيف"));

    private final List<String> sentences;
    private final List<String> phrases;

    Script(List<String> sentences, List<String> phrases) {
        this.sentences = sentences;
        this.phrases = phrases;
    }

    /** Returns {@code count} sentences, the same for the same {@code number}. */
    String sentences(int number, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(sentences.get((number * 3 + i) % sentences.size()));
        }
        return text.toString();
    }

    /** Returns a few words, the same for the same {@code number}. */
    String phrase(int number) {
        return phrases.get(number % phrases.size());
    }
}
