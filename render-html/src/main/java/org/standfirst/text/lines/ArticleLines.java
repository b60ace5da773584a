package org.standfirst.text.lines;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Byline;
import org.standfirst.Concept;
import org.standfirst.Correction;
import org.standfirst.Credit;
import org.standfirst.Publishing;
import org.standfirst.Section;
import org.standfirst.Series;
import org.standfirst.Source;
import org.standfirst.Sponsor;
import org.standfirst.Topics;
import org.standfirst.Url;
import org.standfirst.body.RichText;
import org.standfirst.facts.Named;
import org.standfirst.labels.Label;
import org.standfirst.labels.phrases.LocalTimes;
import org.standfirst.labels.phrases.ModelLabels;
import org.standfirst.labels.phrases.Phrase;
import org.standfirst.labels.phrases.Phrases;
import org.standfirst.labels.phrases.RoleWords;
import org.standfirst.labels.phrases.Times;

/** The paragraphs above and below the body of an article, without its headlines. */
public final class ArticleLines {
    private final Phrases labels;
    private final LocalTimes times;
    private final boolean linked;

    /** Creates the lines of an article. If {@code linked}, the names of authors are links. */
    public ArticleLines(Phrases labels, LocalTimes times, boolean linked) {
        this.labels = labels;
        this.times = times;
        this.linked = linked;
    }

    /**
     * Returns the labels, which readers must see first: the genre and similar labels, the sponsor, warnings and notes.
     */
    public List<RichText> labels(Article article) {
        Publishing publishing = article.publishing();
        List<RichText> lines = new ArrayList<>();
        ModelLabels.article(article, true).forEach(label -> lines.add(RichText.of(labels.text(label))));
        Sponsor sponsor = publishing.sponsor();
        String sponsorName = sponsor == null ? null : Named.sponsor(sponsor);
        if (sponsor != null && sponsorName != null) {
            lines.add(phrase(Label.SPONSOR, linked(sponsorName, sponsor.url())));
        }
        if (publishing.contentWarning() != null) {
            lines.add(phrase(Label.CONTENT_WARNING, RichText.of(publishing.contentWarning())));
        }
        if (publishing.editorsNote() != null) {
            lines.add(phrase(Label.EDITORS_NOTE, publishing.editorsNote()));
        }
        return lines;
    }

    /** Returns the series and the position of the article in it; empty if the article is not part of a series. */
    public RichText series(Article article) {
        Series series = Named.series(article);
        if (series == null) {
            return RichText.of("");
        }
        RichText name = phrase(Label.SERIES, linked(series.name(), series.url()));
        String part = ModelLabels.partOf(series, labels);
        return part == null ? name : RichText.of(name, RichText.of(labels.separator(Label.SEPARATED) + part));
    }

    /** Returns the writers and the place, the other contributors, and the sources. */
    public List<RichText> byline(Byline byline) {
        List<RichText> lines = new ArrayList<>();
        RichText names = byline.printedByline() != null ? RichText.of(byline.printedByline()) : writers(byline);
        if (byline.dateline() == null) {
            lines.add(names);
        } else {
            RichText dateline = RichText.of(byline.dateline());
            lines.add(names.runs().isEmpty() ? dateline : phrase(labels.phrase(Label.DATELINE), names, dateline));
        }
        lines.add(others(byline));
        List<Source> named = Named.sources(byline.sources());
        if (!named.isEmpty()) {
            List<RichText> sources = named.stream().map(ArticleLines::source).toList();
            RichText count = RichText.of(labels.numbers().text(sources.size()));
            lines.add(phrase(labels.phrase(Label.SOURCES, sources.size()), joined(sources), count));
        }
        return lines;
    }

    private RichText writers(Byline byline) {
        List<RichText> names = byline.writers().stream().map(this::name).toList();
        return names.isEmpty() ? RichText.of("") : phrase(Label.BYLINE, joined(names));
    }

    private static RichText source(Source source) {
        return RichText.of(source.name());
    }

    /** Returns the other credits, by role. */
    private RichText others(Byline byline) {
        Map<String, List<RichText>> others = byline.creditsBelow().stream()
                .collect(groupingBy(
                        credit -> credit.role().name(),
                        LinkedHashMap::new,
                        mapping(credit -> name(credit.author()), toList())));
        return separated(
                labels.separator(Label.SEPARATED),
                others.entrySet().stream()
                        .map(entry -> credit(Credit.Role.of(entry.getKey()), joined(entry.getValue())))
                        .toList());
    }

    private RichText credit(Credit.Role role, RichText names) {
        Label label = ModelLabels.role(role);
        return label != null
                ? phrase(label, names)
                : phrase(Label.CREDIT_OTHER, RichText.of(RoleWords.of(role)), names);
    }

    private RichText name(Author author) {
        RichText name = linked ? linked(author.name(), author.url()) : RichText.of(author.name());
        return author.jobTitle() == null ? name : phrase(Label.NAME_AND_TITLE, name, RichText.of(author.jobTitle()));
    }

    /** Returns the dates of publication and update, or {@code null} if the article is not published. */
    public @Nullable RichText dates(Article article) {
        Instant published = article.dates().displayedOrPublished();
        if (published == null) {
            return null;
        }
        List<RichText> dates = new ArrayList<>();
        dates.add(phrase(Label.PUBLISHED, time(Label.DATE_TIME_AND_ZONE, published)));
        Instant updated = Times.updatedLater(article.dates());
        if (updated != null) {
            dates.add(phrase(Label.UPDATED, later(published, updated)));
        }
        Instant ended = Times.coverageEnded(article.dates());
        if (ended != null) {
            dates.add(phrase(Label.LIVE_ENDED, later(published, ended)));
        }
        return separated(labels.separator(Label.SEPARATED), dates);
    }

    /** Returns a correction: its kind, its date if known, and its text. */
    public RichText correction(Correction correction) {
        RichText kind = RichText.of(labels.text(ModelLabels.correction(correction.kind())));
        return correction.at() == null
                ? RichText.of(phrase(Label.COLON, kind), RichText.of(" "), correction.text())
                : phrase(Label.CORRECTION_ENTRY, kind, time(Label.DATE, correction.at()), correction.text());
    }

    /** Returns the concepts and further sections, or {@code null} if there are none. */
    public @Nullable RichText topics(Topics topics) {
        String names = Stream.concat(
                        Named.concepts(topics.concepts()).stream().map(Concept::name),
                        Named.sections(topics.furtherSections()).stream().map(Section::name))
                .collect(Collectors.joining(labels.separator(Label.LISTED)));
        return names.isEmpty()
                ? null
                : RichText.of(labels.phrase(Label.COLON).with(labels.text(Label.TOPICS)) + " " + names);
    }

    /** Returns the copyright notice, or {@code null} if there is none. */
    public @Nullable RichText copyrightNotice(Article article) {
        return article.rights() == null
                ? null
                : RichText.ofNullable(article.rights().copyrightNotice());
    }

    private RichText phrase(Label label, RichText... values) {
        return phrase(labels.phrase(label), values);
    }

    private static RichText phrase(Phrase phrase, RichText... values) {
        List<RichText> parts = new ArrayList<>();
        parts.add(RichText.of(phrase.part(0)));
        for (int i = 0; i < phrase.values(); i++) {
            parts.add(values[phrase.value(i)]);
            parts.add(RichText.of(phrase.part(i + 1)));
        }
        return RichText.of(parts.toArray(RichText[]::new));
    }

    private RichText joined(List<RichText> names) {
        List<RichText> parts = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            parts.add(RichText.of(labels.separator(i, names.size(), names.get(i).plainText())));
            parts.add(names.get(i));
        }
        return RichText.of(parts.toArray(RichText[]::new));
    }

    private static RichText separated(String separator, List<RichText> texts) {
        List<RichText> parts = new ArrayList<>();
        texts.forEach(text -> {
            parts.add(RichText.of(parts.isEmpty() ? "" : separator));
            parts.add(text);
        });
        return RichText.of(parts.toArray(RichText[]::new));
    }

    private static RichText linked(String text, @Nullable Url url) {
        return url == null ? RichText.of(text) : RichText.link(url, text);
    }

    private RichText later(Instant published, Instant instant) {
        return time(Times.patternAfter(published, instant, times), instant);
    }

    private RichText time(Label pattern, Instant instant) {
        return RichText.of(Times.text(pattern, instant, times, labels));
    }
}
