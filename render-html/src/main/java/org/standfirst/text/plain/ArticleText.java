package org.standfirst.text.plain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Byline;
import org.standfirst.Concept;
import org.standfirst.Correction;
import org.standfirst.Credit;
import org.standfirst.Headlines;
import org.standfirst.Publishing;
import org.standfirst.Section;
import org.standfirst.Source;
import org.standfirst.labels.Label;
import org.standfirst.labels.phrases.ModelLabels;
import org.standfirst.labels.phrases.Phrases;
import org.standfirst.labels.phrases.Times;

/** The plain text of an article: its header, its lead, its body, and the notes under it. */
final class ArticleText {
    private final TextWriter out;
    private final Phrases labels;

    ArticleText(TextWriter out) {
        this.out = out;
        this.labels = out.labels();
    }

    void write(Article article) {
        labels(article.publishing());
        headlines(article);
        byline(article.byline());
        dates(article);
        if (article.lead() != null) {
            article.lead().accept(new MediaText(out));
        }
        body(article);
        footer(article);
    }

    private void labels(Publishing publishing) {
        ModelLabels.article(publishing).forEach(label -> out.paragraph(label(label)));
        if (publishing.sponsor() != null) {
            String name =
                    publishing.sponsor().name() + out.note(publishing.sponsor().url());
            out.paragraph(labels.phrase(Label.SPONSOR).with(name));
        }
        if (publishing.contentWarning() != null) {
            out.paragraph(labels.phrase(Label.CONTENT_WARNING).with(publishing.contentWarning()));
        }
    }

    private void headlines(Article article) {
        Headlines headlines = article.headlines();
        if (headlines.kicker() != null) {
            out.paragraph(headlines.kicker());
        }
        out.heading(headlines.headline(), '=');
        if (headlines.subheadline() != null) {
            out.paragraph(headlines.subheadline());
        }
        out.paragraph(RunsText.ofNullable(headlines.standfirst(), out));
    }

    private void byline(Byline byline) {
        String names = byline.printedByline() != null ? byline.printedByline() : writers(byline);
        if (byline.dateline() == null) {
            out.paragraph(names);
        } else {
            out.paragraph(
                    names.isEmpty()
                            ? byline.dateline()
                            : labels.phrase(Label.DATELINE).with(names, byline.dateline()));
        }
        out.paragraph(others(byline));
        if (!byline.sources().isEmpty()) {
            List<String> sources = byline.sources().stream().map(Source::name).toList();
            out.paragraph(labels.phrase(Label.SOURCES, sources.size())
                    .with(labels.joined(sources), labels.numbers().text(sources.size())));
        }
    }

    private String writers(Byline byline) {
        List<String> names = byline.writers().stream().map(this::name).toList();
        return names.isEmpty() ? "" : labels.phrase(Label.BYLINE).with(labels.joined(names));
    }

    /** Returns what others did for the article, and who they are, but for those whom the printed line names. */
    private String others(Byline byline) {
        Map<String, List<String>> others = byline.credits().stream()
                .filter(credit -> !credit.role().equals(Credit.Role.WRITER))
                .filter(credit -> !byline.isPrinted(credit.author()))
                .collect(groupingBy(
                        credit -> credit.role().name(),
                        LinkedHashMap::new,
                        mapping(credit -> name(credit.author()), toList())));
        return others.entrySet().stream()
                .map(entry -> credit(Credit.Role.of(entry.getKey()), labels.joined(entry.getValue())))
                .collect(Collectors.joining(labels.separator(Label.SEPARATED)));
    }

    private String credit(Credit.Role role, String names) {
        Label label = ModelLabels.role(role);
        return label != null
                ? labels.phrase(label).with(names)
                : labels.phrase(Label.CREDIT_OTHER).with(ModelLabels.words(role), names);
    }

    private String name(Author author) {
        return ModelLabels.withTitle(author.name(), author.jobTitle(), labels);
    }

    private void dates(Article article) {
        Instant published = article.dates().published();
        if (published == null) {
            return;
        }
        String line = labels.phrase(Label.PUBLISHED).with(time(Label.DATE_TIME_AND_ZONE, published));
        Instant updated = Times.updatedLater(article.dates());
        if (updated != null) {
            line += later(Label.UPDATED, published, updated);
        }
        Instant ended = article.dates().coverageEnded();
        if (ended != null) {
            line += later(Label.LIVE_ENDED, published, ended);
        }
        out.paragraph(line);
    }

    private String later(Label label, Instant published, Instant instant) {
        Label pattern = Times.patternAfter(published, instant, out.timeZone());
        return labels.separator(Label.SEPARATED) + labels.phrase(label).with(time(pattern, instant));
    }

    /** Writes the body, up to the paywall if the reader stands before one. */
    private void body(Article article) {
        Label paywall = ModelLabels.paywall(article.publishing().access(), out.options().fullAccess);
        new BlockText(out).write(paywall == null ? article.body() : article.freeBody());
        if (paywall != null) {
            out.paragraph(label(paywall));
        }
    }

    private void footer(Article article) {
        article.corrections().forEach(this::correction);
        String topics = Stream.concat(
                        ModelLabels.named(article.topics().concepts()).stream().map(Concept::name),
                        article.topics().furtherSections().stream().map(Section::name))
                .collect(Collectors.joining(labels.separator(Label.LISTED)));
        if (!topics.isEmpty()) {
            out.paragraph(labels.phrase(Label.COLON).with(label(Label.TOPICS)) + " " + topics);
        }
        if (article.rights() != null && article.rights().copyrightNotice() != null) {
            out.paragraph(article.rights().copyrightNotice());
        }
    }

    private void correction(Correction correction) {
        String kind = label(ModelLabels.correction(correction.kind()));
        out.paragraph(labels.phrase(Label.CORRECTION_ENTRY)
                .with(kind, time(Label.DATE, correction.at()), RunsText.of(correction.text(), out)));
    }

    private String time(Label pattern, Instant instant) {
        return Times.people(pattern, instant, out.timeZone(), labels);
    }

    private String label(Label label) {
        return labels.text(label);
    }
}
