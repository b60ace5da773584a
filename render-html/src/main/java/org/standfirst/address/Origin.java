package org.standfirst.address;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Content;
import org.standfirst.Identity;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.Url;

/**
 * The language, time zone and addresses of content, as far as known.
 *
 * @param language the language of the content; {@link Locale#ROOT} if not known
 * @param labelLanguage the language of the publication, else of the content; {@link Locale#ROOT} if not known
 * @param timeZone the time zone of the publication; UTC if not known
 * @param url the address of the content, or {@code null} if not known
 * @param site the address of the publication, or {@code null} if not known
 */
public record Origin(
        Locale language,
        Locale labelLanguage,
        ZoneId timeZone,
        @Nullable Url url,
        @Nullable Url site) {

    private static final Origin UNKNOWN = new Origin(Locale.ROOT, Locale.ROOT, ZoneOffset.UTC, null, null);

    /** Returns the origin of {@code content}. */
    public static Origin of(Content content) {
        if (content instanceof Page page) {
            Identity article = page.article().identity();
            Publication publication = page.publication();
            Locale language =
                    publication.language().getLanguage().isEmpty() ? article.language() : publication.language();
            return new Origin(article.language(), language, publication.timeZone(), article.url(), publication.url());
        }
        if (content instanceof Article article) {
            Locale language = article.identity().language();
            return new Origin(
                    language, language, ZoneOffset.UTC, article.identity().url(), null);
        }
        if (content instanceof Publication publication) {
            Locale language = publication.language();
            return new Origin(language, language, publication.timeZone(), publication.url(), null);
        }
        return UNKNOWN;
    }

    /**
     * Returns the base of relative addresses, or {@code null} if not known.
     *
     * @param other the address to use instead of the publication's, or {@code null}
     */
    public @Nullable Base base(@Nullable Url other) {
        Base outer = Base.of(other == null ? site : other);
        Base inner = url == null ? null : Base.of(Base.absolute(url, outer));
        return inner == null ? outer : inner;
    }
}
