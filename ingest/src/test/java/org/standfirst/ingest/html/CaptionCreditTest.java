package org.standfirst.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standfirst.MediaCredit;
import org.standfirst.Photo;
import org.standfirst.body.Figure;

class CaptionCreditTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The quay at dawn. Photo: Mira Vale | The quay at dawn. | by Mira Vale",
                "The quay at dawn. Photograph: Mira Vale/The Guardian | The quay at dawn. | by Mira Vale / The Guardian",
                "The quay at dawn (Photo by Jon Ek/Getty Images) | The quay at dawn | by Jon Ek / Getty Images",
                "The quay. Photo by Jon Ek on Unsplash | The quay. | by Jon Ek / Unsplash",
                "The quay. Credit: NASA | The quay. | by - / NASA",
                "The quay. Photo courtesy of the Port Authority | The quay. | by - = the Port Authority",
                "The quay. REUTERS/Jon Ek | The quay. | by Jon Ek / REUTERS",
                "The quay. Image: AFP via Getty Images | The quay. | by - / AFP / Getty Images",
                "The quay (Jon Ek for The Gazette) | The quay (Jon Ek for The Gazette) | -",
                "The quay. © Mira Vale | The quay. | by Mira Vale",
                "Photo: Reuters | - | by - / Reuters",
                "The mayor (right) and her deputy | The mayor (right) and her deputy | -",
                "Two choices: left / right (old / new) | Two choices: left / right (old / new) | -",
                "What he said: nothing at all | What he said: nothing at all | -",
                "Der Kai im Morgengrauen. Foto: Karl Maier/dpa | Der Kai im Morgengrauen. | by Karl Maier / dpa",
                "Der Kai. Bild: Keystone | Der Kai. | by - / Keystone",
                "Der Kai. (Foto: Karl Maier) | Der Kai. | by Karl Maier",
                "Der Kai. Quelle: imago images / Karl Maier | Der Kai. | by Karl Maier / imago images",
                "Der Kai. Foto: Stadt Bremen | Der Kai. | by - = Stadt Bremen",
                "Le quai à l'aube. Photo Anne Morel | Le quai à l'aube. Photo Anne Morel | -",
                "Le quai à l'aube. Photo : Anne Morel / AFP | Le quai à l'aube. | by Anne Morel / AFP",
                "Le quai. Crédit : Getty Images | Le quai. | by - / Getty Images",
                "Le quai. © Anne Morel, AFP | Le quai. | by Anne Morel / AFP",
                "El muelle al alba. Foto: Luis Vega / EFE | El muelle al alba. | by Luis Vega / EFE",
                "El muelle. Fotografía: Europa Press | El muelle. | by - / Europa Press",
                "El muelle. Foto de Luis Vega | El muelle. | by Luis Vega",
                "Il molo all'alba. Foto: Paolo Neri/ANSA | Il molo all'alba. | by Paolo Neri / ANSA",
                "Il molo (foto di Paolo Neri) | Il molo | by Paolo Neri",
                "O cais. Foto: Rui Costa/Lusa | O cais. | by Rui Costa / Lusa",
                "O cais (Crédito: Agência Brasil) | O cais | by - / Agência Brasil",
                "De kade. Foto: Jan de Vries / ANP | De kade. | by Jan de Vries / ANP",
                "De kade. Beeld: Hollandse Hoogte | De kade. | by - / Hollandse Hoogte",
                "Nabrzeże. Fot. Jan Nowak / PAP | Nabrzeże. | by Jan Nowak / PAP",
                "Nabrzeże. Zdjęcie: East News | Nabrzeże. | by - / East News",
                "Nábřeží. Foto: Petr Dvořák, ČTK | Nábřeží. | by Petr Dvořák / ČTK",
                "Nábřeží. Autor fotografie: Petr Dvořák | Nábřeží. | by Petr Dvořák",
                "夜の港（写真：共同通信社） | 夜の港 | by - / 共同通信社",
                "夜の港。撮影：山田太郎 | 夜の港。 | by 山田太郎",
                "夜の港（山田太郎撮影） | 夜の港 | by 山田太郎",
                "夜の港。写真＝ロイター | 夜の港。 | by - / ロイター",
                "Кай на рассвете. Фото: Иван Петров / ТАСС | Кай на рассвете. | by Иван Петров / ТАСС",
                "رصيف الميناء. تصوير: رويترز | رصيف الميناء. | by - / رويترز",
                "밤의 항구. 사진: 연합뉴스 | 밤의 항구. | by - / 연합뉴스",
                "夜晚的港口。图片来源：新华社 | 夜晚的港口。 | by - / 新华社"
            })
    void separatesCreditsFromCaptions(String caption, String text, String credit) {
        assertThat(read(caption)).isEqualTo(new Words(orNull(text), orNull(credit)));
    }

    @Test
    void readsCreditMarkupAsCredit() {
        assertThat(read("The quay <span itemprop=\"copyrightHolder\">Mira Vale / AFP</span>"))
                .isEqualTo(new Words("The quay", "by Mira Vale / AFP"));
        assertThat(read("The quay <small class=\"photo-credit\">Foto: Mira Vale</small>"))
                .isEqualTo(new Words("The quay", "by Mira Vale"));
    }

    @Test
    void reportsLinksInCredits() {
        var imported = HtmlImporter.create()
                .read(
                        "<figure><img src=\"https://a.example/b.jpg\"><figcaption>The quay. Photo: <a href=\"https://a.example/m\">Mira"
                                + " Vale</a></figcaption></figure>");
        assertThat(imported.omissions()).extracting("value").containsExactly("https://a.example/m");
    }

    /** A caption and its credit. */
    private record Words(@Nullable String caption, @Nullable String credit) {}

    private static Words read(String caption) {
        String html = "<figure><img src=\"https://a.example/b.jpg\"><figcaption>" + caption + "</figcaption></figure>";
        Photo photo = (Photo) ((Figure) HtmlImporter.create().read(html).value().get(0)).media();
        MediaCredit credit = photo.credit();
        return new Words(
                photo.caption() == null ? null : photo.caption().plainText(),
                credit == null ? null : Notation.credit(credit).substring(3));
    }

    private static @Nullable String orNull(String text) {
        return List.of("-").contains(Objects.toString(text).strip()) ? null : text.strip();
    }
}
