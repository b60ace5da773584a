package org.standfirst.testkit;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Comment;
import org.standfirst.Correction;
import org.standfirst.Discussion;
import org.standfirst.Genre;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.Series;
import org.standfirst.Sponsor;
import org.standfirst.Status;
import org.standfirst.Translation;
import org.standfirst.body.Paragraph;
import org.standfirst.body.RichText;
import org.standfirst.body.Table;
import org.standfirst.validation.ContentValidator;
import org.standfirst.validation.ForPublication;

/**
 * Creates random pages that are valid for publication, with optional values present or absent. The same seed creates
 * the same pages.
 */
public final class PublishablePages {
    private static final int MINUTE = 60;
    private static final ContentValidator VALIDATOR = ContentValidator.create();

    private final Random random;
    private final RandomModels models;
    private final PublishableValues values;

    public PublishablePages(long seed) {
        random = new Random(seed);
        values = new PublishableValues(random);
        models = new RandomModels(random, ignored -> values);
    }

    /** Returns a page that is valid for publication. Large pages are rare. */
    public Page next() {
        return Stream.generate(this::page)
                .filter(page -> VALIDATOR.validate(page, ForPublication.class).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private Page page() {
        Publication publication = models.next(Publication.class);
        Article article = publishable(models.next(Article.class));
        Page page = Page.of(publication.with(p -> p.url(values.url())), article);
        return random.nextInt(5) == 0 ? page : page.withDiscussion(discussion(article));
    }

    /** Returns the names of {@link RandomModels#usedNames}. */
    public Set<String> usedNames() {
        return models.usedNames();
    }

    /** Returns a copy with values that are consistent and valid for publication. */
    private Article publishable(Article drawn) {
        boolean sponsored = drawn.publishing().genre() == Genre.SPONSORED;
        Instant published = published(drawn);
        return drawn.with(a -> a.id(values.id())
                .url(values.url())
                .language(values.language())
                .status(random.nextInt(10) == 0 ? Status.WITHDRAWN : Status.PUBLISHED)
                .sponsor(sponsored ? Sponsor.of(values.shortLine()) : null)
                .created(published.minusSeconds(random.nextInt(100) * MINUTE))
                .updated(random.nextInt(3) == 0 ? null : published.plusSeconds(random.nextInt(100) * MINUTE))
                .scheduled(null)
                .embargoedUntil(null)
                .expires(published.plusSeconds(1_000 * MINUTE))
                .coverageEnded(random.nextBoolean() ? null : published.plusSeconds(200 * MINUTE))
                .sections(drawn.topics().sections().stream()
                        .map(section -> section.withUrl(values.url()))
                        .toList())
                .series(series(drawn))
                .translations(translations(drawn))
                .commentPolicy(
                        drawn.commentPolicy().withClosesAt(random.nextBoolean() ? null : published.plusSeconds(1)))
                .corrections(drawn.corrections().stream()
                        .map(note -> note.withAt(published.plusSeconds(random.nextInt(100) * MINUTE)))
                        .sorted(Comparator.comparing(Correction::at))
                        .toList())
                .body(Stream.concat(Stream.of(Paragraph.of(values.line())), drawn.body().stream())
                        .toList())
                .add(random.nextInt(40) == 0 ? hugeTable() : Paragraph.of(values.line())));
    }

    /** Returns the series, with a total that is consistent with its position. */
    private static @Nullable Series series(Article drawn) {
        Series series = drawn.topics().series();
        return series == null || series.position() == null ? series : series.withTotal(series.position());
    }

    private List<Translation> translations(Article article) {
        Set<Locale> languages = new HashSet<>(Set.of(values.language()));
        return article.translations().stream()
                .filter(translation -> languages.add(translation.language()))
                .toList();
    }

    private Table hugeTable() {
        int columns = 2 + random.nextInt(30);
        return Table.of(IntStream.range(0, 200)
                .mapToObj(row -> new Table.Row(IntStream.range(0, columns)
                        .mapToObj(column ->
                                Table.Cell.of(RichText.of(values.line())).withHeader(row == 0 || column == 0))
                        .toList()))
                .toArray(Table.Row[]::new));
    }

    private static Instant published(Article article) {
        return requireNonNull(article.dates().published(), "published");
    }

    private Discussion discussion(Article article) {
        int size = random.nextInt(60) == 0 ? random.nextInt(1_001) : random.nextInt(8);
        List<Comment> comments = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Comment drawn = models.next(Comment.class);
            Instant posted = published(article).plusSeconds((long) i * MINUTE);
            String parent = i == 0 || random.nextInt(3) == 0
                    ? null
                    : comments.get(random.nextInt(i)).id();
            comments.add(drawn.with(c -> c.posted(posted)
                    .parentId(parent)
                    .edited(drawn.edited() == null ? null : posted.plusSeconds(random.nextInt(100)))));
        }
        return Discussion.builder(article.identity().id())
                .comments(comments)
                .total(random.nextBoolean() ? null : size + random.nextInt(100))
                .build();
    }
}
