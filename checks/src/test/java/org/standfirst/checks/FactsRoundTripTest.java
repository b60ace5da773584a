package org.standfirst.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.standfirst.Access;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Correction;
import org.standfirst.Credit;
import org.standfirst.Dates;
import org.standfirst.Genre;
import org.standfirst.Page;
import org.standfirst.Publication;
import org.standfirst.Rights;
import org.standfirst.Section;
import org.standfirst.Status;
import org.standfirst.Topics;
import org.standfirst.Url;
import org.standfirst.examples.articles.Articles;
import org.standfirst.html.PageRenderer;
import org.standfirst.ingest.html.PageImporter;
import org.standfirst.schemaorg.SchemaOrgRenderer;
import org.standfirst.testkit.EnvelopeFacts;
import org.standfirst.testkit.PublishablePages;

/**
 * The metadata of an article is the same after a round trip through its page, which has it as JSON-LD. A page lacks the
 * level of access, roles other than writer, editor and translator, and biographies.
 */
class FactsRoundTripTest {
    private static final int RANDOM = 300;
    private static final PageRenderer PAGES = PageRenderer.of(SchemaOrgRenderer.create());
    private static final Publication PUBLICATION =
            Publication.builder("News", Url.of("https://news.example/")).build();

    static Stream<Article> examples() {
        return Articles.all().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void keepsTheFactsOfAnExample(Article article) {
        assertKept(article);
    }

    @Test
    void keepsTheFactsOfRandomArticles() {
        for (int seed = 0; seed < RANDOM; seed++) {
            assertKept(new PublishablePages(seed).next().article());
        }
    }

    private static void assertKept(Article article) {
        String html = PAGES.render(Page.of(PUBLICATION, article));
        Article read = PageImporter.create().read(html).value();
        List<String> facts = facts(article);
        // facts with markup are not compared, since the importer parses the markup
        Set<String> marked = facts.stream()
                .filter(fact -> fact.contains("<"))
                .map(FactsRoundTripTest::name)
                .collect(Collectors.toSet());
        assertThat(facts(read).stream().filter(fact -> !marked.contains(name(fact))))
                .containsExactlyElementsOf(facts.stream()
                        .filter(fact -> !marked.contains(name(fact)))
                        .toList());
    }

    /** Returns the name of a fact. */
    private static String name(String fact) {
        return fact.substring(0, fact.indexOf(": "));
    }

    /** Returns the facts that a page has, with the encoded apostrophes of addresses decoded. */
    private static List<String> facts(Article article) {
        return EnvelopeFacts.of(subset(article)).stream()
                .map(fact -> fact.replace("%27", "'"))
                .distinct()
                .toList();
    }

    /** Returns the date of the last change, if it is after the publication. */
    private static @Nullable Instant updated(Dates dates) {
        Instant published = dates.displayedOrPublished();
        Instant updated = dates.updated();
        return published == null || updated == null || updated.isAfter(published) ? updated : null;
    }

    /** Returns the article without the values that a page lacks. */
    private static Article subset(Article article) {
        Genre genre = article.publishing().genre();
        boolean news = genre != Genre.LIVE && genre != Genre.SATIRE && genre != Genre.SPONSORED;
        Rights rights = article.rights();
        return article.with(a -> a.id("same")
                .slug(null)
                .status(Status.PUBLISHED)
                .genre(Genre.NEWS)
                .access(article.publishing().access().isFree() ? Access.FREE : Access.of(Access.Level.SUBSCRIPTION))
                .sections(trail(article.topics()))
                .furtherSections(further(article.topics()))
                .keywords(keywords(article.topics().keywords()))
                .kicker(null)
                .summary(line(article.summaryText()))
                .published(article.dates().displayedOrPublished())
                .updated(updated(article.dates()))
                .created(null)
                .scheduled(null)
                .coverageEnded(null)
                .dateline(news ? article.byline().dateline() : null)
                .credits(article.byline().credits().stream()
                        .map(credit -> subset(credit, article))
                        .distinct()
                        .toList())
                .concepts(List.of())
                .promoPhoto(null)
                .lead(null)
                .rights(
                        rights == null
                                ? null
                                : new Rights(
                                        null,
                                        rights.copyrightNotice(),
                                        null,
                                        rights.licence(),
                                        rights.acquireLicencePage(),
                                        null,
                                        null))
                .corrections(article.corrections().stream()
                        .filter(correction -> correction.kind() != Correction.Kind.UPDATE)
                        .map(correction -> Correction.of(
                                Correction.Kind.CORRECTION, correction.text().plainText(), correction.at()))
                        .toList()));
    }

    /**
     * Returns the keywords. A single keyword is split at its commas, since JSON-LD cannot distinguish them from
     * separators.
     */
    private static List<String> keywords(List<String> keywords) {
        return keywords.size() == 1 ? List.of(keywords.get(0).split("[,;،、，] ?")) : keywords;
    }

    private static @Nullable String line(@Nullable String text) {
        return text == null ? null : text.replace('\n', ' ');
    }

    /**
     * Returns the sections of the trail. Of sections with the same name, it returns only the last. If there is no
     * trail, it returns the first further section.
     */
    private static List<Section> trail(Topics topics) {
        Map<String, Section> named = new LinkedHashMap<>();
        topics.sections().forEach(section -> named.put(section.name(), section));
        return named.isEmpty() ? names(topics).limit(1).toList() : List.copyOf(named.values());
    }

    private static List<Section> further(Topics topics) {
        Set<String> trail = trail(topics).stream().map(Section::name).collect(Collectors.toSet());
        return names(topics).filter(section -> !trail.contains(section.name())).toList();
    }

    /** Returns the further sections with their names only, since a page lacks their addresses. */
    private static Stream<Section> names(Topics topics) {
        return topics.furtherSections().stream().map(section -> Section.of(section.name()));
    }

    private static Credit subset(Credit credit, Article article) {
        Author author = credit.author();
        boolean person = author.kind() == Author.Kind.PERSON;
        Author known = author.with(a -> a.affiliation(null)
                .givenName(person ? author.givenName() : null)
                .familyName(person ? author.familyName() : null)
                .jobTitle(person ? author.jobTitle() : null));
        List<Credit.Role> roles = List.of(Credit.Role.WRITER, Credit.Role.EDITOR, Credit.Role.TRANSLATOR);
        boolean editor = credit.role().equals(Credit.Role.EDITOR);
        boolean kept = roles.contains(credit.role()) && (person || !editor);
        Credit.Role role = article.byline().writers().isEmpty()
                ? Credit.Role.WRITER
                : kept ? credit.role() : Credit.Role.CONTRIBUTOR;
        return Credit.of(known, role);
    }
}
