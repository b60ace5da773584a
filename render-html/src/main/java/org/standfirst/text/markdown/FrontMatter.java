package org.standfirst.text.markdown;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Concept;
import org.standfirst.Credit;
import org.standfirst.Headlines;
import org.standfirst.Section;
import org.standfirst.Series;
import org.standfirst.Status;
import org.standfirst.Topics;
import org.standfirst.Url;
import org.standfirst.body.RichText;
import org.standfirst.facts.Named;
import org.standfirst.internal.Blank;
import org.standfirst.internal.Hidden;
import org.standfirst.labels.phrases.Times;

/**
 * Writes the facts of an article as YAML front matter, with the names that site generators use. Every text is quoted,
 * so that YAML parsers read it as a string.
 */
final class FrontMatter {
    private static final String OMITTED = "is not written in front matter";

    private final MarkdownWriter out;
    private final String path;

    FrontMatter(MarkdownWriter out, String path) {
        this.out = out;
        this.path = path;
    }

    void write(Article article) {
        Headlines headlines = article.headlines();
        out.startBlock();
        out.line("---");
        fact("title", headlines.headline());
        fact("subtitle", headlines.subheadline());
        fact("kicker", headlines.kicker());
        RichText standfirst = headlines.standfirst();
        String summary = article.teaser().summary();
        fact("description", standfirst == null ? summary : standfirst.plainText());
        fact("summary", standfirst == null ? null : summary);
        if (standfirst != null && !standfirst.equals(RichText.of(standfirst.plainText()))) {
            out.omit(
                    path + "headlines.standfirst",
                    standfirst.plainText(),
                    "has marks or links, which front matter cannot contain");
        }
        byline(article);
        topics(article.topics());
        series(article);
        status(article.publishing().status());
        fact("date", article.dates().displayedOrPublished());
        fact("lastmod", Times.updatedLater(article.dates()));
        fact("expiryDate", article.dates().expires());
        Url url = article.identity().url();
        fact("slug", article.identity().slug());
        fact("canonical", url == null ? null : out.address(url, path + "identity.url"));
        Url licence = article.rights() == null ? null : article.rights().licence();
        fact("license", licence == null ? null : out.address(licence, path + "rights.licence"));
        Locale language = article.identity().language();
        fact("language", language.getLanguage().isEmpty() ? null : language.toLanguageTag());
        out.line("---");
    }

    private void byline(Article article) {
        list("authors", article.byline().writers().stream().map(Author::name));
        fact("byline", article.byline().printedByline());
        fact("dateline", article.byline().dateline());
        article.byline().credits().stream()
                .filter(credit -> !credit.role().equals(Credit.Role.WRITER))
                .forEach(credit ->
                        out.omit(path + "byline.credits", credit.author().name(), OMITTED));
        article.byline().sources().forEach(source -> out.omit(path + "byline.sources", source.name(), OMITTED));
    }

    /** Writes the sections as categories, and the keywords and the names of concepts as tags. */
    private void topics(Topics topics) {
        Stream<Section> sections = Stream.concat(topics.sections().stream(), topics.furtherSections().stream());
        list("categories", sections.map(Section::name));
        list(
                "tags",
                Stream.concat(
                        topics.keywords().stream(), topics.concepts().stream().map(Concept::name)));
        omitAddresses("sections", topics.sections());
        omitAddresses("furtherSections", topics.furtherSections());
        for (int i = 0; i < topics.concepts().size(); i++) {
            Concept concept = topics.concepts().get(i);
            Object value = Blank.is(concept.name()) ? concept.uri() : concept.name();
            out.omit(path + "topics.concepts[" + i + "]", value, "is written as a tag with its name only");
        }
    }

    private void omitAddresses(String component, List<Section> sections) {
        for (int i = 0; i < sections.size(); i++) {
            String at = path + "topics." + component + "[" + i + "]";
            out.omit(at + ".url", sections.get(i).url(), OMITTED);
            out.omit(at + ".id", sections.get(i).id(), OMITTED);
        }
    }

    /** Writes that an article is a draft if it is not published, so that no site generator publishes it. */
    private void status(Status status) {
        if (status != Status.PUBLISHED) {
            out.line("draft: true");
            out.omit(path + "publishing.status", status == Status.DRAFT ? null : status, "is written as a draft");
        }
    }

    private void series(Article article) {
        Series series = Named.series(article);
        if (series != null) {
            fact("series", series.name());
            out.omit(path + "topics.series.url", series.url(), OMITTED);
            out.omit(path + "topics.series.position", series.position(), OMITTED);
            out.omit(path + "topics.series.total", series.total(), OMITTED);
        }
    }

    private void list(String name, Stream<@Nullable String> values) {
        List<String> texts = values.filter(text -> text != null && !Blank.is(text))
                .distinct()
                .toList();
        if (!texts.isEmpty()) {
            out.line(name + ":");
            texts.forEach(text -> out.line("  - " + quoted(text)));
        }
    }

    private void fact(String name, @Nullable Object value) {
        if (value != null) {
            out.line(name + ": " + quoted(value.toString()));
        }
    }

    private static String quoted(String text) {
        String line = Hidden.removed(Escapes.clean(text)).replaceAll("[\\n\\t\\x{85}\\x{2028}\\x{2029}]+", " ");
        return "'" + line.replace("'", "''") + "'";
    }
}
