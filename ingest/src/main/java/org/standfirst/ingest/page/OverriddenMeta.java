package org.standfirst.ingest.page;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Dates;
import org.standfirst.Omission;
import org.standfirst.Photo;
import org.standfirst.Section;
import org.standfirst.Url;
import org.standfirst.ingest.article.Instants;
import org.standfirst.ingest.article.PlainText;
import org.standfirst.ingest.source.Reading;
import org.standfirst.ingest.text.CleanText;
import org.standfirst.ingest.text.Inline;

/** Reports the values of meta tags that the article does not have, because the page has another value for them. */
final class OverriddenMeta {
    private final PageMeta meta;
    private final Article article;
    private final Reading reading;
    private final Set<String> reported;

    OverriddenMeta(PageMeta meta, Article article, Reading reading) {
        this.meta = meta;
        this.article = article;
        this.reading = reading;
        reported = reading.omissions().stream().map(Omission::value).collect(Collectors.toCollection(HashSet::new));
    }

    /** Reports each value once. The value of a tag is also known if it was reported for another reason. */
    void report() {
        tags(this::isHeadline, "og:title", "twitter:title");
        Photo promo = article.teaser().promoPhoto();
        tags(isOneOf(article.teaser().summary()), "og:description", "description", "twitter:description");
        tags(isOneOf(promo == null ? null : promo.alt()), "og:image:alt", "twitter:image:alt");
        Dates dates = article.dates();
        tags(isDate(dates.published(), dates.scheduled()), "article:published_time");
        tags(isDate(dates.updated(), dates.published()), "article:modified_time", "og:updated_time");
        tags(isDate(dates.expires()), "article:expiration_time");
        tags(this::isLanguage, "og:locale", "content-language");
        tags(isNameOf(writers()), "author", "parsely-author", "article:author");
        tags(isNameOf(sections()), "article:section");
        tags(isNameOf(names(article.topics().keywords().stream())), "article:tag", "news_keywords", "keywords");
    }

    private void tags(Predicate<String> isKnown, String... names) {
        for (String name : names) {
            for (String value : meta.all(name)) {
                if (!isKnown.test(line(value)) && reported.add(value)) {
                    reading.in(name).leaveOut(value, "is overridden by another value of the page");
                }
            }
        }
    }

    private static String line(String value) {
        return CleanText.line(PlainText.of(value));
    }

    private boolean isHeadline(String value) {
        String headline = article.headlines().headline();
        return isOneOf(headline, article.headlines().subheadline()).test(value)
                || PageHeadline.isTitleOf(headline, value);
    }

    private static Predicate<String> isOneOf(@Nullable String... values) {
        Set<String> lines = Stream.of(values)
                .filter(value -> value != null)
                .map(CleanText::line)
                .collect(Collectors.toSet());
        return lines::contains;
    }

    /** Returns whether a tag is one of these times, to the second, since tags often have no fractions. */
    private Predicate<String> isDate(@Nullable Instant... dates) {
        return value -> {
            Instant date = Instants.of(value, reading.origin().zone());
            return date != null
                    && Stream.of(dates)
                            .anyMatch(known -> known != null && known.getEpochSecond() == date.getEpochSecond());
        };
    }

    /** Returns whether a tag is the language of the article, with any region. */
    private boolean isLanguage(String tag) {
        Locale language = Inline.language(tag);
        String own = article.identity().language().getLanguage();
        return language != null && language.getLanguage().equals(own);
    }

    private Set<String> writers() {
        Set<String> known = names(article.byline().credits().stream()
                .map(credit -> credit.author().name()));
        article.byline().credits().forEach(credit -> addAddresses(credit.author(), known));
        return known;
    }

    private static void addAddresses(Author author, Collection<String> known) {
        Stream.concat(Stream.ofNullable(author.url()), author.profiles().stream())
                .map(Url::text)
                .forEach(address -> known.add(address.toLowerCase(Locale.ROOT)));
    }

    private Set<String> sections() {
        return names(Stream.concat(article.topics().sections().stream(), article.topics().furtherSections().stream())
                .map(Section::name));
    }

    private static Set<String> names(Stream<String> names) {
        return names.map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toCollection(HashSet::new));
    }

    /** Returns whether a value is a name, or a list of names with commas between them. */
    private static Predicate<String> isNameOf(Set<String> known) {
        return value -> {
            String lower = value.toLowerCase(Locale.ROOT);
            return known.contains(lower)
                    || Stream.of(PageTopics.SEPARATOR.split(lower))
                            .map(String::strip)
                            .filter(name -> !name.isEmpty())
                            .allMatch(known::contains);
        };
    }
}
