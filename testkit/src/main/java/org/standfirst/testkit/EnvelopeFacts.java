package org.standfirst.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.standfirst.Article;
import org.standfirst.Author;
import org.standfirst.Concept;
import org.standfirst.Dates;
import org.standfirst.Dimensions;
import org.standfirst.Genre;
import org.standfirst.GeoPoint;
import org.standfirst.MachineRights;
import org.standfirst.MediaCredit;
import org.standfirst.Photo;
import org.standfirst.Rights;
import org.standfirst.Section;
import org.standfirst.Series;
import org.standfirst.body.RichText;

/** Writes the metadata of an article as sorted lines, short enough to be written by hand in a test. */
public final class EnvelopeFacts {
    private final List<String> lines = new ArrayList<>();

    private EnvelopeFacts() {}

    /** Returns the lines of an article. */
    public static List<String> of(Article article) {
        EnvelopeFacts facts = new EnvelopeFacts();
        facts.add(article);
        Collections.sort(facts.lines);
        return facts.lines;
    }

    private void add(Article article) {
        add("id", article.identity().id());
        add("url", article.identity().url());
        add("slug", article.identity().slug());
        add("language", article.identity().language().toLanguageTag());
        add("status", article.publishing().status());
        add(
                "genre",
                article.publishing().genre() == Genre.NEWS
                        ? null
                        : article.publishing().genre());
        add(
                "access",
                article.publishing().access().isFree()
                        ? null
                        : article.publishing().access().level());
        add("headline", article.headlines().headline());
        add("subheadline", article.headlines().subheadline());
        add("kicker", article.headlines().kicker());
        add("summary", article.teaser().summary());
        add("dateline", article.byline().dateline());
        add(article.dates());
        article.byline().credits().forEach(credit -> add(credit.role().name(), author(credit.author())));
        article.topics().sections().forEach(section -> add("section", section(section)));
        article.topics().furtherSections().forEach(section -> add("further", section(section)));
        article.topics().keywords().forEach(keyword -> add("keyword", keyword));
        article.topics().concepts().forEach(concept -> add("concept", concept(concept)));
        Series series = article.topics().series();
        add("series", series == null ? null : joined(series.name(), series.url(), series.position()));
        add("image", photo(article.teaser().promoPhoto()));
        add("lead", article.lead() instanceof Photo photo ? photo(photo) : null);
        Rights rights = article.rights();
        add("rights", rights == null || rights(rights).isEmpty() ? null : rights(rights));
        add("machines", rights == null || rights.machineRights() == null ? null : machines(rights.machineRights()));
        article.corrections()
                .forEach(correction -> add("correction", correction.text().plainText() + " " + correction.at()));
        article.translations()
                .forEach(other -> add("translation", other.language().toLanguageTag() + " " + other.url()));
    }

    private void add(Dates dates) {
        add("created", dates.created());
        add("published", dates.published());
        add("updated", dates.updated());
        add("scheduled", dates.scheduled());
        add("expires", dates.expires());
        add("ended", dates.coverageEnded());
    }

    private void add(String name, @Nullable Object value) {
        if (value != null) {
            lines.add(name + ": " + value);
        }
    }

    private static String author(Author author) {
        String names = Stream.of(author.givenName(), author.familyName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return joined(
                author.name(),
                author.kind(),
                author.url(),
                names.isEmpty() ? null : names,
                author.jobTitle(),
                author.affiliation(),
                author.profiles().isEmpty() ? null : author.profiles());
    }

    private static String section(Section section) {
        return section.url() == null ? section.name() : section.name() + " " + section.url();
    }

    private static String concept(Concept concept) {
        GeoPoint point = concept.point();
        return concept.kind() + " " + concept.name() + (concept.uri() == null ? "" : " " + concept.uri())
                + (point == null ? "" : " " + point.latitude() + " " + point.longitude());
    }

    private static @Nullable String photo(@Nullable Photo photo) {
        if (photo == null) {
            return null;
        }
        Dimensions pixels = photo.renditions().get(0).pixels();
        RichText caption = photo.caption();
        MediaCredit credit = photo.credit();
        String size = pixels == null ? "" : " " + pixels.width() + "x" + pixels.height();
        return joined(
                photo.renditions().get(0).url() + size,
                photo.alt() == null ? null : "alt " + photo.alt(),
                caption == null ? null : caption.plainText(),
                credit == null ? null : "by " + credit.text(),
                photo.rights() == null ? null : rights(photo.rights()));
    }

    private static String rights(Rights rights) {
        return joined(
                rights.copyrightHolder(), rights.copyrightNotice(), rights.licence(), rights.acquireLicencePage());
    }

    private static String machines(MachineRights rights) {
        return joined(rights.tdmReservation(), rights.tdmPolicy(), rights.rslLicence());
    }

    private static String joined(@Nullable Object... values) {
        return Stream.of(values).filter(Objects::nonNull).map(String::valueOf).collect(Collectors.joining(", "));
    }
}
