package org.standfirst.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.standfirst.Author;
import org.standfirst.Byline;
import org.standfirst.Credit;
import org.standfirst.Source;
import org.standfirst.internal.Blank;

/** The authors of an article in a feed, which has no byline. Each author occurs once. */
public final class FeedAuthors {
    private static final String CREDITS = "byline.credits";

    private FeedAuthors() {}

    /**
     * An author.
     *
     * @param path the path of the author in the article
     * @param author the author; only a name if it comes from the printed byline or a source
     */
    public record Entry(String path, Author author) {}

    /**
     * Returns the writers; without a writer who has a name, all credited authors, as in structured data; without these,
     * the printed byline, or else the sources other than the publication's own staff.
     */
    public static List<Entry> of(Byline byline) {
        List<Entry> authors = credited(byline, true);
        if (authors.isEmpty()) {
            authors = credited(byline, false);
        }
        if (authors.isEmpty() && byline.printedByline() != null) {
            authors.add(entry("byline.printedByline", byline.printedByline(), null));
        }
        return authors.isEmpty() ? sources(byline.sources()) : authors;
    }

    /** Returns the credited authors who are not among {@link #of}. */
    public static List<Entry> contributors(Byline byline) {
        Set<String> authors = new HashSet<>();
        of(byline).forEach(entry -> authors.add(key(entry.author)));
        List<Entry> others = credited(byline, false);
        others.removeIf(entry -> authors.contains(key(entry.author)));
        return others;
    }

    private static List<Entry> credited(Byline byline, boolean onlyWriters) {
        Set<String> seen = new HashSet<>();
        List<Entry> authors = new ArrayList<>();
        for (int i = 0; i < byline.credits().size(); i++) {
            Credit credit = byline.credits().get(i);
            boolean fits = !onlyWriters || credit.role().equals(Credit.Role.WRITER);
            if (fits && !Blank.is(credit.author().name()) && seen.add(key(credit.author()))) {
                authors.add(new Entry(CREDITS + "[" + i + "].author", credit.author()));
            }
        }
        return authors;
    }

    /** Returns a string that identifies an author, since a hash set stays fast if hash codes of strings collide. */
    private static String key(Author author) {
        return author.name() + '\n' + author.url() + '\n' + author.id();
    }

    private static List<Entry> sources(List<Source> sources) {
        Set<String> names = new HashSet<>();
        List<Entry> authors = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            Source source = sources.get(i);
            if (source.kind() != Source.Kind.STAFF && !Blank.is(source.name()) && names.add(source.name())) {
                authors.add(entry("byline.sources[" + i + "]", source.name(), source));
            }
        }
        return authors;
    }

    private static Entry entry(String path, String name, @Nullable Source source) {
        Author.Builder author = Author.builder(name).kind(Author.Kind.ORGANISATION);
        return new Entry(path, author.url(source == null ? null : source.url()).build());
    }
}
