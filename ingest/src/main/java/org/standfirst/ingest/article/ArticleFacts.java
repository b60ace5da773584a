package org.standfirst.ingest.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Credit;
import org.standfirst.Publication;
import org.standfirst.Section;
import org.standfirst.Source;
import org.standfirst.Status;
import org.standfirst.Url;
import org.standfirst.body.Block;
import org.standfirst.ingest.source.Reading;
import org.standfirst.ingest.text.CleanText;
import org.standfirst.ingest.text.Inline;

/** Collects the metadata of one article. Invalid values are left out and reported. */
public final class ArticleFacts {
    private static final Pattern SLUG = Pattern.compile(
            "[\\p{Ll}\\p{Lo}\\p{Lm}\\p{Nd}\\p{Mn}\\p{Mc}][\\p{Ll}\\p{Lo}\\p{Lm}\\p{Nd}\\p{Mn}\\p{Mc}\\x{200C}\\x{200D}]*+"
                    + "(?:-[\\p{Ll}\\p{Lo}\\p{Lm}\\p{Nd}\\p{Mn}\\p{Mc}][\\p{Ll}\\p{Lo}\\p{Lm}\\p{Nd}\\p{Mn}\\p{Mc}\\x{200C}\\x{200D}]*+)*+");
    private static final int MAX_SLUG = 200;
    /** The maximum length of a language code. Longer codes are reserved, and longer texts are names of languages. */
    private static final int MAX_LANGUAGE = 3;

    private static final int MAX_HEADLINE = 300;
    private static final int MAX_BIO = 2_000;
    private static final int MAX_SUMMARY = 5_000;
    private static final int MAX_KEYWORD = 100;
    private static final int MAX_SECTIONS = 8;

    private final Reading reading;
    private final Article.Builder article;
    private final Set<String> keywords = new LinkedHashSet<>();
    private final Set<String> credits = new HashSet<>();
    private final Set<String> creditedNames = new HashSet<>();
    private @Nullable Instant published;
    private @Nullable Instant updated;
    private Status status = Status.DRAFT;

    private ArticleFacts(Reading reading, Article.Builder article) {
        this.reading = reading;
        this.article = article;
    }

    /** Starts an article in the language of its origin. */
    public static ArticleFacts of(String id, Reading reading) {
        Article.Builder article =
                Article.builder(id, "").language(reading.origin().language());
        return new ArticleFacts(reading, article);
    }

    /** Returns the first address that can be an id, or else an id computed from the content of the source. */
    public static String id(Supplier<String> content, @Nullable Url... addresses) {
        for (Url address : addresses) {
            if (address != null && CleanText.isId(address.text())) {
                return address.text();
            }
        }
        return "urn:uuid:" + UUID.nameUUIDFromBytes(content.get().getBytes(UTF_8));
    }

    /** Returns the builder, for values that need no check. */
    public Article.Builder article() {
        return article;
    }

    /** Sets the headline. The part beyond its maximum length is reported. */
    public void headline(String path, String text) {
        String line = CleanText.line(text);
        if (CleanText.length(line) > MAX_HEADLINE) {
            int end = line.offsetByCodePoints(0, MAX_HEADLINE);
            leaveOut(path, line.substring(end), "is beyond the 300 characters of a headline");
            line = CleanText.line(line.substring(0, end));
        }
        article.headline(line);
    }

    /** Sets the summary. */
    public void summary(String path, String text) {
        article.summary(line(path, text, MAX_SUMMARY));
    }

    /** Sets the standfirst, as plain text. */
    public void standfirst(String path, String text) {
        article.standfirst(line(path, text, MAX_SUMMARY));
    }

    /** Sets the canonical address. */
    public void url(String path, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return;
        }
        Url url = reading.addresses().web(text);
        if (url == null || url.text().indexOf('#') >= 0) {
            leaveOut(path, text, "is not a web address without a fragment");
        } else {
            article.url(url);
        }
    }

    /** Sets the slug. */
    public void slug(String path, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (CleanText.length(text) <= MAX_SLUG
                && CleanText.line(text).equals(text)
                && SLUG.matcher(text).matches()) {
            article.slug(text);
        } else {
            leaveOut(path, text, "is not a slug of lowercase words and hyphens");
        }
    }

    /** Adds a credit, unless an equal one was added. */
    public void credit(Credit credit) {
        if (credits.add(key(credit))) {
            article.addCredit(credit);
            creditedNames.add(credit.author().name());
        }
    }

    /**
     * Returns all components of a credit as text, because a set of strings stays fast even if all hash codes are equal.
     */
    private static String key(Credit credit) {
        Author author = credit.author();
        return Stream.of(
                        credit.role().name(),
                        author.name(),
                        author.kind(),
                        author.url(),
                        author.givenName(),
                        author.familyName(),
                        author.jobTitle(),
                        author.affiliation(),
                        author.bio(),
                        author.profiles())
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
    }

    /** Returns whether the article has a credit of this name. */
    public boolean isCredited(String name) {
        return creditedNames.contains(name);
    }

    /** Returns whether the article has credits. */
    public boolean isCredited() {
        return !creditedNames.isEmpty();
    }

    /** Reports a value that is left out. */
    public void leaveOut(String path, String value, String reason) {
        reading.in(path).leaveOut(value, reason);
    }

    /** Returns the web address {@code raw}. Any other text is reported, and the result is {@code null}. */
    public @Nullable Url web(String path, String raw) {
        Url url = raw.isBlank() ? null : reading.addresses().web(raw);
        if (url == null && !raw.isBlank()) {
            leaveOut(path, raw, "is not a web address");
        }
        return url;
    }

    /** Returns the biography of an author. A text that is too long is reported, and the result is {@code null}. */
    public @Nullable String bio(String path, String raw) {
        return prose(path, PlainText.of(raw), MAX_BIO);
    }

    /**
     * Returns a text of several lines. If it has more than {@code max} characters, it is reported, and the result is
     * {@code null}.
     */
    public @Nullable String prose(String path, String raw, int max) {
        String text = CleanText.of(raw).strip();
        if (CleanText.length(text) > max) {
            leaveOut(path, text, "has more than " + max + " characters");
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    /** Returns the name of a person. A name that is too long is reported, and the result is {@code null}. */
    public @Nullable String name(String path, String raw) {
        return line(path, raw, 200);
    }

    /**
     * Returns a text as one line. If it has more than {@code max} characters, it is reported, and the result is {@code
     * null}.
     */
    public @Nullable String line(String path, String raw, int max) {
        String line = CleanText.lineOrNull(raw, max);
        if (line == null && !CleanText.line(raw).isEmpty()) {
            leaveOut(path, raw, "has nothing to print, or more than " + max + " characters");
        }
        return line;
    }

    /** Adds a keyword, unless it was added before. */
    public void keyword(String path, String raw) {
        String keyword = line(path, raw, MAX_KEYWORD);
        if (keyword != null) {
            keywords.add(keyword);
        }
    }

    /** Sets the sections of the breadcrumb, the top section first. */
    public void sections(String path, List<Section> breadcrumb) {
        int start = Math.max(0, breadcrumb.size() - MAX_SECTIONS);
        for (Section section : breadcrumb.subList(0, start)) {
            leaveOut(path, section.name(), "is beyond the 8 sections of a breadcrumb");
        }
        article.sections(breadcrumb.subList(start, breadcrumb.size()));
    }

    /** Sets the publishing status. */
    public void status(Status status) {
        this.status = status;
    }

    /** Sets the time of publication. */
    public void published(@Nullable Instant published) {
        this.published = published;
    }

    /** Sets the time of the last change. */
    public void updated(@Nullable Instant updated) {
        this.updated = updated;
    }

    /** Sets the language of the first valid tag. Invalid tags before it are reported. */
    public void language(String path, String... tags) {
        for (String tag : tags) {
            Locale language = tag.isBlank() ? null : Inline.language(tag);
            if (language != null && language.getLanguage().length() <= MAX_LANGUAGE) {
                article.language(language);
                return;
            }
            if (!tag.isBlank()) {
                leaveOut(path, tag, "is not the code of a language");
            }
        }
    }

    /** Returns the first valid date. Invalid dates before it are reported. */
    public @Nullable Instant instant(String path, String... dates) {
        for (String date : dates) {
            Instant instant =
                    date.isBlank() ? null : Instants.of(date, reading.origin().zone());
            if (instant != null) {
                return instant;
            }
            if (!date.isBlank()) {
                leaveOut(path, date, "is not a date with a time and an offset, or the time zone is not known");
            }
        }
        return null;
    }

    /**
     * Returns the article with this body. A status without the date that it requires is reported, and the article
     * becomes a draft.
     */
    public Article build(List<Block> body) {
        article.body(body).keywords(new ArrayList<>(keywords));
        boolean scheduled = status == Status.SCHEDULED;
        boolean wasPublished = status == Status.PUBLISHED || status == Status.WITHDRAWN;
        if (published == null && (scheduled || wasPublished)) {
            String reason =
                    scheduled ? "is a status that needs a date" : "is a status that needs a date of publication";
            reading.leaveOut(status.name().toLowerCase(Locale.ROOT), reason);
            status = Status.DRAFT;
        }
        article.scheduled(scheduled ? published : null).published(wasPublished ? published : null);
        article.updated(updated == null || updated.equals(published) ? null : updated);
        source();
        return article.status(status).build();
    }

    /** Sets the publication as the source of an article without credits. */
    private void source() {
        Publication publication = reading.origin().publication();
        String name = publication == null ? null : CleanText.lineOrNull(publication.name(), 200);
        if (creditedNames.isEmpty() && publication != null && name != null) {
            Url url = reading.addresses().web(publication.url().text());
            article.addSource(Source.of(name, Source.Kind.STAFF).withUrl(url));
        }
    }
}
