package org.standfirst.examples.articles;

import static org.standfirst.body.RichText.inLanguage;
import static org.standfirst.body.RichText.strong;
import static org.standfirst.body.RichText.text;

import java.time.Instant;
import java.util.Locale;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Genre;
import org.standfirst.Series;
import org.standfirst.Status;
import org.standfirst.Translation;
import org.standfirst.body.ItemList;
import org.standfirst.body.Quote;

/** A feature in Arabic with English words; the direction follows from the language. */
final class RightToLeftFeature {
    private RightToLeftFeature() {}

    static Article article() {
        return Article.builder("feature-ar-5", "سوق الليل يعود إلى الميناء")
                .url(Gazette.at("/ar/night-market"))
                .language(Locale.forLanguageTag("ar"))
                .genre(Genre.REPORTAGE)
                .status(Status.PUBLISHED)
                .published(Instant.parse("2026-05-01T17:00:00Z"))
                .kicker("المدينة")
                .standfirst("بعد ثلاث سنوات من الصمت، عادت الأضواء والروائح إلى رصيف السمك")
                .author(Author.builder("ليلى منصور")
                        .url(Gazette.at("/people/layla-mansour"))
                        .build())
                .addSection(Gazette.NEWS)
                .series(Series.of("الميناء ليلاً")
                        .withUrl(Gazette.at("/ar/harbour-nights"))
                        .withPosition(2)
                        .withTotal(5))
                .lead(Gazette.photo("market", "أكشاك مضاءة على رصيف الميناء ليلاً")
                        .caption("الأكشاك الأولى عند الغروب")
                        .build())
                .paragraph("عند الغروب أشعل البائعون مصابيحهم، وبدأ الناس يصلون من التلال ومن السفن.")
                .paragraph(
                        text("على اللافتة القديمة ما زالت تُقرأ كلمة "),
                        inLanguage(Locale.UK, strong("Fish Quay")),
                        text("، وتحتها قائمة الأسعار بخط اليد."))
                .add(Quote.of("كنا نسمع البحر فقط. الآن نسمع بعضنا.").withSource("بائع سمك"))
                .heading("ما الذي تجده هناك")
                .add(ItemList.of("سمك مشوي", "شاي بالنعناع", "خبز من الفرن القديم"))
                .addTranslation(Translation.of(Locale.UK, Gazette.at("/news/night-market")))
                .build();
    }
}
