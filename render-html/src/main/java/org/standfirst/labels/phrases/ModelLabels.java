package org.standfirst.labels.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.standfirst.Access;
import org.standfirst.Article;
import org.standfirst.Correction;
import org.standfirst.Credit;
import org.standfirst.DigitalSource;
import org.standfirst.Genre;
import org.standfirst.GeoPoint;
import org.standfirst.MediaCredit;
import org.standfirst.Publishing;
import org.standfirst.Series;
import org.standfirst.Status;
import org.standfirst.body.Box;
import org.standfirst.body.Rating;
import org.standfirst.body.RelatedLinks;
import org.standfirst.facts.Named;
import org.standfirst.labels.Label;

/** Finds the labels of values in the model. */
public final class ModelLabels {
    private static final Map<Credit.Role, Label> ROLES = Map.of(
            Credit.Role.WRITER, Label.BYLINE,
            Credit.Role.EDITOR, Label.CREDIT_EDITOR,
            Credit.Role.CONTRIBUTOR, Label.CREDIT_CONTRIBUTOR,
            Credit.Role.PHOTOGRAPHER, Label.CREDIT_PHOTOGRAPHER,
            Credit.Role.ILLUSTRATOR, Label.CREDIT_ILLUSTRATOR,
            Credit.Role.GRAPHICS, Label.CREDIT_GRAPHICS,
            Credit.Role.VIDEOGRAPHER, Label.CREDIT_VIDEOGRAPHER,
            Credit.Role.TRANSLATOR, Label.CREDIT_TRANSLATOR);

    private ModelLabels() {}

    /**
     * Returns the labels above the headline of an article.
     *
     * @param dated whether the dates are printed; if they include the end of live coverage, the label {@code Live} is
     *     omitted
     */
    public static List<Label> article(Article article, boolean dated) {
        Publishing publishing = article.publishing();
        List<Label> labels = new ArrayList<>();
        if (publishing.status() == Status.WITHDRAWN) {
            labels.add(Label.WITHDRAWN);
        }
        Label genre = genre(publishing.genre());
        boolean ended = dated && genre == Label.GENRE_LIVE && Times.coverageEnded(article.dates()) != null;
        if (genre != null && !ended) {
            labels.add(genre);
        }
        Label source = source(publishing.digitalSource());
        if (source != null) {
            labels.add(source);
            if (publishing.editorReviewed()) {
                labels.add(Label.REVIEWED_BY_EDITOR);
            }
        }
        return labels;
    }

    /**
     * Returns the label of content that was created with artificial intelligence, or {@code null} for other content.
     */
    public static @Nullable Label source(@Nullable DigitalSource source) {
        if (source == DigitalSource.COMPOSITE_SYNTHETIC || source == DigitalSource.COMPOSITE_WITH_AI) {
            return Label.MADE_WITH_AI;
        }
        return source == DigitalSource.AI_GENERATED ? Label.MADE_BY_AI : null;
    }

    public static Label correction(Correction.Kind kind) {
        return switch (kind) {
            case CORRECTION -> Label.CORRECTION;
            case CLARIFICATION -> Label.CLARIFICATION;
            case UPDATE -> Label.UPDATE;
            case RETRACTION -> Label.RETRACTION;
        };
    }

    /** Returns the label of the paywall, or {@code null} if the whole article is shown. */
    public static @Nullable Label paywall(Access access, boolean fullAccess) {
        if (access.freeParagraphs() == null || access.isFree() || fullAccess) {
            return null;
        }
        return access.level() == Access.Level.SUBSCRIPTION ? Label.PAYWALL_SUBSCRIPTION : Label.PAYWALL_REGISTRATION;
    }

    /** Returns the values of a rating as text. */
    public static String rating(Rating rating, Phrases labels) {
        String value = labels.numbers().text(rating.value());
        String best = labels.numbers().text(rating.best());
        return rating.unit() == null
                ? labels.phrase(Label.RATING).with(value, best)
                : labels.phrase(Label.RATING_WITH_UNIT).with(value, best, rating.unit());
    }

    /** Returns the title of a box, or a label if key points have no title; {@code null} for no title. */
    public static @Nullable String title(Box box, Phrases labels) {
        boolean keyPoints = box.title() == null && box.kind() == Box.Kind.KEY_POINTS;
        return keyPoints ? labels.text(Label.KEY_POINTS) : box.title();
    }

    /** Returns the label of related links, or a default if they have none. */
    public static String readAlso(RelatedLinks block, Phrases labels) {
        return block.label() == null ? labels.text(Label.READ_ALSO) : block.label();
    }

    /** Returns the position of an article in a series as text, or {@code null} if it is not known. */
    public static @Nullable String partOf(Series series, Phrases labels) {
        Integer position = series.position();
        if (position == null || position < 1) {
            return null;
        }
        String number = labels.numbers().text(position);
        return series.total() == null
                ? labels.phrase(Label.SERIES_PART).with(number)
                : labels.phrase(Label.SERIES_PART_OF)
                        .with(number, labels.numbers().text(series.total()));
    }

    /**
     * Returns a rating as stars: {@code ★★★½☆}. The result is empty unless the best value is a whole number from 1 to
     * 10 and the value is between 0 and the best.
     */
    public static String stars(Rating rating) {
        int best = (int) rating.best();
        if (best != rating.best() || best < 1 || best > 10 || rating.value() < 0 || rating.value() > best) {
            return "";
        }
        long halves = Math.round(rating.value() * 2);
        int full = (int) (halves / 2);
        int half = (int) (halves % 2);
        return "★".repeat(full) + "½".repeat(half) + "☆".repeat(best - full - half);
    }

    /** Returns latitude and longitude in degrees. */
    public static String degrees(GeoPoint point, Phrases labels) {
        String latitude = labels.numbers().text(point.latitude());
        return labels.phrase(Label.PLACE_POINT).with(latitude, labels.numbers().text(point.longitude()));
    }

    /**
     * Returns the line of a credit: the given line, or else the photographer and the agencies; empty if there are none.
     */
    public static String credit(@Nullable MediaCredit credit, Phrases labels) {
        if (credit == null) {
            return "";
        }
        if (credit.line() != null
                || credit.photographer() == null
                || credit.agencies().isEmpty()) {
            return credit.text();
        }
        String agencies = String.join(labels.separator(Label.AGENCIES), Named.agencies(credit.agencies()));
        return agencies.isEmpty()
                ? credit.text()
                : labels.phrase(Label.CREDIT_LINE).with(credit.photographer(), agencies);
    }

    /** Returns a name, with the job title if there is one. */
    public static String withTitle(String name, @Nullable String title, Phrases labels) {
        return title == null ? name : labels.phrase(Label.NAME_AND_TITLE).with(name, title);
    }

    /** Returns the label of a role, or {@code null} if it has none; then use {@link RoleWords}. */
    public static @Nullable Label role(Credit.Role role) {
        return ROLES.get(role);
    }

    private static @Nullable Label genre(Genre genre) {
        return switch (genre) {
            case NEWS -> null;
            case REPORTAGE -> Label.GENRE_REPORTAGE;
            case ANALYSIS -> Label.GENRE_ANALYSIS;
            case OPINION -> Label.GENRE_OPINION;
            case REVIEW -> Label.GENRE_REVIEW;
            case BACKGROUND -> Label.GENRE_BACKGROUND;
            case ASK_PUBLIC -> Label.GENRE_ASK_PUBLIC;
            case LIVE -> Label.GENRE_LIVE;
            case SATIRE -> Label.GENRE_SATIRE;
            case SPONSORED -> Label.GENRE_SPONSORED;
            case PRESS_RELEASE -> Label.GENRE_PRESS_RELEASE;
            case OBITUARY -> Label.GENRE_OBITUARY;
            case INTERVIEW -> Label.GENRE_INTERVIEW;
        };
    }
}
