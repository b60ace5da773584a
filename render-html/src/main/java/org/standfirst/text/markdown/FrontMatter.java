package org.standfirst.text.markdown;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Headlines;
import org.standfirst.Series;
import org.standfirst.Url;
import org.standfirst.body.RichText;
import org.standfirst.facts.Named;
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
        fact("description", standfirst == null ? null : standfirst.plainText());
        if (standfirst != null && !standfirst.equals(RichText.of(standfirst.plainText()))) {
            out.omit(
                    path + "headlines.standfirst",
                    standfirst.plainText(),
                    "has marks or links, which front matter cannot contain");
        }
        byline(article);
        series(article);
        fact("date", article.dates().displayedOrPublished());
        fact("lastmod", Times.updatedLater(article.dates()));
        fact("expiryDate", article.dates().expires());
        Url url = article.identity().url();
        fact("canonical", url == null ? null : out.address(url, path + "identity.url"));
        Url licence = article.rights() == null ? null : article.rights().licence();
        fact("license", licence == null ? null : out.address(licence, path + "rights.licence"));
        Locale language = article.identity().language();
        fact("language", language.getLanguage().isEmpty() ? null : language.toLanguageTag());
        out.line("---");
    }

    private void byline(Article article) {
        List<String> writers =
                article.byline().writers().stream().map(Author::name).toList();
        if (!writers.isEmpty()) {
            out.line("authors:");
            writers.forEach(name -> out.line("  - " + quoted(name)));
        }
        fact("byline", article.byline().printedByline());
        fact("dateline", article.byline().dateline());
        article.byline().credits().stream()
                .filter(credit -> !article.byline().writers().contains(credit.author()))
                .forEach(credit ->
                        out.omit(path + "byline.credits", credit.author().name(), OMITTED));
        article.byline().sources().forEach(source -> out.omit(path + "byline.sources", source.name(), OMITTED));
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
