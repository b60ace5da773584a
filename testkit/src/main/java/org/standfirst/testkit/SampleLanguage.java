package org.standfirst.testkit;

import java.util.List;
import java.util.Locale;

/** A language, with sentences for random articles. */
enum SampleLanguage {
    ENGLISH("en-GB", "Night ferry returns", "The harbour board voted on Sunday to keep the old pier open all winter."),
    GERMAN("de-CH", "Nachtfähre kehrt zurück", "Der Hafenrat stimmte am Sonntag dafür, die alte Mole offen zu halten."),
    FRENCH("fr", "Le bac de nuit revient", "Le conseil du port a décidé dimanche de garder l’ancien quai ouvert."),
    TURKISH("tr", "Gece feribotu dönüyor", "Liman kurulu pazar günü eski iskeleyi bütün kış açık tutmaya karar verdi."),
    GREEK("el", "Το νυχτερινό πλοίο επιστρέφει", "Το συμβούλιο του λιμανιού ψήφισε την Κυριακή υπέρ της αποβάθρας."),
    RUSSIAN(
            "ru",
            "Ночной паром возвращается",
            "Совет порта в воскресенье решил держать старый причал открытым всю зиму."),
    ARABIC("ar", "عودة العبارة الليلية", "صوّت مجلس الميناء يوم الأحد على إبقاء الرصيف القديم مفتوحًا طوال الشتاء."),
    HEBREW("he", "מעבורת הלילה חוזרת", "מועצת הנמל הצביעה ביום ראשון בעד השארת המזח הישן פתוח כל החורף."),
    PERSIAN("fa", "کشتی شبانه بازگشت", "شورای بندر روز یکشنبه رأی داد که اسکلهٔ قدیمی در زمستان باز بماند."),
    JAPANESE("ja", "夜行フェリーが復活", "港湾委員会は日曜日、古い桟橋を冬の間も開放することを決めた。"),
    CHINESE("zh-Hant", "夜間渡輪恢復航行", "港務委員會週日表決，整個冬天保持舊碼頭開放。"),
    HINDI("hi", "रात की नौका लौटी", "बंदरगाह बोर्ड ने रविवार को पुराना घाट पूरी सर्दी खुला रखने का निर्णय लिया।"),
    THAI("th", "เรือข้ามฟากกลางคืนกลับมา", "คณะกรรมการท่าเรือลงมติเมื่อวันอาทิตย์ให้เปิดท่าเรือเก่าตลอดฤดูหนาว");

    private final Locale language;
    private final String headline;
    private final String sentence;

    SampleLanguage(String language, String headline, String sentence) {
        this.language = Locale.forLanguageTag(language);
        this.headline = headline;
        this.sentence = sentence;
    }

    Locale language() {
        return language;
    }

    /** Returns lines without a line end. */
    List<String> lines() {
        return List.of(headline, sentence, headline + ": “" + sentence + "”");
    }
}
